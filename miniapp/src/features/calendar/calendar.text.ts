import type { Scope } from './calendar.api';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

export const text = {
  title: '志愿日历',
  weekdays: WEEKDAYS,
  before: '上个月',
  after: '下个月',
  today: '今天',
  month: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  scopes: {
    COMMUNITY: '我们社区',
    STREET: '全街道',
    DISTRICT: '全区',
    UNIT: '我们单位',
    MINE: '我报的',
  } satisfies Record<Scope, string>,
  scopeLabel: '看哪里的',
  shown: (name: string) => `${name}的志愿任务`,
  day: (date: string, weekday: number) =>
    `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日 周${WEEKDAYS[weekday] ?? ''}`,
  rest: '休',
  short: (missing: number) => (missing > 99 ? '缺99+' : `缺 ${missing}`),
  full: '满',
  spoken: (day: string, tasks: number, missing: number, mine: number, holiday: string | null) =>
    [
      day,
      holiday ?? '',
      tasks === 0 ? '没有任务' : `${tasks} 个任务${missing > 0 ? `，还缺 ${missing} 人` : '，人齐了'}`,
      mine > 0 ? `您报了 ${mine} 个` : '',
    ]
      .filter(Boolean)
      .join('，'),
  line: (tasks: number, missing: number) =>
    missing > 0 ? `${tasks} 个任务，还缺 ${missing} 人` : `${tasks} 个任务，人齐了`,
  legendMine: '您报的',
  legendMissing: '还缺几人',
  legendFull: '人齐了',
  until: (end: string) => `到 ${end}`,
  meet: (place: string) => `${place}集合`,
  missing: (n: number) => (n > 0 ? `还缺 ${n} 人` : '人齐了'),
  none: '这一天没有任务',
  noneHint: '点别的日子看看；有圆点的日子是您报了的。',
  noneMonth: '这个月没有任务',
  noneMonthHint: '看看下个月，或者换成全街道、全区。',
  more: (n: number) => `还有 ${n} 个没列出来，请换小一点的范围看。`,
  open: '看看有哪些',
  close: '收起来',
};
