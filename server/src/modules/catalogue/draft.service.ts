import { Inject, Injectable } from '@nestjs/common';
import type { EntryKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { CatalogueEntry, CatalogueVersion } from './catalogue.entity.js';
import { CatalogueService } from './catalogue.service.js';
import { entriesOf, nextNumber, replaceEntries, versionIn } from './catalogue.rows.js';
import { checkRows, type RowProblem } from './check.js';
import { COLUMNS, parseRow, type Row } from './columns.js';
import { decodeTable, parseCatalogue } from './csv.js';
import type { Entry } from './entry.js';

const MOST_SAID = 100;

/** The version an administrator works on: nothing of it holds until it is published. */
@Injectable()
export class DraftService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /** Begins a draft as a copy of the version in force, or of an earlier one to go back to. */
  async begin(actor: Actor, fromId?: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const base = fromId
        ? await tx.findOneBy(CatalogueVersion, { id: fromId })
        : await versionIn(tx, 'ACTIVE');
      if (!base || base.status === 'DRAFT') throw notFound();
      const id = await this.insertDraft(tx, actor, base);
      await replaceEntries(tx, id, await entriesOf(tx, base.id));
    });
  }

  /** Makes a table the draft, whole or not at all; a draft that is there gets its rows. */
  async importTable(actor: Actor, bytes: Uint8Array): Promise<void> {
    const { entries, problems } = parseCatalogue(decodeTable(bytes));
    if (!entries) throw new AppError('catalogue.bad_rows', { fields: said(problems) });
    await this.db.transaction(async (tx) => {
      const draft = await versionIn(tx, 'DRAFT');
      const id = draft?.id ?? (await this.insertDraft(tx, actor, await versionIn(tx, 'ACTIVE')));
      await replaceEntries(tx, id, entries);
    });
  }

  /** Adds a row to the draft or replaces the one with its kind and code. */
  async put(cells: Row): Promise<void> {
    const { entry, problems } = parseRow(cells);
    if (!entry) {
      throw new AppError('request.invalid', {
        fields: problems.map((detail) => ({
          path: COLUMNS.find((column) => detail.startsWith(`「${column}」`)) ?? '',
          detail,
        })),
      });
    }
    await this.db.transaction(async (tx) => {
      const { id: versionId } = await this.draft(tx);
      const key = { versionId, kind: entry.kind, code: entry.code };
      const changed = await updateWhere(tx, CatalogueEntry, key, { entry: entry as never });
      if (changed > 0) return;
      const last = (await tx.maximum(CatalogueEntry, 'position', { versionId })) ?? 0;
      await tx.insert(CatalogueEntry, { id: newId(), ...key, position: last + 1, entry } as never);
    });
  }

  async remove(kind: EntryKind, code: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { id: versionId } = await this.draft(tx);
      const { affected } = await tx.delete(CatalogueEntry, { versionId, kind, code });
      if (!affected) throw notFound();
    });
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { id } = await this.draft(tx);
      await tx.delete(CatalogueEntry, { versionId: id });
      const { affected } = await tx.delete(CatalogueVersion, { id, slot: 'DRAFT' });
      if (!affected) throw new AppError('catalogue.changed');
    });
  }

  /** From now on the draft holds. Whoever publishes a second time, or something incomplete, is refused. */
  async publish(actor: Actor, note: string | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const draft = await this.draft(tx);
      const entries = await entriesOf(tx, draft.id);
      const problems = problemsOf(entries);
      if (problems.length > 0) throw new AppError('catalogue.not_ready', { fields: said(problems) });
      const now = this.clock.now();
      const active = await versionIn(tx, 'ACTIVE');
      if (active) {
        const retired = { status: 'RETIRED', slot: null, retiredAt: now } as const;
        const left = await updateWhere(tx, CatalogueVersion, { id: active.id, slot: 'ACTIVE' }, retired);
        if (left === 0) throw new AppError('catalogue.changed');
      }
      const set = { status: 'ACTIVE', slot: 'ACTIVE', validFrom: now, publishedBy: actor.personId } as const;
      const entered = await updateWhere(
        tx,
        CatalogueVersion,
        { id: draft.id, slot: 'DRAFT' },
        { ...set, note: note ?? draft.note },
      );
      if (entered === 0) throw new AppError('catalogue.changed');
      const payload = { versionId: draft.id, number: draft.number, actorId: actor.personId };
      await this.events.record(tx, { type: 'catalogue.published', subjectId: draft.id, payload });
    });
    await this.catalogue.look();
  }

  private async draft(tx: EntityManager): Promise<CatalogueVersion> {
    const draft = await versionIn(tx, 'DRAFT');
    if (!draft) throw new AppError('catalogue.no_draft');
    return draft;
  }

  private async insertDraft(tx: EntityManager, actor: Actor, base: CatalogueVersion | null): Promise<string> {
    const id = newId();
    const draft: CatalogueVersion = {
      id,
      number: await nextNumber(tx),
      status: 'DRAFT',
      slot: 'DRAFT',
      note: base?.status === 'RETIRED' ? `回到第 ${base.number} 版` : null,
      baseId: base?.id ?? null,
      createdBy: actor.personId,
      createdAt: this.clock.now(),
      publishedBy: null,
      validFrom: null,
      retiredAt: null,
    };
    try {
      await tx.insert(CatalogueVersion, draft);
    } catch (error) {
      if (error instanceof DuplicateKeyError) throw new AppError('catalogue.draft_exists');
      throw error;
    }
    return id;
  }
}

/** What stands in the way of publishing these rows. */
export const problemsOf = (entries: readonly Entry[]): RowProblem[] =>
  checkRows(entries.map((entry) => ({ line: null, entry })));

const said = (problems: readonly RowProblem[]): { path: string; detail: string }[] =>
  [
    ...problems.reduce((said, { line, key, reason }) => {
      const path = line === null ? (key ?? '') : `第 ${line} 行`;
      const before = said.get(path);
      return said.set(path, before ? `${before}；${reason}` : reason);
    }, new Map<string, string>()),
  ]
    .slice(0, MOST_SAID)
    .map(([path, detail]) => ({ path, detail }));
