const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

const dayText = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

export const text = {
  list: '系列任务',
  title: '系列任务',
  who: '社区管理员、派单员和队长',
  none: '还没有系列任务',
  noneHint: '每周都有的巡查、引导，发一次就排好一年。',
  publish: '发一个',
  running: '正在做的',
  ended: '停了的',
  calendar: '看志愿日历',
  until: (day: string) => `到 ${Number(day.slice(0, 4))}年${dayText(day)}`,
  ahead: (n: number) => `还有 ${n} 次`,
  next: (when: string, missing: number) =>
    missing > 0 ? `下一次${when}，还缺 ${missing} 人` : `下一次${when}，人齐了`,
  over: '都办完了',
  stopped: '停了',
  skip: '放假那天不做',
  keep: '放假也照做',
  dates: '往后的日子',
  past: (n: number) => `以前的 ${n} 次`,
  hide: '收起来',
  more: (n: number) => `看后面 ${n} 次`,
  day: (date: string) => {
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return `${WEEKDAYS[weekday] ?? ''} ${dayText(date)}`;
  },
  missing: (n: number) => (n > 0 ? `缺 ${n}` : '满'),
  nobody: '还没人报',
  unanswered: (n: number) => `${n} 位还没回话`,
  changed: '单独改过',
  off: '不办了',
  see: '看这一天的任务',
  changeOne: '改这一天',
  callOff: '这一天不办了',
  changeAll: '后面都改',
  extend: '再往后排',
  end: '后面不办了',
  again: '照这个再发一个',
  reason: '为什么不办了',
  reasonPlaceholder: '比如：小广场要修',
  reasonNeeded: '说一句为什么，会告诉报了名的人。',
  endFrom: '从哪一天起不办',
  told: (people: number) => (people > 0 ? `会告诉报了名的 ${people} 位。` : '还没有人报名，不用告诉谁。'),
  willEnd: (dates: number) => `${dates} 次会取消。`,
  doEnd: '不办了',
  back: '再想想',
  lastDay: '排到哪一天',
  extendHint: '还是老时间、老地方；最多排到两年以后。',
  doExtend: '排好',
};
