import { dayText } from '@linli/shared';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { type Lateness, lateness } from './request.times.js';
import type { StepView } from './request.view.js';
import { doneSentence, doneWord } from './request.words.js';

/** What the sentences about a request's progress are made from. */
export interface Progress {
  readonly request: ServiceRequest;
  /** Orders that count: those given to another unit since are left out. */
  readonly orders: readonly WorkOrder[];
  readonly unitName: (id: string | null) => string;
  readonly personName: (id: string | null) => string;
  /** 厚德路社区 */
  readonly communityName: string;
  /** Whether the reader is who reported it. */
  readonly own: boolean;
  readonly rated: boolean;
  readonly now: Date;
}

/** The order people ask after: the leading one, unless it waits and another is under way. */
export const leadOrder = ({ orders }: Pick<Progress, 'orders'>): WorkOrder | undefined =>
  orders.find(({ lead }) => lead) ?? orders[0];

export const isTaken = ({ orders }: Pick<Progress, 'orders'>): boolean =>
  orders.some(({ status }) => ['TAKEN', 'HANDLING', 'DONE'].includes(status));

/** Five stations from report to rating; none for what was refused or withdrawn. */
export function stepsOf(progress: Progress): StepView[] {
  const { request, own } = progress;
  const names =
    request.kind === 'HELP'
      ? ['受理', '有人来', '办好', '核查']
      : ['受理', '接单', doneWord(request), '核查'];
  const reached = stationOf(progress);
  if (reached === null) return [];
  return [...names, own ? '您评价' : '居民评价'].map((label, n) => ({
    label,
    state: n < reached ? 'done' : n === reached ? 'now' : 'todo',
  }));
}

/** Index of the station it stands at; 5 when all is over, null when it will never arrive. */
function stationOf(progress: Progress): number | null {
  switch (progress.request.status) {
    case 'SUBMITTED':
      return 0;
    case 'ACCEPTED':
      return 1;
    case 'IN_PROGRESS':
      return isTaken(progress) ? 2 : 1;
    case 'SUSPENDED':
      return isTaken(progress) ? 2 : 1;
    case 'DELIBERATING':
      return 1;
    case 'HANDLED':
      return 3;
    case 'CLOSED':
      return progress.rated ? 5 : 4;
    default:
      return null;
  }
}

/** 现在归谁 */
export function holderOf(progress: Progress): string | null {
  const { request, communityName, unitName, personName } = progress;
  switch (request.status) {
    case 'SUBMITTED':
    case 'ACCEPTED':
      return communityName || null;
    case 'IN_PROGRESS': {
      if (request.box === 'returned') return communityName || null;
      const order = leadOrder(progress);
      if (!order) return request.taskId ? '志愿者' : null;
      return [unitName(order.unitId), personName(order.takenBy)].filter(Boolean).join(' ');
    }
    case 'SUSPENDED': {
      const order = leadOrder(progress);
      return order ? unitName(order.unitId) : communityName || null;
    }
    case 'DELIBERATING':
      return '大家';
    case 'HANDLED':
      return '网格员';
    default:
      return null;
  }
}

/** 下一步 */
export function nextOf(progress: Progress): string | null {
  const { request, unitName, own, rated } = progress;
  switch (request.status) {
    case 'SUBMITTED':
      return '社区来看';
    case 'ACCEPTED':
      return request.kind === 'HELP' ? '社区找人来帮忙' : '社区安排谁来办';
    case 'IN_PROGRESS': {
      if (request.box === 'returned') return '社区换一家来办';
      const order = leadOrder(progress);
      if (!order) return '志愿者来办，办完有人核查';
      return order.status === 'DISPATCHED'
        ? `等${unitName(order.unitId)}接单`
        : `${doneWord(request)}后拍照，再请人核查`;
    }
    case 'SUSPENDED':
      return request.suspendedUntil
        ? `${dayText(request.suspendedUntil, progress.now)}接着办`
        : '到时候接着办';
    case 'DELIBERATING':
      return '大家商量出办法，再告诉您';
    case 'HANDLED':
      return '等网格员来看';
    case 'CLOSED':
      return rated ? null : own ? '请您看一眼，评一评' : '等居民评价';
    default:
      return null;
  }
}

export interface Due {
  readonly from: Date;
  readonly dueAt: Date;
  /** 前修好 */
  readonly label: string;
  readonly late: Lateness;
}

/** 最晚: what the resident was promised for the stage it is in. */
export function dueOf({ request, now }: Pick<Progress, 'request' | 'now'>): Due | null {
  const { status, stageAt, dueAt, handleAt, handleDueAt } = request;
  const labels: Record<string, string> = {
    SUBMITTED: '前受理',
    ACCEPTED: '前派人',
    HANDLED: '前核查',
    DELIBERATING: '前给说法',
  };
  if (status === 'SUSPENDED') return null;
  const [from, until] = status === 'IN_PROGRESS' ? [handleAt, handleDueAt] : [stageAt, dueAt];
  if (!from || !until) return null;
  const label = labels[status] ?? `前${doneWord(request)}`;
  return { from, dueAt: until, label, late: lateness(from, until, now) };
}

/** The state in words, as a title. */
export function headlineOf(progress: Progress): string {
  const { request, own, unitName } = progress;
  switch (request.status) {
    case 'SUBMITTED':
      return own ? '您报上来了，社区马上看' : '已经报上来，等社区看';
    case 'ACCEPTED':
      return request.kind === 'HELP' ? '社区收下了，正在找人' : '社区收下了，正在安排';
    case 'IN_PROGRESS': {
      if (request.box === 'returned') return '正在换一家来办';
      const order = leadOrder(progress);
      if (!order) return '志愿者来帮忙了';
      const unit = unitName(order.unitId);
      if (order.status === 'DISPATCHED') return `派给${unit}了，等接单`;
      return `${unit}${doneWord(request) === '修好' ? '正在修' : '正在办'}`;
    }
    case 'SUSPENDED':
      return '这件事先缓一缓';
    case 'DELIBERATING':
      return '这件事交给大家商量';
    case 'HANDLED':
      return `${doneSentence(request)}，等人核查`;
    case 'CLOSED':
      return `${doneSentence(request)}，也核查过了`;
    case 'REJECTED':
      return '这件事没有受理';
    case 'WITHDRAWN':
      return own ? '您撤回了这件事' : '这件事撤回了';
    case 'MERGED':
      return '有人报过同一件事，并到一起办了';
  }
}

/** One more sentence below the title. */
export function sublineOf(progress: Progress): string | null {
  const { request, own, rated } = progress;
  if (!own) return nextOf(progress);
  switch (request.status) {
    case 'SUBMITTED':
      return '您不用再跑一趟，有进展就告诉您';
    case 'CLOSED':
      return rated ? '谢谢您的评价' : '请您看一眼，是不是真的好了';
    case 'REJECTED':
      return '原因写在下面，您可以补充后再报一次';
    case 'WITHDRAWN':
      return '还有需要，随时再报';
    case 'MERGED':
      return '那一件有进展，也会告诉您';
    default:
      return nextOf(progress);
  }
}
