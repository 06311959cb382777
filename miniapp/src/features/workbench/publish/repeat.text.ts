const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** Words of tasks that come again, and of templates. */
export const words = {
  label: '每周都有吗',
  every: { ONCE: '就这一次', DAILY: '每天', WEEKLY: '每周', MONTHLY: '每月' },
  weekdays: WEEKDAYS,
  weekday: '周几',
  which: '每月第几个',
  nth: { '1': '第一个', '2': '第二个', '3': '第三个', '4': '第四个', '-1': '最后一个' },
  until: '到哪天为止',
  untilLabel: '最后一天',
  skip: '放假那天不做',
  skipHint: '法定节假日自动跳过',
  day: (date: string) => {
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return `${WEEKDAYS[weekday] ?? ''} ${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  },
  holiday: (name: string, skipped: boolean) => (skipped ? `${name}，不做` : name),
  all: (n: number) => `看全部 ${n} 天`,
  fewer: '收起来',
  errors: { until: '最后一天要在第一天以后。', days: '选一下是周几。' },
  firstDay: '从哪天开始',
  nextDay: (end: string, length: string) => `到第二天 ${end}，一共 ${length}。`,
  send: (n: number) => `发出去，一共 ${n} 次`,
  done: (n: number) => `${n} 次都发出去了`,
  doneHint: '每次提前一周去问人，平时也能在日历里看到、报名。',
  seeSeries: '看这个系列',
  seriesList: '系列任务和志愿日历',
  templates: '照着写',
  templatesHint: '点一个填好，再改',
  copied: '照上次那个填好了，日子请重新选。',
  savedAs: '存成模板',
  saveTitle: '存成模板',
  saveHint: '下次点一下就填好。门牌、姓名不会存进去。',
  saveName: '模板叫什么',
  savePlaceholder: '比如：周五巡查',
  save: '存好',
  mine: '我们单位存的',
  remove: (name: string) => `删掉${name}`,
  place: '原来那个地方',
};
