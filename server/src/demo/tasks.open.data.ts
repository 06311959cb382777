import type { TaskStory } from './tasks.data.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

/** Makes a task so many days ahead, from and to minutes of the day. */
export type Coming = (
  key: string,
  days: number,
  span: readonly [number, number],
  story: Omit<TaskStory, 'id' | 'createdBy' | 'createdAt' | 'startAt' | 'endAt' | 'cancelUntil' | 'insured'>,
) => TaskStory;

/** Tasks of the coming week that look for several people, some of them hard to find: what a plan is for. */
export const openTasks = (coming: Coming, until: (weekday: number) => number): TaskStory[] => [
  coming('clinic', until(6), [14 * 60, 16 * 60 + 30], {
    title: '义诊维持秩序',
    summary: '医生到社区义诊，帮着排队、量血压、扶老人进出',
    kind: 'OTHER',
    meetingPoint: '厚德路社区一楼',
    community: COMMUNITY,
    riskNote: '人多的时候请慢一点，量血压由有急救证的人来。',
    signupMode: 'APPROVAL',
    slots: [
      { name: '维持秩序', demand: 4, skills: [], people: [] },
      { name: '量血压', demand: 3, skills: ['FIRST_AID'], people: [] },
    ],
  }),
  coming('fire-watch', until(5), [20 * 60, 21 * 60 + 30], {
    title: '打更宣传防火',
    summary: '沿巷子敲锣提醒关火关电，看看楼道充电的车',
    kind: 'PUBLICITY',
    meetingPoint: '大公路社区门口',
    community: NEXT_COMMUNITY,
    riskNote: '夜里路黑，走路看车。只提醒，不和人争。',
    signupMode: 'APPROVAL',
    slots: [{ name: '打更', demand: 3, skills: ['PATROL'], fit: true, people: [] }],
  }),
  coming('wheelchair', until(1), [14 * 60 + 30, 16 * 60 + 30], {
    title: '帮邻居把轮椅抬下楼',
    summary: '老人去复诊，家在四楼没电梯，两个人抬轮椅，一个人陪着说话',
    kind: 'ESCORT',
    meetingPoint: '厚德路社区门口',
    community: COMMUNITY,
    riskNote: '抬之前先说好口令，一步一步下。腰不好的请不要抬。',
    signupMode: 'APPROVAL',
    slots: [
      { name: '抬轮椅', demand: 2, skills: ['REPAIR'], fit: true, people: [] },
      { name: '陪着说话', demand: 1, skills: ['HAKKA', 'VISITING'], people: [] },
    ],
  }),
];
