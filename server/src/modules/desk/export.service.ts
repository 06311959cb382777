import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Signer } from '../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import type { TableFormat } from '../../platform/export/index.js';
import { FileMissingError, FileStore } from '../../platform/files/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { ExportBody, ExportView } from './export.dto.js';
import { RequestExport } from './export.entity.js';
import { ExportRunner, fileOf } from './export.runner.js';

const MOST_WAITING = 3;
const MOST_SHOWN = 20;
const PURPOSE = 'request-export';
/** Minutes are enough to tap a link; each look at the page makes a new one. */
const LINK_MS = 15 * 60_000;

/** Lists as files: asked for here, written by the runner, fetched by a link that soon ends. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Signer) private readonly signer: Signer,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(ExportRunner) private readonly runner: ExportRunner,
  ) {}

  /** Puts an export in the line. What it will hold is decided by what she may read when it is written. */
  async ask(actor: Actor, { format, filter, sensitive = false, reason }: ExportBody): Promise<ExportView> {
    if (sensitive && !actor.may('person.read-sensitive')) throw new AppError('auth.forbidden');
    if (sensitive && !reason) {
      throw wrongField('reason', '请写一下为什么要用');
    }
    const row: RequestExport = {
      id: newId(),
      personId: actor.personId,
      format: format as TableFormat,
      filter: { ...filter },
      sensitive,
      reason: reason || null,
      status: 'QUEUED',
      attempts: 0,
      total: null,
      written: 0,
      size: null,
      error: null,
      createdAt: this.clock.now(),
      finishedAt: null,
      expiresAt: null,
    };
    await this.db.transaction(async (tx) => {
      const waiting = { personId: actor.personId, status: In(['QUEUED', 'RUNNING']) };
      if ((await tx.countBy(RequestExport, waiting)) >= MOST_WAITING) {
        throw new AppError('desk.too_many_exports');
      }
      await tx.insert(RequestExport, row);
      this.db.afterCommit(tx, () => this.runner.nudge());
    });
    return this.present(row);
  }

  /** Her last ones, newest first. */
  async list({ personId }: Actor): Promise<ExportView[]> {
    const rows = await this.db.read.find(RequestExport, {
      where: { personId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST_SHOWN,
    });
    return rows.map((row) => this.present(row));
  }

  async one({ personId }: Actor, id: string): Promise<ExportView> {
    const row = await this.db.read.findOneBy(RequestExport, { id, personId });
    if (!row) throw notFound();
    return this.present(row);
  }

  /** Stops one that is not finished; a finished one stays as it is. */
  async cancel(actor: Actor, id: string): Promise<ExportView> {
    const open = { id, personId: actor.personId, status: In(['QUEUED', 'RUNNING']) };
    const finishedAt = this.clock.now();
    await this.db.transaction((tx) =>
      updateWhere(tx, RequestExport, open, { status: 'CANCELLED', finishedAt }),
    );
    return this.one(actor, id);
  }

  /** The file behind a link; a wrong link, an ended one and a file that is gone look the same. */
  async open(id: string, token: string) {
    const told = this.signer.verify<{ id: string }>(PURPOSE, token);
    const row = told?.id === id ? await this.db.read.findOneBy(RequestExport, { id, status: 'DONE' }) : null;
    if (!row?.expiresAt || row.expiresAt <= this.clock.now()) throw notFound();
    const { stream, size } = await this.files.get(fileOf(id)).catch((error: unknown) => {
      throw error instanceof FileMissingError ? notFound() : error;
    });
    return { stream, size, format: row.format, name: `诉求清单-${row.createdAt.toISOString().slice(0, 10)}` };
  }

  private present(row: RequestExport): ExportView {
    const { id, format, status, total, written, sensitive, error, createdAt, expiresAt } = row;
    const there = status === 'DONE' && expiresAt !== null && expiresAt > this.clock.now();
    const token = there ? this.signer.sign(PURPOSE, { id }, LINK_MS) : '';
    return {
      id,
      format,
      status,
      progress: status === 'DONE' ? 100 : total ? Math.min(99, Math.floor((100 * written) / total)) : 0,
      total,
      written,
      sensitive,
      error,
      url: there ? `/api/v1/exports/${id}/file?t=${token}` : null,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
    };
  }
}
