export const text = {
  title: '我的积分',
  balance: '能用的积分',
  pending: (points: number) => `另有 ${points} 分等社区确认`,
  expiry: (points: string, when: string) => `${points} 分 ${when} 到期。`,
  overdrawn: '有一笔更正过，先用以后的补上，时长不受影响。',
  entries: '每一笔怎么来的',
  month: (month: string, year: string) => `${year}${month} 月`,
  year: (year: string) => `${year} 年 `,
  got: (points: string) => `得 ${points}`,
  used: (points: string) => `用 ${points}`,
  waits: '等社区确认',
  correction: (title: string) => `更正：${title}`,
  more: '再看更早的',
  none: '还没有积分',
  noneHint: '做完一次志愿，社区确认了时长，积分就记在这里。',
  find: '去找一件',
  noneHere: '这一类还没有。',
  foot: '服务时长不会过期，也不会花掉。',
  signIn: '登录后看您的积分',
  toSignIn: '去登录',
};

export const FILTERS = [
  { key: 'all', text: '全部' },
  { key: 'got', text: '得到' },
  { key: 'used', text: '用掉' },
  { key: 'waiting', text: '等确认' },
] as const;

export type Filter = (typeof FILTERS)[number]['key'];
