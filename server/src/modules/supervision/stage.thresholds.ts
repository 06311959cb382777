import type { SupervisionMoment, SupervisionRule } from '@linli/shared';
import { addWorkingMinutes, workingMinutesBetween } from '../../platform/working-time/index.js';
import type { StageNow } from '../request/index.js';

/** What is needed of a stage to know its moments. */
export type Timed = Pick<StageNow, 'stage' | 'key' | 'from' | 'dueAt'>;

/** One moment of a stage at which something is done, once. */
export interface StageMoment<S extends Timed = StageNow> {
  readonly stage: S;
  readonly threshold: SupervisionMoment;
  readonly at: Date;
  /** Names it in the table of marks. It says what is done and not at what share, so that a new rule does nothing twice. */
  readonly mark: string;
}

/** The moments of a stage by the rule, in their order; shares are of its working time. The end is the deadline itself. */
export function momentsOf<S extends Timed>(stage: S, rule: SupervisionRule): StageMoment<S>[] {
  const minutes = workingMinutesBetween(stage.from, stage.dueAt);
  const moment = (threshold: SupervisionMoment, percent: number): StageMoment<S> => {
    const at = percent === 100 ? stage.dueAt : addWorkingMinutes(stage.from, (minutes * percent) / 100);
    return { stage, threshold, at, mark: `${stage.key}:${threshold}` };
  };
  const { remindAt, yellowAt, redAt } = rule.stages[stage.stage];
  return [moment('REMIND', remindAt), moment('YELLOW', yellowAt), moment('RED', redAt)];
}

/**
 * What a look at a request finds: moments that have come and were not seen to, and when to look again. A pause moves clocks on;
 * moments up to its end (`resumedAt`) were seen to before it began, under the deadline of that time.
 */
export function lookAt(
  stages: readonly StageNow[],
  rule: SupervisionRule,
  done: ReadonlySet<string>,
  now: Date,
  resumedAt: Date | null = null,
): { due: StageMoment[]; lookAt: Date | null } {
  const all = stages.flatMap((stage) => momentsOf(stage, rule));
  const due = all.filter(
    ({ at, mark }) => at <= now && !done.has(mark) && (resumedAt === null || at > resumedAt),
  );
  const next = Math.min(...all.filter(({ at }) => at > now).map(({ at }) => at.getTime()));
  return { due, lookAt: Number.isFinite(next) ? new Date(next) : null };
}

/** Of several moments of a stage that came together, only the gravest is acted on. */
export function gravest(due: readonly StageMoment[]): StageMoment[] {
  const last = new Map(due.map((moment) => [moment.stage.key, moment]));
  return [...last.values()];
}
