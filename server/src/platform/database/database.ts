import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { TransactionConflictError } from './errors.js';
import { firstWriteKept, runFirstWrite } from './first-write.js';
import { normaliseError } from './normalise-error.js';
import { runnersOf, type Writer } from './runners.js';
import { currentRole, inScope } from './scope.js';

const MAX_ATTEMPTS = 6;
const JITTER_MS = 20;

type AfterCommit = () => void;

/** The one way to the data: `read` outside transactions, `transaction` for every write. */
export class Database {
  /** Reads committed rows. Throws a `TransactionMisuseError` on writes and inside a transaction. */
  readonly read: EntityManager;
  private readonly afterCommits = new WeakMap<EntityManager, AfterCommit[]>();

  constructor(readonly dataSource: DataSource) {
    this.read = dataSource.manager;
  }

  /**
   * Runs `work` in one transaction (READ COMMITTED or stricter) and returns its result once it is kept. When another
   * transaction is in the way, `work` is repeated: its only effects must be through `tx`. Not nestable: pass `tx` on.
   */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!(error instanceof TransactionConflictError) || attempt === MAX_ATTEMPTS) throw error;
        await delay(Math.random() * JITTER_MS * 2 ** attempt);
      }
    }
  }

  /** One change by one SQL statement, kept at once; the same as a transaction around it, with fewer round trips. */
  async change(sql: string, parameters: unknown[]): Promise<void> {
    const { change } = runnersOf(this.dataSource);
    if (change && currentRole() === undefined) await change(sql, parameters);
    else await this.transaction((tx) => tx.query(sql, parameters));
  }

  /** Calls `action` once the transaction of `tx` is kept, and never if it is not. For nudges, not for work that must happen. */
  afterCommit(tx: EntityManager, action: AfterCommit): void {
    const actions = this.afterCommits.get(tx) ?? [];
    this.afterCommits.set(tx, [...actions, action]);
  }

  private async attempt<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const writer = runnersOf(this.dataSource).writer();
    const tx = this.dataSource.createEntityManager(writer);
    // TypeORM's builders look for the manager on the runner.
    Object.assign(writer, { manager: tx });
    try {
      const result = await inScope('transaction', () =>
        this.runIn(writer, async () => {
          await runFirstWrite(tx);
          return work(tx);
        }),
      );
      firstWriteKept();
      for (const action of this.afterCommits.get(tx) ?? []) action();
      return result;
    } finally {
      await writer.release();
    }
  }

  private async runIn<T>(writer: Writer, work: () => Promise<T>): Promise<T> {
    await writer.startTransaction();
    try {
      const result = await work();
      writer.finish();
      await writer.commitTransaction();
      return result;
    } catch (error) {
      writer.finish();
      await writer.rollbackTransaction().catch(() => writer.discard());
      throw normaliseError(error, this.dataSource);
    }
  }
}
