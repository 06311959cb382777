import { cityInstant, cityTime } from '@linli/shared';
import type { ToldSlot, ToldStay, ToldTask } from '../modules/volunteer/index.js';
import { demoId } from './demo-id.js';
import { openTasks, type Coming } from './tasks.open.data.js';
import { longAgo } from './tasks.past.data.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

/** A task of the demo before it has a place on the map. */
export type TaskStory = Omit<
  ToldTask,
  'lat' | 'lng' | 'communityCode' | 'gridCode' | 'organiserUnitId' | 'teamUnitId'
> & {
  community: string;
  /** Metres east and north of the middle of its community. */
  away?: readonly [east: number, north: number];
};

const HOUR_MS = 3_600_000;
const person = (key: string): string => demoId(`person:${key}`);
const volunteer = (i: number): string => demoId(`volunteer:${i}`);

/** An instant so many days from the day of `now` in the city. */
const on = (now: Date, days: number, hour: number, minute = 0): Date => {
  const { year, month, day } = cityTime(now);
  return cityInstant(year, month, day + days, hour, minute);
};

/** Days until the next such weekday (0 = Monday), never today. */
const until = (now: Date, weekday: number): number => ((weekday - cityTime(now).weekday + 6) % 7) + 1;

const times = (startAt: Date, endAt: Date) => ({
  startAt,
  endAt,
  cancelUntil: new Date(startAt.getTime() - 3 * HOUR_MS),
});

const PATROL = {
  title: '楼栋夜间巡查',
  summary: '看消防通道、楼道杂物和路灯，顺路看望老人',
  kind: 'PATROL',
  meetingPoint: '厚德路社区门口',
  community: COMMUNITY,
  riskNote: '夜里路黑，要爬 6 层楼。请穿平底鞋、带手电，两人一组走。下大雨就改期。',
  insured: true,
  createdBy: person('zhong'),
} as const;

const patrolSlots = (walkers: string[]): ToldSlot[] => [
  { name: '队长', demand: 1, skills: ['LEADING'], leader: true, people: [person('luo')] },
  { name: '巡查员', demand: 5, skills: ['PATROL'], fit: true, people: walkers },
  { name: '急救员', demand: 1, skills: ['FIRST_AID'], people: [] },
];

/** What is coming: tonight (tomorrow night, once tonight's has begun) and the days after. New ones every day. */
export function comingTasks(now: Date): TaskStory[] {
  const night = now < on(now, 0, 19, 30) ? 0 : 1;
  const named = (key: string, startAt: Date): string => demoId(`task:${key}:${cityTime(startAt).date}`);
  const coming: Coming = (key, days, [from, to], story) => {
    const span = times(on(now, days, 0, from), on(now, days, 0, to));
    const createdAt = new Date(Math.min(on(now, -1, 10).getTime(), now.getTime()));
    return {
      ...story,
      ...span,
      id: named(key, span.startAt),
      insured: true,
      createdBy: person('zhong'),
      createdAt,
    };
  };
  return [
    coming('patrol', night, [19 * 60 + 30, 21 * 60 + 30], {
      ...PATROL,
      signupMode: 'OFFER',
      slots: patrolSlots([person('zeng'), person('chen'), volunteer(0), volunteer(3)]),
    }),
    coming('escort', until(now, 2), [8 * 60 + 30, 11 * 60 + 30], {
      title: '陪一位老人去医院复查',
      summary: '早上到家里接，陪着挂号、看医生、取药，再送回家',
      kind: 'ESCORT',
      meetingPoint: '厚德路社区到市人民医院',
      community: COMMUNITY,
      privateDetails: '厚德路 12 号 3 栋 202，邱阿婆，腿脚慢，爱讲客家话',
      riskNote: '老人走得慢，过马路请扶着。不替老人付钱、不替老人签字。',
      signupMode: 'FIRST_COME',
      slots: [{ name: '陪伴', demand: 1, skills: [], people: [] }],
    }),
    coming('lunch', until(now, 5), [11 * 60, 12 * 60], {
      title: '给独居老人送午饭',
      summary: '从老年食堂取饭，送到六位老人家里，问一声身体好不好',
      kind: 'VISIT',
      meetingPoint: '大公路老年食堂',
      community: NEXT_COMMUNITY,
      privateDetails: '名单在食堂前台，跟林师傅说是送饭的就行',
      riskNote: '饭盒烫手，上下楼请慢一点。',
      signupMode: 'FIRST_COME',
      slots: [{ name: '送饭', demand: 2, skills: [], people: [] }],
    }),
    coming('mediation', until(now, 6), [15 * 60, 16 * 60 + 30], {
      title: '楼上漏水，帮两家说和说和',
      summary: '楼上漏水到楼下，两家都愿意坐下来谈一谈',
      kind: 'MEDIATION',
      meetingPoint: '厚德路社区调解室',
      community: COMMUNITY,
      privateDetails: '5 栋 301 和 401，两家都姓赖',
      riskNote: '两家心里都有气，您只管听、只管劝，不替谁做主。听到的不往外说。',
      signupMode: 'APPROVAL',
      slots: [{ name: '说和', demand: 1, skills: ['HAKKA'], people: [] }],
    }),
    ...openTasks(coming, (weekday) => until(now, weekday)),
  ];
}

/** What was: yesterday's patrol with two people's hours that wait, and what came before with hours confirmed. */
export function pastTasks(now: Date): TaskStory[] {
  const walkers = [person('zeng'), volunteer(0), volunteer(3)];
  const confirmedAlready = [person('luo'), volunteer(3)];
  const patrol = (key: string, days: number, isConfirmed: (who: string) => boolean): TaskStory => ({
    ...PATROL,
    ...times(on(now, days, 19, 30), on(now, days, 21, 30)),
    id: demoId(`task:${key}`),
    createdAt: on(now, days - 3, 10),
    signupMode: 'FIRST_COME',
    slots: patrolSlots(walkers),
    stays: [person('luo'), ...walkers].map((personId, n): ToldStay => {
      const stay = { personId, inAt: on(now, days, 19, 18 + n), outAt: on(now, days, 21, 31) };
      if (!isConfirmed(personId)) return stay;
      return { ...stay, confirmedBy: person('zhong'), confirmedAt: on(now, days + 1, 9, n) };
    }),
  });
  return [
    patrol('patrol-three-weeks-ago', -21, () => true),
    patrol('patrol-two-weeks-ago', -14, () => true),
    patrol('patrol-yesterday', -1, (who) => confirmedAlready.includes(who)),
    ...longAgo(now),
  ];
}
