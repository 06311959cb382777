import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { In, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { FileMissingError, FileStore } from '../../platform/files/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { AccessLogService, Actor } from '../identity/index.js';
import { MembershipService } from '../unit/index.js';
import { ServiceTotals } from '../volunteer/index.js';
import { RecordBook, type VolunteerRecord } from './record.book.js';
import { recordWorkbook } from './record.sheets.js';
import { RecordExport } from './recognition.entity.js';
import type { RecordExportFacts } from './recognition.events.js';
import type { RecordExportView } from './recognition.view.js';

const JOB = 'recognition.export';
const EVERY_MS = 10_000;
const KEPT_MS = 24 * 3_600_000;
const MOST_ATTEMPTS = 3;
const MOST_SHOWN = 10;

const fileOf = (id: string): string => `record-export-${id}`;

/** The records of a unit's volunteers as a workbook, written in the background; every person in it reads who took it, and why. */
@Injectable()
export class RecordExports implements OnModuleInit {
  private readonly logger = new Logger('RecordExport');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(AccessLogService) private readonly looks: AccessLogService,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
    @Inject(RecordBook) private readonly book: RecordBook,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, (signal) => this.run(signal));
  }

  async ask(actor: Actor, reason: string): Promise<RecordExportView[]> {
    const { personId } = actor;
    const [hat] = actor.hats('recognition.manage');
    if (await this.db.read.existsBy(RecordExport, { personId, status: In(['QUEUED', 'RUNNING']) }))
      throw new AppError('recognition.export_running');
    const times = { createdAt: this.clock.now(), finishedAt: null, expiresAt: null };
    const row = { id: newId(), unitId: hat!.unitId, personId, reason, ...times };
    await this.db.transaction((tx) =>
      tx.insert(RecordExport, { ...row, status: 'QUEUED', attempts: 0, total: null, written: 0 }),
    );
    this.jobs.runNow(JOB).catch((error: unknown) => this.logger.warn(String(error)));
    return this.list(actor);
  }

  async list({ personId }: Actor): Promise<RecordExportView[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read.find(RecordExport, { where: { personId }, order, take: MOST_SHOWN });
    return rows.map(({ id, reason, status, total, written, createdAt, expiresAt }) => ({
      id,
      reason,
      status,
      progress: status === 'DONE' ? 100 : total ? Math.min(99, Math.floor((100 * written) / total)) : 0,
      createdAt: createdAt.toISOString(),
      ready: expiresAt !== null && expiresAt > this.clock.now(),
    }));
  }

  /** The file, for who asked for it and while it is kept. */
  async open({ personId }: Actor, id: string) {
    const row = await this.db.read.findOneBy(RecordExport, { id, personId, status: 'DONE' });
    if (!row?.expiresAt || row.expiresAt <= this.clock.now()) throw notFound();
    const { stream, size } = await this.files.get(fileOf(id)).catch((error: unknown) => {
      throw error instanceof FileMissingError ? notFound() : error;
    });
    const name = `志愿服务记录-${cityTime(row.createdAt).date}`;
    return { stream, size, name, format: 'xlsx' as const };
  }

  private async run(signal: AbortSignal): Promise<void> {
    await this.sweep();
    const waiting = { status: In(['QUEUED', 'RUNNING']) };
    for (const row of await this.db.read.find(RecordExport, {
      where: waiting,
      order: { createdAt: 'ASC' },
    })) {
      if (signal.aborted) return;
      await this.write(row, signal);
    }
  }

  private async write(row: RecordExport, signal: AbortSignal): Promise<void> {
    try {
      const attempts = row.attempts + 1;
      if (attempts > MOST_ATTEMPTS) throw new Error('it was begun too often');
      const actor = new Actor(row.personId, '', await this.memberships.hatsOf(row.personId));
      const served = await this.totals.servedFor([row.unitId]);
      await this.note(row.id, { status: 'RUNNING', attempts, written: 0, total: served.length });
      const records: VolunteerRecord[] = [];
      for (const { personId } of served) {
        if (signal.aborted) return;
        const look = { personId, what: '导出了您的志愿服务记录', reason: row.reason };
        await this.db.transaction((tx) => this.looks.record(tx, actor, look));
        records.push(await this.book.of(personId, row.unitId));
        await this.note(row.id, { written: records.length });
      }
      await this.files.put(fileOf(row.id), await recordWorkbook(records));
      await this.finish(row, 'DONE');
    } catch (error) {
      this.logger.error(error);
      await this.finish(row, 'FAILED');
    }
  }

  private async note(id: string, set: Partial<RecordExport>): Promise<void> {
    await this.db.transaction((tx) => updateWhere(tx, RecordExport, { id }, set));
  }

  private async finish({ id, personId }: RecordExport, status: 'DONE' | 'FAILED'): Promise<void> {
    const finishedAt = this.clock.now();
    const expiresAt = status === 'DONE' ? new Date(finishedAt.getTime() + KEPT_MS) : null;
    await this.db.transaction(async (tx) => {
      await updateWhere(tx, RecordExport, { id }, { status, finishedAt, expiresAt });
      const payload: RecordExportFacts = { exportId: id, personId, done: status === 'DONE', actorId: null };
      await this.events.record(tx, { type: 'record-export.finished', subjectId: id, payload });
    });
  }

  /** Throws away files whose time is over; their rows stay. */
  private async sweep(): Promise<void> {
    const over = { expiresAt: LessThan(this.clock.now()) };
    for (const { id } of await this.db.read.findBy(RecordExport, over)) {
      await this.files.delete(fileOf(id));
      await this.note(id, { expiresAt: null });
    }
  }
}
