import { fixedMomentText } from '@linli/shared';
import type { Asks } from './asks.loader.js';
import type { OrderExtension, RequestQuestion } from './asks.entity.js';
import type { ExtensionView, QuestionView, RequestRefView, SuspensionView } from './asks.view.js';
import type { ServiceRequest } from './request.entity.js';

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

export function presentQuestion(
  row: RequestQuestion,
  { whoAsked, answerPhotos }: Pick<Asks, 'whoAsked' | 'answerPhotos'>,
): QuestionView {
  return {
    id: row.id,
    text: row.text,
    askedBy: whoAsked(row),
    askedAt: row.askedAt.toISOString(),
    answer: row.answer,
    answeredAt: iso(row.answeredAt),
    photos: answerPhotos(row.id),
  };
}

/** The suspension it is in, or (`pending`) that waits for a decision. */
export function presentSuspension({ suspensions, whoAsked }: Asks, pending: boolean): SuspensionView | null {
  const row = suspensions.findLast(({ status }) => status === 'APPROVED' || (pending && status === 'ASKED'));
  if (!row) return null;
  const { status, reason, askedAt, until } = row;
  return {
    status,
    reason,
    askedBy: whoAsked(row),
    askedAt: askedAt.toISOString(),
    until: until.toISOString(),
  };
}

/** The last time more time was asked for an order. */
export function presentExtension(
  extensions: readonly OrderExtension[],
  orderId: string,
): ExtensionView | null {
  const row = extensions.findLast((one) => one.orderId === orderId);
  if (!row) return null;
  return {
    status: row.status,
    reason: row.reason,
    askedAt: row.askedAt.toISOString(),
    oldDueAt: row.oldDueAt.toISOString(),
    askedDueAt: row.askedDueAt.toISOString(),
    newDueAt: iso(row.newDueAt),
  };
}

export const presentRef = ({ id, number, title }: ServiceRequest): RequestRefView => ({ id, number, title });

/** What moved the deadline, in sentences a resident can read. */
export function deadlineNotes({ extensions, suspensions }: Asks, request: ServiceRequest): string[] {
  const first = extensions.find(({ status }) => status === 'GRANTED');
  const paused = suspensions.filter(({ status }) => status === 'ENDED');
  const until = request.status === 'SUSPENDED' ? request.suspendedUntil : null;
  return [
    ...(until ? [`现在缓办，时间停着，${fixedMomentText(until)} 接着算。`] : []),
    ...(first ? [`原来最晚 ${fixedMomentText(first.oldDueAt)}，后来同意延期。`] : []),
    ...(paused.length > 0 ? [`中间缓办过 ${paused.length} 次，停的时间不算。`] : []),
  ];
}
