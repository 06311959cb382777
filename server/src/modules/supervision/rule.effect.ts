import { REQUEST_STAGES, type RequestStage, type SupervisionRule } from '@linli/shared';
import type { RequestRecord } from '../request/index.js';
import { stagesOf } from './past.stages.js';
import { momentsOf } from './stage.thresholds.js';

interface Counts {
  reminders: number;
  yellow: number;
  red: number;
}

/** What a rule did, or would have done, in some days. */
export interface Effect {
  readonly stages: Readonly<Record<RequestStage, Counts>>;
  /** Red orders for reworks and reopenings. */
  often: number;
}

const FIELD = { REMIND: 'reminders', YELLOW: 'yellow', RED: 'red' } as const;

export const noEffect = (): Effect => ({
  stages: Object.fromEntries(
    REQUEST_STAGES.map((stage) => [stage, { reminders: 0, yellow: 0, red: 0 }]),
  ) as Effect['stages'],
  often: 0,
});

/** Adds what the rule would have done to one request between two moments. Pure. */
export function addEffect(effect: Effect, record: RequestRecord, rule: SupervisionRule, days: Days): void {
  const within = (at: Date): boolean => at >= days.from && at <= days.to;
  for (const run of stagesOf(record)) {
    for (const { threshold, at } of momentsOf(run, rule)) {
      if (within(at) && (run.endedAt === null || at < run.endedAt))
        effect.stages[run.stage][FIELD[threshold]]++;
    }
  }
  const times = (action: string, first: number): number =>
    record.history
      .filter((row) => row.action === action)
      .slice(first - 1)
      .filter(({ at }) => within(at)).length;
  effect.often += times('verifyFail', rule.redFromRework) + times('reopen', rule.redFromReopen);
}

export interface Days {
  readonly from: Date;
  readonly to: Date;
}

/** Orders in all; reminders are none. */
export const ordersOf = ({ stages, often }: Effect): number =>
  Object.values(stages).reduce((sum, { yellow, red }) => sum + yellow + red, often);
