import type { RequestAction } from '@linli/shared';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import {
  askedIt,
  isPossible,
  isRightPerson,
  mayRead,
  possibleActions,
  type RequestFacts,
  workedOnIt,
} from './request.policy.js';

/** Why this person cannot take this step now; null when she can. Hidden things are `http.not_found`. */
export function refusalOf(action: RequestAction, actor: Actor, facts: RequestFacts): AppError | null {
  if (!mayRead(actor, facts)) return notFound();
  if (!isRightPerson(action, actor, facts)) {
    const judging = action === 'verifyPass' || action === 'verifyFail';
    if (judging && workedOnIt(actor, facts)) return new AppError('request.verify_own_work');
    const deciding = action === 'suspend' || action === 'denySuspension';
    if (deciding && askedIt(actor, facts)) return new AppError('request.decide_own_ask');
    return notFound();
  }
  return isPossible(action, facts) ? null : (plainReason(action, facts) ?? conflict(actor, facts));
}

/** The answer to someone who came too late: what she may do instead. */
export const conflict = (actor: Actor, facts: RequestFacts): AppError =>
  new AppError('request.illegal_transition', { possible: possibleActions(actor, facts) });

/** Why a step is not possible, where there is a plainer reason than the state. */
function plainReason(action: RequestAction, { request }: RequestFacts): AppError | null {
  switch (action) {
    case 'rate':
      return request.status === 'CLOSED' ? new AppError('request.already_rated') : null;
    case 'file':
      return request.filedAt && request.status === 'ACCEPTED' ? new AppError('request.already_filed') : null;
    case 'retier':
    case 'deliberate':
    case 'askSuspension':
      if (request.status !== 'IN_PROGRESS') return null;
      if (request.taskId !== null) return new AppError('request.task_running');
      return request.suspension ? new AppError('request.already_asked') : null;
    case 'suspend':
    case 'denySuspension':
      return request.status === 'IN_PROGRESS' ? new AppError('request.not_asked') : null;
    case 'ask':
      if (request.reporterId === null) return new AppError('request.no_reporter');
      return request.question === 'ASKED' ? new AppError('request.already_asked') : null;
    case 'answer':
      if (request.question === 'ANSWERED') return new AppError('request.already_answered');
      return request.question === null ? new AppError('request.nothing_asked') : null;
    case 'readAnswer':
      return request.question === null ? new AppError('request.already_read') : null;
    default:
      return null;
  }
}
