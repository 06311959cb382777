import { durationText, ORDER_STATUS_LABELS, REQUEST_STATUS_LABELS, type OrderStatus } from '@linli/shared';
import { hoursADay, unpublishedYear, workingSpan } from '../../platform/working-time/index.js';
import type { ServiceRequest } from './request.entity.js';

/** Things that are mended, by what people call them; everything else is simply done. */
const MENDED: Record<string, string> = {
  lighting: '灯',
  drain: '下水道',
  lift: '电梯',
  road: '路面',
  utilities: '水电',
};

type Subject = Pick<ServiceRequest, 'kind' | 'tile'>;

const mended = ({ kind, tile }: Subject): string | undefined =>
  kind === 'REPORT' ? MENDED[tile] : undefined;

/** 修好 or 办好. */
export const doneWord = (subject: Subject): string => (mended(subject) ? '修好' : '办好');

/** 灯修好了, 事情办好了 */
export const doneSentence = (subject: Subject): string =>
  `${mended(subject) ?? (subject.kind === 'HELP' ? '忙帮上' : '事情办好')}${mended(subject) ? '修好' : ''}了`;

/** What a reader calls the state. */
export function statusLabel(request: ServiceRequest, taken: boolean, own: boolean): string {
  switch (request.status) {
    case 'IN_PROGRESS':
      if (request.box === 'returned') return '正在换人办';
      if (!taken && !request.taskId) return ORDER_STATUS_LABELS.DISPATCHED;
      return mended(request) ? '正在修' : REQUEST_STATUS_LABELS.IN_PROGRESS;
    case 'CLOSED':
      return `${doneWord(request)}了`;
    case 'WITHDRAWN':
      return own ? REQUEST_STATUS_LABELS.WITHDRAWN : '撤回了';
    default:
      return REQUEST_STATUS_LABELS[request.status];
  }
}

export const orderStatusLabel = (status: OrderStatus, subject: Subject): string =>
  status === 'HANDLING' && mended(subject) ? '正在修' : ORDER_STATUS_LABELS[status];

/** How the time is counted, for people who wonder about nights and weekends. */
export function countingRule(minutes: number, from: Date, dueAt: Date): string {
  const hours = hoursADay(from);
  const days = minutes % (hours * 60) === 0 ? `，每天 ${hours} 小时` : '';
  const year = unpublishedYear(from, dueAt);
  const open = year === null ? '' : `${year} 年放假安排还没公布，先按法定节假日算。`;
  return `${workingSpan(minutes, from)}${days}。中午、晚上、周末、节假日不算。${open}`;
}

/** How much too late it is, and that somebody sees to it: 已经超了 2 天，区督办在催 */
export const lateSentence = (dueAt: Date, now: Date, urged: boolean): string =>
  `已经超了 ${elapsedText(dueAt, now)}${urged ? '，区督办在催' : ''}`;

/** 28 分钟, 3 小时, 2 天: how long after something; rounded, because nobody counts minutes of days. */
export function elapsedText(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000));
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes < 24 * 60) return durationText(minutes);
  return `${Math.floor(minutes / (24 * 60))} 天`;
}
