import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { CandidateReader, type Candidates } from './candidate.reader.js';
import { CoverageAbsence, CoverageDuty, CoveragePlan } from './coverage.entity.js';
import { coverInWorker } from './engine/index.js';
import { PlanBook } from './plan.book.js';
import { nobodyFits, noPlaces, tooMany } from './plan.words.js';
import { inputOf, outcomeOf, type Standing } from './reckoning.js';
import { SpotReader } from './spot.reader.js';

const JOB = 'coverage.plan';
const EVERY_MS = 5000;
const MOST_ATTEMPTS = 5;
/** What one run, and one table of the plan, can hold. */
const MOST = { spots: 20_000, people: 30_000 };

/** What the planner should do otherwise. */
class Refused extends Error {}

/** Reckons plans one after the other, on one instance; what a dead server left is done again. */
@Injectable()
export class PlanRunner implements OnModuleInit {
  private readonly logger = new Logger('Coverage');
  private nudged: Promise<boolean> = Promise.resolve(true);

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(CandidateReader) private readonly candidates: CandidateReader,
    @Inject(SpotReader) private readonly spots: SpotReader,
    @Inject(PlanBook) private readonly book: PlanBook,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, (signal) => this.run(signal));
  }

  /** Does not make the first one wait for the next look. */
  nudge(): void {
    this.nudged = this.jobs.runNow(JOB).catch((error: unknown) => {
      this.logger.warn(String(error));
      return false;
    });
  }

  /** Reckons what is due and returns when that is done; false when another server is at it. */
  async settle(): Promise<boolean> {
    await this.nudged;
    return this.jobs.runNow(JOB);
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const tail = 'WHERE due = ? ORDER BY created_at, id LIMIT 1';
      const [plan] = await selectRows(this.db.read, CoveragePlan, tail, [1]);
      if (!plan) return;
      await this.reckon(plan, signal);
    }
  }

  private async reckon(plan: CoveragePlan, signal: AbortSignal): Promise<void> {
    const started = performance.now();
    try {
      if (!(await this.book.begin(plan, MOST_ATTEMPTS))) throw new Error('it was begun too often');
      const { standing, isNew } = await this.standing(plan);
      const result = await coverInWorker(inputOf(standing), signal);
      const outcome = outcomeOf(standing, result);
      const tookMs = Math.round(performance.now() - started);
      await this.book.write(plan, outcome, { people: standing.people.length, tookMs, isNew });
    } catch (error) {
      // A server that stops leaves it for the next one.
      if (signal.aborted) return;
      if (!(error instanceof Refused)) this.logger.error(error);
      await this.book.fail(plan, error instanceof Refused ? error.message : '没排成，请过一会儿再排一次。');
    }
  }

  private async standing(plan: CoveragePlan): Promise<{ standing: Standing; isNew: boolean }> {
    const { spots, isNew } = await this.spots.of(plan);
    if (spots.length === 0) throw new Refused(noPlaces(plan));
    const [found, absences, duties] = await Promise.all([
      this.candidates.of(plan),
      findRows(this.db.read, CoverageAbsence, { planId: plan.id }),
      findRows(this.db.read, CoverageDuty, { planId: plan.id, endedAt: null }, { by: 'id' }),
    ]);
    if (isNew) this.mustBeSome(plan, found);
    if (spots.length > MOST.spots || found.people.length > MOST.people) throw new Refused(tooMany(MOST));
    const absent = new Set(absences.map(({ personId }) => personId));
    const people = found.people.filter(({ personId }) => !absent.has(personId));
    return { standing: { plan, spots, people, duties, absent }, isNew };
  }

  private mustBeSome(plan: CoveragePlan, found: Candidates): void {
    if (found.people.length === 0) throw new Refused(nobodyFits(plan, found));
  }
}
