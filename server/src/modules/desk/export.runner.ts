import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { csvOf, type Sheet, xlsxOf } from '../../platform/export/index.js';
import { FileStore } from '../../platform/files/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Actor } from '../identity/index.js';
import { ListQueries } from '../request/index.js';
import { MembershipService } from '../unit/index.js';
import { exportColumns, type ExportRow } from './export.columns.js';
import { RequestExport } from './export.entity.js';
import { ExportReporters } from './export.reporters.js';

const JOB = 'desk.export';
const EVERY_MS = 5000;
const SWEEP_MS = 3_600_000;
/** Long enough to fetch it the same day, short enough not to lie about. */
const KEPT_MS = 24 * 3_600_000;
const MOST_ROWS = { xlsx: 20_000, csv: 100_000 };
const LOT = 200;
const MOST_ATTEMPTS = 3;

/** Somebody cancelled it, or the server stops: nothing is wrong. */
class Stopped extends Error {}
/** What the reader should do otherwise. */
class Refused extends Error {}

export const fileOf = (id: string): string => `export-${id}`;

/** Writes exports one after the other, on one instance; what a dead server left is begun anew. */
@Injectable()
export class ExportRunner implements OnModuleInit {
  private readonly logger = new Logger('Export');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(ListQueries) private readonly lists: ListQueries,
    @Inject(ExportReporters) private readonly reporters: ExportReporters,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, (signal) => this.run(signal));
    this.jobs.every('desk.export-sweep', SWEEP_MS, () => this.sweep());
  }

  /** Does not make the first one wait for the next look. */
  nudge(): void {
    this.jobs.runNow(JOB).catch((error: unknown) => this.logger.warn(String(error)));
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const next = await this.db.read.findOne(RequestExport, {
        where: { status: In(['QUEUED', 'RUNNING']) },
        order: { createdAt: 'ASC', id: 'ASC' },
      });
      if (!next) return;
      await this.write(next, signal);
    }
  }

  private async write(row: RequestExport, signal: AbortSignal): Promise<void> {
    const attempts = row.attempts + 1;
    try {
      if (attempts > MOST_ATTEMPTS) throw new Error('it was begun too often');
      await this.note(row, { status: 'RUNNING', attempts, written: 0 });
      const hats = await this.memberships.hatsOf(row.personId);
      const actor = new Actor(row.personId, '', hats);
      const total = await this.countRows(row, actor, signal);
      await this.note(row, { total });
      const table = await this.table(row, actor, signal);
      const { size } = await this.files.put(fileOf(row.id), table);
      await this.finish(row, { status: 'DONE', size });
    } catch (error) {
      await this.files.delete(fileOf(row.id));
      // A server that stops leaves it in the line for the next one.
      if (signal.aborted || error instanceof Stopped) return;
      if (!(error instanceof Refused)) this.logger.error(error);
      const words = error instanceof Refused ? error.message : '没写成，请过一会儿再导出一次。';
      await this.finish(row, { status: 'FAILED', error: words });
    }
  }

  private async countRows(
    { format, filter }: RequestExport,
    actor: Actor,
    signal: AbortSignal,
  ): Promise<number> {
    const most = MOST_ROWS[format];
    const total = await this.lists.countAll(actor, filter, most, signal);
    if (total > most) {
      throw new Refused(
        `超过 ${most.toLocaleString('en')} 行，一份表装不下。请选短一点的时间或小一点的范围。`,
      );
    }
    return total;
  }

  private async table(row: RequestExport, actor: Actor, signal: AbortSignal): Promise<Readable> {
    const sheet: Sheet<ExportRow> = {
      name: '诉求清单',
      columns: exportColumns(row.sensitive),
      rows: this.rows(row, actor, signal),
    };
    return row.format === 'csv' ? csvOf(sheet) : xlsxOf([sheet]);
  }

  private async *rows(row: RequestExport, actor: Actor, signal: AbortSignal): AsyncGenerator<ExportRow> {
    let written = 0;
    for await (const lot of this.lists.everything(actor, row.filter, LOT)) {
      if (signal.aborted) throw new Stopped();
      const reporters = row.sensitive ? await this.reporters.of(actor, lot, row.reason ?? '') : null;
      for (const one of lot) yield { ...one, reporter: reporters?.get(one.request.id) ?? null };
      written += lot.length;
      await this.note(row, { written });
    }
  }

  private async note({ id }: RequestExport, set: Partial<RequestExport>): Promise<void> {
    const open = { id, status: In(['QUEUED', 'RUNNING']) };
    const still = await this.db.transaction((tx) => updateWhere(tx, RequestExport, open, set));
    if (still === 0) throw new Stopped();
  }

  private async finish(row: RequestExport, set: Partial<RequestExport>): Promise<void> {
    const { id, personId } = row;
    const now = this.clock.now();
    const expiresAt = set.status === 'DONE' ? new Date(now.getTime() + KEPT_MS) : null;
    await this.db.transaction(async (tx) => {
      const end = { ...set, finishedAt: now, expiresAt };
      const still = await updateWhere(tx, RequestExport, { id, status: 'RUNNING' }, end);
      if (still === 0) throw new Stopped();
      const payload = { exportId: id, personId, done: set.status === 'DONE', text: set.error ?? null };
      await this.events.record(tx, { type: 'export.finished', subjectId: id, payload });
    });
  }

  /** Throws away files whose time is over; their rows stay. */
  private async sweep(): Promise<void> {
    const over = { status: 'DONE' as const, expiresAt: LessThan(this.clock.now()) };
    for (const { id } of await this.db.read.find(RequestExport, { where: over, select: { id: true } })) {
      await this.files.delete(fileOf(id));
      await this.db.transaction((tx) => updateWhere(tx, RequestExport, { id }, { expiresAt: null }));
    }
  }
}
