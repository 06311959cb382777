import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import type { Sheet } from '../../platform/export/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { CatalogueVersion } from './catalogue.entity.js';
import {
  presentMatter,
  presentRow,
  presentTile,
  presentVersion,
  problemSentence,
} from './catalogue.presenter.js';
import { entriesOf, versionIn } from './catalogue.rows.js';
import type { EntriesQuery } from './catalogue.dto.js';
import type {
  CatalogueChangesView,
  CatalogueRowsView,
  CatalogueVersionView,
  ServiceMatterView,
  ServiceTileView,
} from './catalogue.view.js';
import { catalogueSheet } from './csv.js';
import { differencesOf } from './differences.js';
import { problemsOf } from './draft.service.js';
import { type Entry, keyOf } from './entry.js';
import { catalogueOf, tiles } from './in-force.js';

const PAGE = 60;

/** What residents and administrators read of the catalogue. */
@Injectable()
export class CatalogueQueries {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Every tile in force, in the order of the catalogue. */
  async services(): Promise<ServiceTileView[]> {
    return tiles().map(presentTile);
  }

  /** Every code of a tile in force, in the order of the catalogue: what a dispatcher may say more finely. */
  async matters(tile: string): Promise<ServiceMatterView[]> {
    const catalogue = catalogueOf();
    if (!catalogue.has(tile)) throw notFound();
    return catalogue.codesOf(tile).map((entry) => presentMatter(entry, catalogue.terms(tile, keyOf(entry))));
  }

  /** All versions, the newest first. */
  async versions(): Promise<CatalogueVersionView[]> {
    const versions = await this.db.read.find(CatalogueVersion, { order: { number: 'DESC' } });
    return versions.map(presentVersion);
  }

  /** Rows of a version that fit, page by page. */
  async rows({ versionId, q, kind, tile, offset = 0 }: EntriesQuery): Promise<CatalogueRowsView> {
    const version = await this.version(versionId);
    const entries = await entriesOf(this.db.read, version.id);
    const labels = labelsOf(entries);
    const words = (q ?? '').toLowerCase();
    const found = entries.filter(
      (entry) =>
        (!kind || entry.kind === kind) &&
        (!tile || entry.tile === tile) &&
        (!words || textOf(entry, labels).includes(words)),
    );
    return {
      versionId: version.id,
      status: version.status,
      total: found.length,
      items: found
        .slice(offset, offset + PAGE)
        .map((entry) => presentRow(entry, labels.get(entry.tile) ?? '')),
    };
  }

  /** How the draft differs from the version in force, and what stands in the way of publishing it. */
  async changes(): Promise<CatalogueChangesView> {
    const [draft, active] = await Promise.all([
      versionIn(this.db.read, 'DRAFT'),
      versionIn(this.db.read, 'ACTIVE'),
    ]);
    if (!draft) throw new AppError('catalogue.no_draft');
    const after = await entriesOf(this.db.read, draft.id);
    const before = active ? await entriesOf(this.db.read, active.id) : [];
    return {
      changes: differencesOf(before, after).map(({ kind, code, name, what, cells }) => ({
        kind,
        code,
        name,
        what,
        cells: [...cells],
      })),
      problems: problemsOf(after).map(problemSentence),
    };
  }

  /** A version as a table, and its number. */
  async sheet(versionId?: string): Promise<{ sheet: Sheet<Entry>; number: number }> {
    const version = await this.version(versionId);
    return {
      sheet: catalogueSheet(await entriesOf(this.db.read, version.id)),
      number: version.number,
    };
  }

  private async version(id?: string): Promise<CatalogueVersion> {
    const { read } = this.db;
    const version = id
      ? await read.findOneBy(CatalogueVersion, { id })
      : ((await versionIn(read, 'DRAFT')) ?? (await versionIn(read, 'ACTIVE')));
    if (!version) throw notFound();
    return version;
  }
}

const labelsOf = (entries: readonly Entry[]): Map<string, string> =>
  new Map(entries.filter(({ kind }) => kind === 'TILE').map(({ code, name }) => [code, name]));

const textOf = (entry: Entry, labels: ReadonlyMap<string, string>): string =>
  [entry.code, entry.name, entry.className, entry.hint, labels.get(entry.tile) ?? '', ...entry.keywords]
    .join(' ')
    .toLowerCase();
