import { cityTime } from '@linli/shared';
import type { Actor } from '../../identity/index.js';
import type { BudgetRequest } from './budget.entity.js';
import { forecastOf, looksAfter } from './budget.policy.js';
import type { Budget } from './budget.reader.js';
import type { BudgetRequestView, BudgetView } from './budget.view.js';

/** A unit's budget of a year, as it stands now. */
interface Standing {
  unit: { id: string; name: string; regionCode: string };
  year: number;
  budget: Budget;
  now: Date;
}

/** One question at a time, about this year, by those who look after the unit. */
export function presentBudget(
  actor: Actor,
  { unit, year, budget, now }: Standing,
  requests: BudgetRequestView[],
): BudgetView {
  const { granted, spent, left, waiting, waitingPeople } = budget;
  const open = requests.some(({ status }) => status === 'OPEN');
  const mayAsk = !open && year === cityTime(now).year && looksAfter(actor, unit);
  return {
    unitId: unit.id,
    unitName: unit.name,
    year,
    granted,
    spent,
    left,
    forecast: forecastOf(spent, year, now),
    waiting,
    waitingPeople,
    requests,
    can: mayAsk ? ['ask'] : [],
  };
}

/** A second person decides, never the one who asked. */
export function presentRequest(
  actor: Actor,
  request: BudgetRequest,
  name: (id: string | null) => string | null,
): BudgetRequestView {
  const { id, points, reason, status, askedBy, askedAt, decidedBy, decidedAt, note } = request;
  const mayDecide = status === 'OPEN' && askedBy !== actor.personId && actor.may('points.supervise');
  return {
    id,
    points,
    reason,
    status,
    askedBy: name(askedBy) ?? '',
    askedAt: askedAt.toISOString(),
    decidedBy: name(decidedBy),
    decidedAt: decidedAt?.toISOString() ?? null,
    note,
    can: mayDecide ? ['decide'] : [],
  };
}
