export const MESSAGE_KINDS = ['REQUEST', 'OFFER', 'TASK', 'HOURS', 'POINTS', 'WORK', 'NOTICE'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_KIND_LABELS = {
  REQUEST: '办事进展',
  OFFER: '志愿邀请',
  TASK: '志愿提醒',
  HOURS: '服务时长',
  POINTS: '积分',
  WORK: '待办',
  NOTICE: '通知',
} as const satisfies Record<MessageKind, string>;
