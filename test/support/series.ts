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
