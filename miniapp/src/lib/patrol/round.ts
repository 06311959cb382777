import type { PatrolPlan, PatrolStep, PatrolToday } from './types';

/** A finding as the phone knows it. */
export interface SeenItem {
  id: string;
  stopId: string | undefined;
  text: string;
  outcome: string;
  /** Has not reached the server yet. */
  waiting: boolean;
}

/** The round under way, with what the server does not know yet. */
export interface RoundHere {
  id: string;
  plan: PatrolPlan;
  startedAt: string;
  /** When each stop was seen. */
  visits: ReadonlyMap<string, string>;
  items: readonly SeenItem[];
  clockNote: string | null;
}

/** What the server said last and what was done since, put together. Undefined when no round is under way. */
export function roundHere(
  today: PatrolToday | undefined,
  steps: readonly PatrolStep[],
): RoundHere | undefined {
  const known = today?.round ?? undefined;
  const begun = steps.find((step) => step.kind === 'start');
  const id = known?.id ?? begun?.roundId;
  const planId = known?.planId ?? (begun?.kind === 'start' ? begun.planId : undefined);
  const plan = today?.plans.find((one) => one.id === planId);
  if (!id || !plan) return undefined;
  const own = steps.filter(({ roundId }) => roundId === id);
  if (own.some(({ kind, state }) => kind === 'finish' && state !== 'refused')) return undefined;

  const visits = new Map((known?.visits ?? []).map(({ stopId, at }) => [stopId, at]));
  const items: SeenItem[] = (known?.items ?? []).map((item) => ({
    id: item.id,
    stopId: item.stopId ?? undefined,
    text: item.text,
    outcome: item.outcome,
    waiting: false,
  }));
  for (const step of own) {
    if (step.kind === 'visit' && !visits.has(step.stopId)) visits.set(step.stopId, step.at);
    if (step.kind === 'item' && !items.some((item) => item.id === step.id)) {
      const { stopId, text, outcome } = step.item;
      items.push({ id: step.id, stopId, text, outcome, waiting: true });
    }
  }
  const startedAt = known?.startedAt ?? begun?.at ?? new Date().toISOString();
  return { id, plan, startedAt, visits, items, clockNote: known?.clockNote ?? null };
}
