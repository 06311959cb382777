import {
  CARE_KIND_LABELS,
  CHECK_ANSWER_LABELS,
  cityTime,
  VISIT_CHECK_LABELS,
  VISIT_CHECKS,
  VISIT_STATUS_LABELS,
} from '@linli/shared';
import type { FileView } from '../file/index.js';
import type { CareRecipient } from './care.entity.js';
import type { Visit, VisitPlan } from './visit.entity.js';
import type { VisitLog } from './visit.log.js';
import { visitorActions } from './visit.policy.js';
import { doorOpens, isMissed } from './visit.times.js';
import type { CareCardView, VisitLogView, VisitorVisitView, VisitView } from './visit.view.js';

/** Nobody goes and so many days are left: worth a look. */
const ALARM_MS = 2 * 86_400_000;

/** 李** */
export const masked = (name: string): string => (name ? `${[...name][0]!}**` : '');

export function presentCard(
  recipient: CareRecipient,
  name: string,
  plan: VisitPlan | null,
  visitor: string | null,
  lastVisitAt: Date | null,
): CareCardView {
  const { id, phrase, kind, endsOn, address, consentAt } = recipient;
  return {
    id,
    maskedName: masked(name),
    phrase,
    kind,
    kindLabel: kind && CARE_KIND_LABELS[kind],
    endsOn,
    complete: Boolean(address && consentAt && endsOn),
    plan: plan && { everyDays: plan.everyDays, hour: plan.hour, minutes: plan.minutes, visitor },
    lastVisitAt: lastVisitAt?.toISOString() ?? null,
  };
}

export function presentVisit(
  visit: Visit,
  recipient: { phrase: string; name: string },
  visitor: string | null,
  now: Date,
): VisitView {
  const { id, recipientId, taskId, dueOn, startAt, endAt, status } = visit;
  const open = status === 'DUE' || status === 'PLANNED';
  const alone = open && !visitor;
  return {
    id,
    recipientId,
    taskId,
    phrase: recipient.phrase,
    maskedName: masked(recipient.name),
    dueOn,
    startAt: startAt.toISOString(),
    endAt: endAt.toISOString(),
    status,
    statusLabel: VISIT_STATUS_LABELS[status],
    visitor,
    says: saysOf(visit, visitor, now),
    alarming: status === 'MISSED' || (alone && startAt.getTime() - now.getTime() < ALARM_MS),
    can: open && alone && startAt > now ? ['arrange'] : [],
  };
}

function saysOf({ status, dueOn, missedInRow, endAt }: Visit, visitor: string | null, now: Date): string {
  const today = cityTime(now).date === dueOn;
  const again = missedInRow > 0 ? `前面 ${missedInRow} 次没去成，` : '';
  switch (status) {
    case 'DUE':
    case 'PLANNED':
      if (isMissed({ endAt }, now)) return '过了时间，没有人去';
      if (!visitor) return `${again}还没有人去`;
      return `${again}${today ? '今天' : ''}${visitor}去`;
    case 'STARTED':
      return `${visitor ?? '走访员'}正在那里`;
    case 'DONE':
      return `${visitor ?? '走访员'}去过了`;
    case 'MISSED':
      return visitor ? `${visitor}没有去成，或者没写记录` : '没有人去';
    case 'CANCELLED':
      return '不去了';
  }
}

export function presentOwn(
  visit: Visit,
  personId: string,
  names: { phrase: string; communityName: string },
  now: Date,
): VisitorVisitView {
  const { id, taskId, startAt, endAt, status, startedAt } = visit;
  return {
    id,
    taskId: taskId ?? '',
    ...names,
    startAt: startAt.toISOString(),
    endAt: endAt.toISOString(),
    status,
    opensAt: doorOpens(visit).from.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    can: visitorActions(visit, personId, now),
  };
}

export function presentLog(visit: Visit, log: VisitLog, visitor: string, photos: FileView[]): VisitLogView {
  return {
    id: visit.id,
    at: (visit.finishedAt ?? visit.startAt).toISOString(),
    visitor,
    checks: VISIT_CHECKS.map((check) => ({
      check,
      label: VISIT_CHECK_LABELS[check],
      answer: log.checks[check],
      answerLabel: CHECK_ANSWER_LABELS[log.checks[check]],
    })),
    text: log.text,
    needs: log.needs,
    requestId: visit.requestId,
    photos,
  };
}
