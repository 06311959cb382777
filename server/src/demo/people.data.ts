import type { Honorific, Role } from '@linli/shared';
import { PAST_PEOPLE } from './past.data.js';
import { COMMUNITY, DISTRICT, NEXT_COMMUNITY, OTHER_STREET, STREET } from './units.data.js';

/** What the sign-in page says of a person. */
interface Listing {
  time: string;
  icon: string;
  roleLabel: string;
  does: string;
  /** Behind whom she stands on the list; her own place when absent. */
  place?: number;
}

export interface DemoPersonData {
  key: string;
  surname: string;
  honorific: Honorific;
  realName: string;
  /** Community she lives in. */
  home: string;
  hat?: { role: Role; unit: string; regionCode: string };
  /** Without a hat: what she mainly is. */
  role?: 'RESIDENT' | 'VOLUNTEER';
  /** Staff also sign in with this name and the demo's password. */
  login?: string;
  listing?: Listing;
}

/** Password of all staff accounts of the demo; they do not exist outside it. */
export const DEMO_PASSWORD = 'linli-demo-2026';

/** Nine people of one day in the order of the clock, then those who only help to try things out. All invented. */
export const DEMO_PEOPLE: readonly DemoPersonData[] = [
  {
    key: 'chen',
    surname: '陈',
    honorific: 'AUNTIE',
    realName: '陈桂香',
    home: COMMUNITY,
    role: 'RESIDENT',
    listing: { time: '9:12', icon: 'camera', roleLabel: '居民', does: '报楼道灯不亮，看修到哪一步' },
  },
  {
    key: 'zhong',
    surname: '钟',
    honorific: 'MADAM',
    realName: '钟小燕',
    home: COMMUNITY,
    login: 'zhong',
    hat: { role: 'COMMUNITY_ADMIN', unit: 'community', regionCode: COMMUNITY },
    listing: { time: '9:40', icon: 'house', roleLabel: '社区', does: '收下诉求，发活动、发任务' },
  },
  {
    key: 'li',
    surname: '李',
    honorific: 'MADAM',
    realName: '李雯',
    home: COMMUNITY,
    login: 'li',
    hat: { role: 'DISPATCHER', unit: 'street-centre', regionCode: STREET },
    listing: { time: '10:05', icon: 'send', roleLabel: '街道派单员', does: '派给谁、限几天，到时催一声' },
  },
  {
    key: 'liu',
    surname: '刘',
    honorific: 'MASTER',
    realName: '刘建平',
    home: COMMUNITY,
    login: 'liu',
    hat: { role: 'HANDLER', unit: 'antai', regionCode: COMMUNITY },
    listing: { time: '16:10', icon: 'wrench', roleLabel: '物业', does: '接单、上门，拍修前修后' },
  },
  {
    key: 'xie',
    surname: '谢',
    honorific: 'MADAM',
    realName: '谢春兰',
    home: COMMUNITY,
    login: 'xie',
    hat: { role: 'GRID_WORKER', unit: 'community', regionCode: COMMUNITY },
    listing: { time: '17:05', icon: 'eye', roleLabel: '网格员', does: '到现场核查，走访和巡查' },
  },
  {
    key: 'luo',
    surname: '罗',
    honorific: 'AUNTIE',
    realName: '罗秀英',
    home: COMMUNITY,
    hat: { role: 'TEAM_LEADER', unit: 'squad', regionCode: COMMUNITY },
    listing: { time: '19:18', icon: 'flag', roleLabel: '志愿队长', does: '排班、出签到码、带队巡查' },
  },
  {
    key: 'zeng',
    surname: '曾',
    honorific: 'UNCLE',
    realName: '曾祥福',
    home: COMMUNITY,
    role: 'VOLUNTEER',
    listing: { time: '19:23', icon: 'vest', roleLabel: '志愿者', does: '看适合自己的，我来，记时长' },
  },
  {
    key: 'huang',
    surname: '黄',
    honorific: 'SIR',
    realName: '黄志强',
    home: COMMUNITY,
    login: 'huang',
    hat: { role: 'SUPERVISOR', unit: 'centre', regionCode: DISTRICT },
    listing: { time: '21:30', icon: 'list', roleLabel: '区中心', does: '看三个率，哪里晚了盯哪里' },
  },
  {
    key: 'deng',
    surname: '邓',
    honorific: 'AUNTIE',
    realName: '邓美华',
    home: NEXT_COMMUNITY,
    role: 'RESIDENT',
  },
  {
    key: 'liao',
    surname: '廖',
    honorific: 'MADAM',
    realName: '廖静',
    home: NEXT_COMMUNITY,
    hat: { role: 'COMMUNITY_ADMIN', unit: 'next-community', regionCode: NEXT_COMMUNITY },
  },
  {
    key: 'guo',
    surname: '郭',
    honorific: 'MADAM',
    realName: '郭晓红',
    home: NEXT_COMMUNITY,
    hat: { role: 'GRID_WORKER', unit: 'next-community', regionCode: NEXT_COMMUNITY },
  },
  {
    key: 'lai',
    surname: '赖',
    honorific: 'MASTER',
    realName: '赖冬生',
    home: NEXT_COMMUNITY,
    hat: { role: 'HANDLER', unit: 'rongda', regionCode: NEXT_COMMUNITY },
  },
  {
    key: 'wen',
    surname: '温',
    honorific: 'SIR',
    realName: '温立新',
    home: COMMUNITY,
    login: 'wen',
    hat: { role: 'HANDLER', unit: 'municipal', regionCode: DISTRICT },
  },
  {
    key: 'fan',
    surname: '范',
    honorific: 'SIR',
    realName: '范伟',
    home: NEXT_COMMUNITY,
    login: 'fan',
    hat: { role: 'HANDLER', unit: 'city-management', regionCode: DISTRICT },
  },
  {
    key: 'xiao',
    surname: '肖',
    honorific: 'AUNTIE',
    realName: '肖玉梅',
    home: NEXT_COMMUNITY,
    hat: { role: 'TEAM_LEADER', unit: 'next-squad', regionCode: NEXT_COMMUNITY },
  },
  {
    key: 'ye',
    surname: '叶',
    honorific: 'MADAM',
    realName: '叶敏',
    home: '360702001001',
    hat: { role: 'DISPATCHER', unit: 'other-street-centre', regionCode: OTHER_STREET },
  },
  {
    key: 'admin',
    surname: '宋',
    honorific: 'SIR',
    realName: '宋明',
    home: COMMUNITY,
    login: 'admin',
    hat: { role: 'ADMIN', unit: 'centre', regionCode: DISTRICT },
  },
  {
    key: 'hu',
    surname: '胡',
    honorific: 'MADAM',
    realName: '胡丽娟',
    home: COMMUNITY,
    login: 'hu',
    hat: { role: 'PARTNER', unit: 'market', regionCode: COMMUNITY },
    listing: {
      time: '17:40',
      icon: 'gift',
      roleLabel: '合作点',
      does: '扫码给东西，盘点，看每月的账',
      place: 4.5,
    },
  },
  ...PAST_PEOPLE,
];
