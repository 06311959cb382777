import type { DemoPersonData } from './people.data.js';

/** Property companies of other streets, with the people who work there; they only appear in the past. All invented. */
export const PAST_UNITS = [
  { key: 'heshun', name: '和顺物业', street: '360702001', person: 'kuang' },
  { key: 'jinjiang', name: '锦江物业', street: '360702003', person: 'yan' },
  { key: 'jiahe', name: '嘉和物业', street: '360702004', person: 'jiang' },
  { key: 'shuinan', name: '水南物业', street: '360702005', person: 'huo' },
  { key: 'zhangjiang', name: '章江新区物业', street: '360702006', person: 'shi' },
] as const;

const HANDLERS = [
  ['kuang', '邝', '邝志勇', 'heshun', '360702001'],
  ['yan', '严', '严国强', 'jinjiang', '360702003'],
  ['jiang', '江', '江德明', 'jiahe', '360702004'],
  ['huo', '霍', '霍建军', 'shuinan', '360702005'],
  ['shi', '石', '石小平', 'zhangjiang', '360702006'],
  ['qiu', '邱', '邱海波', 'city-management', '360702'],
  ['he', '何', '何文斌', 'gardens', '360702'],
  ['tang', '汤', '汤丽平', 'utilities', '360702'],
] as const;

/** Who works at the units of the past, and the leader who reads the figures. */
export const PAST_PEOPLE: readonly DemoPersonData[] = [
  ...HANDLERS.map(([key, surname, realName, unit, regionCode]): DemoPersonData => ({
    key,
    surname,
    honorific: key === 'tang' ? 'MADAM' : 'MASTER',
    realName,
    home: '360702002001',
    hat: { role: 'HANDLER', unit, regionCode },
  })),
  {
    key: 'zhang',
    surname: '张',
    honorific: 'SIR',
    realName: '张立群',
    home: '360702002001',
    login: 'zhang',
    hat: { role: 'LEADER', unit: 'centre', regionCode: '360702' },
  },
];

/** A street of the past (赣江 has the stories of today's people): how many matters it had, and how well they were handled (share that went well). */
export const PAST_STREETS = [
  { code: '360702001', matters: 42, quality: 0.78 },
  { code: '360702003', matters: 35, quality: 0.74 },
  { code: '360702004', matters: 30, quality: 0.72 },
  { code: '360702005', matters: 38, quality: 0.85 },
  { code: '360702006', matters: 40, quality: 0.83 },
  { code: '360702091', matters: 18, quality: 0.76 },
  { code: '360702100', matters: 15, quality: 0.68 },
  { code: '360702101', matters: 12, quality: 0.7 },
  { code: '360702103', matters: 12, quality: 0.66 },
  { code: '360702104', matters: 15, quality: 0.75 },
  { code: '360702105', matters: 10, quality: 0.6 },
  { code: '360702190', matters: 12, quality: 0.71 },
  { code: '360702191', matters: 10, quality: 0.64 },
  { code: '360702192', matters: 10, quality: 0.62 },
  { code: '360702400', matters: 18, quality: 0.79 },
  { code: '360702401', matters: 10, quality: 0.73 },
] as const;

/** What happened there: title, tile, and the department that has it where there is no property company. */
export const PAST_MATTERS = [
  ['楼道灯不亮', 'lighting', 'municipal'],
  ['路灯一段不亮', 'lighting', 'municipal'],
  ['下水道堵了', 'drain', 'municipal'],
  ['井盖松动', 'road', 'municipal'],
  ['垃圾没有及时清', 'rubbish', 'city-management'],
  ['占道摆摊', 'illegal-building', 'city-management'],
  ['工地夜里施工', 'noise', 'city-management'],
  ['行道树断枝', 'green', 'gardens'],
  ['绿化带缺株', 'green', 'gardens'],
  ['水压太低', 'utilities', 'utilities'],
  ['消防通道停了车', 'parking', 'city-management'],
  ['油烟扰民', 'smoke', 'city-management'],
] as const;

/** Tiles that a property company answers for where there is one. */
export const PROPERTY_TILES: ReadonlySet<string> = new Set(['lighting', 'drain', 'rubbish', 'parking']);

export const PAST_REASONS = ['等了太久', '没人打电话说一声', '过两天又坏了', '只弄了一半'] as const;
