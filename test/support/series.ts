import { cityInstant, cityTime, type components } from '@linli/shared';

/** The Thursday of the week after next, on which nobody of the demo has anything yet. */
const FIRST = ((now: Date): Date => {
  const { year, month, day, weekday } = cityTime(now);
  return cityInstant(year, month, day + 17 - weekday);
})(new Date());

/** The day so many days after the first. */
export const later = (days: number): string => {
  const { year, month, day } = cityTime(FIRST);
  return cityTime(cityInstant(year, month, day + days)).date;
};

export const at = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

/** A role as a change sends it back. */
export const asRole = ({ name, demand, skills, heavy, leader }: components['schemas']['RoleSlotView']) => ({
  name,
  demand,
  skills,
  heavy,
  leader,
});

/** Every Thursday evening for a year; `later` says the date so many days after the first. */
export const rhythmFrom = (later: (days: number) => string, change: object = {}) => ({
  rrule: 'FREQ=WEEKLY;BYDAY=TH',
  firstDay: later(0),
  lastDay: later(51 * 7),
  startTime: '19:00',
  minutes: 60,
  holidays: 'KEEP',
  ...change,
});

/** A task for four at a place, as its organiser describes it. */
export const taskAt = (point: { lat: number; lng: number }, change: object = {}) => ({
  title: '周四小广场值守',
  summary: '在小广场边看着孩子和车',
  kind: 'WASTE',
  meetingPoint: '社区门口',
  ...point,
  privateDetails: '钥匙在传达室',
  roles: [
    { name: '志愿者', demand: 2, skills: [] },
    { name: '搬东西的', demand: 1, skills: [], heavy: true },
    { name: '队长', demand: 1, skills: ['LEADING'], leader: true },
  ],
  riskNote: '请站在路边。',
  insured: true,
  signupMode: 'OFFER',
  ...change,
});
