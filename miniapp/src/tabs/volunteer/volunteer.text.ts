import type { DutyStep } from '@/lib/duty';

const STARS = ['', '一', '二', '三', '四', '五'];

export const text = {
  calendar: '看日历：哪天缺人、我哪天要去',
  title: '志愿',
  thisYear: (name: string) => `${name}，今年做了`,
  hours: '小时',
  andMinutes: (minutes: number) => `又 ${minutes} 分`,
  stars: (stars: number) => `${STARS[stars] ?? ''}星志愿者`,
  total: (hours: string) => `累计 ${hours} 小时`,
  duty: { look: '看集合点', 'check-in': '去签到', 'check-out': '去签退', lead: '出签到码' } satisfies Record<
    DutyStep,
    string
  >,
  meet: (place: string) => `${place}集合`,
  kept: '轮到您了',
  keptHint: '名额给您留着，没回话就让给下一位。',
  asRole: (role: string, place: string) => `当${role}，${place}集合`,
  answerBy: (when: string) => `${when} 前回一声`,
  letGo: (title: string) => `好的，“${title}”让给下一位了，不记您什么。`,
  offers: (count: number) => `${count} 份邀请等您回一声`,
  offersHint: '不回也不扣什么',
  forMe: '适合您的',
  forMeCount: (count: number) => `适合您的 ${count} 件`,
  near: '身边正在找人',
  mine: '我的班次',
  missing: (count: number) => `差 ${count} 人`,
  full: '满了，可以排队',
  approval: '要社区点头',
  away: (place: string, metres: string) => `${place}，离您 ${metres}`,
  metres: (metres: string) => `离您 ${metres}`,
  walk: (minutes: number) => `走过去 ${minutes} 分钟`,
  gain: (hours: string, points: number) => `${hours} 小时，记 ${points} 积分`,
  claim: '我来',
  apply: '我想去',
  wait: '排队',
  more: '再看 1 件',
  read: '念',
  private: '老人的姓名和门牌，定了是您才会告诉您',
  joined: (when: string, title: string) => `报上名了：${when}，${title}。`,
  applied: (title: string) => `说好了：${title}，等社区点头。`,
  queued: (title: string, place: number) => `${title}，您排第 ${place} 位，有人不去就轮到您。`,
  look: '看一看',
  noTeam: '还没有进队',
  noTeamHint: '看看附近的队，有人带',
  teamHint: '通知、接下来的任务、谁带队',
  honour: '我的荣誉',
  honourHint: '星级、感谢、这一年',
  none: '现在没有适合您的',
  noneHint: '有新的会告诉您。换个条件，或者多选几个有空的时间，能看到更多。',
  noneNear: '身边这会儿没有在找人的任务',
  noneNearHint: '过一阵再来看看。',
  change: '改我的时间',
  welcome: '邻居帮邻居，从一两个小时开始',
  welcomeHint: '巡楼、陪老人看病、送一顿饭。时间您定，远近您定，做了多久都记着。',
  register: '登记成志愿者',
  signIn: '登录再报名',
  retry: '再试一次',
};

/** The choices above the list, in the order of use. */
export const FILTERS = [
  { key: 'all', text: '都看' },
  { key: 'soon', text: '今天明天' },
  { key: 'near', text: '走路 10 分钟内' },
  { key: 'ESCORT', text: '陪老人' },
  { key: 'PATROL', text: '巡查' },
  { key: 'VISIT', text: '上门看望' },
] as const;

export type Filter = (typeof FILTERS)[number]['key'];
