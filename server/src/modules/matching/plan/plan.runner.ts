import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { causeSentence } from '../funnel.js';
import { whenSpoken } from '../reason.sentences.js';
import { type FlowProblem, type Solution, solve, solveInWorker } from '../solver/index.js';
import type { WhatIf } from './model/city.js';
import { networkOf } from './model/network.js';
import { outcomeOf, type Outcome, type PlaceOutcome } from './model/outcome.js';
import { pairsOf, type Pairs } from './model/pairs.js';
import { type Assignment, readFlow } from './model/reading.js';
import { inPieces } from './model/steps.js';
import { Plan, PlanPlace } from './plan.entity.js';
import { type Shown, type Snapshot, SnapshotService } from './snapshot.service.js';

/** Longer than any district needs; what is found by then is taken, with its gap. */
const LIMIT_MS = 20_000;
/** Solved within some milliseconds: a block of one community. */
const SMALL_ARCS = 2000;
/** Rows in one statement. */
const AT_ONCE = 100;

/** A snapshot with its best assignment. */
export interface Solved {
  readonly snapshot: Snapshot;
  readonly pairs: Pairs;
  readonly assignment: Assignment;
  readonly solution: Extract<Solution, { flow: Float64Array }>;
  readonly solveMs: number;
}

/** Computes plans beside the requests: model in pieces, solver in a thread. */
@Injectable()
export class PlanRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Plan');
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly snapshots: SnapshotService,
    private readonly clock: Clock,
  ) {}

  /** Begins to compute a plan and returns at once. */
  begin(plan: Pick<Plan, 'id' | 'regionCode'>): void {
    const run: Promise<void> = this.run(plan).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Until nothing is being computed here. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.idle();
  }

  /** The best assignment of a region as it is now, or as it would be; nothing is saved. Null when there was no time. */
  async solve(regionCode: string, whatIf?: WhatIf): Promise<Solved | null> {
    const { signal } = this.stopping;
    const snapshot = await this.snapshots.read(regionCode, whatIf);
    const pairs = await inPieces(pairsOf(snapshot.city), signal);
    const network = await inPieces(networkOf(pairs), signal);
    const from = performance.now();
    const solution = await solved(network.problem, signal);
    const solveMs = Math.round(performance.now() - from);
    if (solution.status === 'stopped') return null;
    if (!('flow' in solution)) throw new Error(`a plan always exists, yet: ${solution.reason}`);
    return { snapshot, pairs, solution, solveMs, assignment: readFlow(network, pairs, solution.flow) };
  }

  private async run({ id, regionCode }: Pick<Plan, 'id' | 'regionCode'>): Promise<void> {
    try {
      const solved = await this.solve(regionCode);
      if (!solved) return await this.end(id, { status: 'STOPPED' });
      const { snapshot, pairs, assignment } = solved;
      const outcome = await inPieces(outcomeOf(snapshot.city, pairs, assignment), this.stopping.signal);
      await this.save(id, solved, outcome);
    } catch (error) {
      const failure = String(error).slice(0, 200);
      if (!this.stopping.signal.aborted) this.logger.error(`plan ${id}: ${String(error)}`);
      await this.end(id, { status: this.stopping.signal.aborted ? 'STOPPED' : 'FAILED', failure });
    }
  }

  private async end(id: string, set: Pick<Plan, 'status'> & Partial<Plan>): Promise<void> {
    const over = { ...set, runningRegion: null, endedAt: this.clock.now() };
    await this.database.transaction((tx) => updateWhere(tx, Plan, { id, status: 'RUNNING' }, over));
  }

  private async save(id: string, solved: Solved, { places, histogram }: Outcome): Promise<void> {
    const { snapshot, pairs, solution, solveMs } = solved;
    const now = this.clock.now();
    const rows = snapshot.shown.map((shown, at) => rowOf(id, snapshot, shown, places[at]!, now));
    await this.database.transaction(async (tx) => {
      const ready = {
        status: 'READY' as const,
        runningRegion: null,
        endedAt: now,
        people: pairs.crowd.size,
        pairs: pairs.count,
        solveMs,
        proven: solution.certificate.verdict === 'optimal',
        gap: solution.gap,
        histogram: [...histogram],
      };
      // Declared dead meanwhile: its places would belong to nothing.
      if ((await updateWhere(tx, Plan, { id, status: 'RUNNING' }, ready)) === 0) return;
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        await tx.insert(PlanPlace, rows.slice(at, at + AT_ONCE));
      }
    });
  }
}

/** A thread, unless starting one takes longer than the whole answer. */
async function solved(problem: FlowProblem, signal: AbortSignal): Promise<Solution> {
  if (problem.source.length <= SMALL_ARCS) return solve(problem, { timeLimitMs: LIMIT_MS });
  return solveInWorker(problem, { timeLimitMs: LIMIT_MS, signal });
}

function rowOf(
  planId: string,
  { shown: all }: Snapshot,
  { known, slot, waiting }: Shown,
  outcome: PlaceOutcome,
  now: Date,
): PlanPlace {
  const { task, shift } = known;
  const { exclusions, placed, extra, refused, others } = outcome;
  const missing = Math.max(0, slot.demand - slot.filled - waiting);
  return {
    id: newId(),
    planId,
    slotId: slot.id,
    taskId: task.id,
    communityCode: task.communityCode,
    title: task.title,
    roleName: slot.name,
    meetingPoint: task.meetingPoint,
    startAt: shift.startAt,
    urgent: task.urgent,
    missing,
    waiting,
    confidence: Math.round(outcome.confidence * 100),
    cause: causeOf(outcome, missing, slot, whenSpoken(shift.startAt, now)),
    outcome: {
      placed,
      extra,
      refused,
      others: others.map(({ elsewhere, ...other }) => ({
        ...other,
        elsewhere: elsewhere === null ? null : (all[elsewhere]?.known.task.title ?? null),
      })),
      by: exclusions?.by ?? {},
      remedy: exclusions?.remedy ?? null,
    },
    status: 'READY',
    sendAt: null,
    sentAt: null,
    asked: placed.length + extra.length,
    note: null,
  };
}

function causeOf(
  { exclusions, placed }: PlaceOutcome,
  missing: number,
  slot: Shown['slot'],
  when: string,
): string | null {
  if (placed.length >= missing) return null;
  if (!exclusions) return `还差 ${missing - placed.length} 人`;
  const { left } = exclusions;
  if (left.left > placed.length) return `合适的 ${left.left} 位，别处更要她们`;
  return causeSentence(left, slot, when).slice(0, 120);
}
