import { Injectable, Logger } from '@nestjs/common';
import { LEASE_MS, Leases } from './leases.js';

/** Work to repeat. Stops early when `signal` says that the server shuts down or the lease was lost. */
export type JobRun = (signal: AbortSignal) => Promise<void>;

interface Job {
  readonly everyMs: number;
  readonly run: JobRun;
}

/** How often to look whether a job is due: an instance may take over from one that died. */
const LONGEST_LOOK_MS = 15_000;
const SHORTEST_LOOK_MS = 250;

/** Repeated work that runs on one instance at a time, however many there are. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger('Jobs');
  private readonly jobs = new Map<string, Job>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<boolean>>();
  private stopping = new AbortController();
  private started = false;

  constructor(private readonly leases: Leases) {}

  /** Registers a job: its runs begin at least `everyMs` milliseconds apart. The name is stored: never rename it. */
  every(name: string, everyMs: number, run: JobRun): void {
    if (this.jobs.has(name)) throw new Error(`there are two jobs called ${name}`);
    const job = { everyMs, run };
    this.jobs.set(name, job);
    if (this.started) this.schedule(name, job);
  }

  /** Runs a job now if no instance is running it; says whether it ran. Passes its error on. */
  async runNow(name: string): Promise<boolean> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`there is no job called ${name}`);
    return this.runIfFree(name, { ...job, everyMs: 0 });
  }

  /** Begins to look for due jobs. */
  start(): void {
    if (this.started) return;
    this.started = true;
    this.stopping = new AbortController();
    for (const [name, job] of this.jobs) this.schedule(name, job);
  }

  /** Starts nothing more, tells running jobs to stop and waits for them. */
  async stop(): Promise<void> {
    this.started = false;
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    this.stopping.abort();
    await Promise.allSettled(this.running.values());
  }

  private schedule(name: string, job: Job): void {
    const look = (): void => {
      if (this.running.has(name)) return;
      this.runIfFree(name, job).catch((error: unknown) =>
        this.logger.warn(`${name} failed: ${String(error)}`),
      );
    };
    const period = Math.max(SHORTEST_LOOK_MS, Math.min(LONGEST_LOOK_MS, job.everyMs / 2));
    this.timers.push(setInterval(look, period));
    look();
  }

  private async runIfFree(name: string, job: Job): Promise<boolean> {
    if (this.running.has(name)) return false;
    const run = this.runLeased(name, job);
    this.running.set(name, run);
    try {
      return await run;
    } finally {
      this.running.delete(name);
    }
  }

  private async runLeased(name: string, { everyMs, run }: Job): Promise<boolean> {
    if (!(await this.leases.take(name, everyMs))) return false;
    const lost = new AbortController();
    const renewal = setInterval(() => {
      this.leases.renew(name).then(
        (held) => held || lost.abort(),
        () => lost.abort(),
      );
    }, LEASE_MS / 3);
    try {
      await run(AbortSignal.any([lost.signal, this.stopping.signal]));
      await this.leases.release(name);
      return true;
    } catch (error) {
      await this.leases.release(name, error);
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }
}
