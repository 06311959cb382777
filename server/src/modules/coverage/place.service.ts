import { Inject, Injectable } from '@nestjs/common';
import type { CoverageTarget } from '@linli/shared';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import {
  Database,
  findRows,
  insertRow,
  newId,
  selectRows,
  updateWhere,
} from '../../platform/database/index.js';
import { AppError, decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import type { ImportPlacesBody, PlacesQuery } from './coverage.dto.js';
import { CoveragePlace } from './coverage.entity.js';
import { mayManage } from './coverage.policy.js';
import type { CoveragePlacePageView, PlacesImportedView } from './coverage.view.js';

const PAGE = 50;
/** As many wrong rows are told at once; who has more mends the table first. */
const MOST_FAULTS = 20;

type Kind = Exclude<CoverageTarget, 'GRID'>;
type Located = ImportPlacesBody['rows'][number] & { readonly gridCode: string };

/** The committee's list of buildings and households. */
@Injectable()
export class PlaceService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  /** Takes a list in, whole or not at all; what is listed already is left as it is, what had ended comes back. */
  async import(actor: Actor, { kind, rows }: ImportPlacesBody): Promise<PlacesImportedView> {
    const located = await this.located(actor, rows);
    let added = 0;
    await this.db.transaction(async (tx) => {
      added = 0;
      for (const { name, gridCode, lat, lng } of located) {
        const where = { kind: kind as Kind, gridCode, name };
        const [known] = await findRows(tx, CoveragePlace, where);
        if (known && known.endedAt === null) continue;
        added++;
        if (known) await updateWhere(tx, CoveragePlace, { id: known.id }, { lat, lng, endedAt: null });
        else await insertRow(tx, CoveragePlace, this.fresh(actor, { ...where, lat, lng }));
      }
    });
    return { added, known: located.length - added };
  }

  /** By grid and name. */
  async list(
    actor: Actor,
    { kind, regionCode, cursor, limit = PAGE }: PlacesQuery,
  ): Promise<CoveragePlacePageView> {
    if (!mayManage(actor, regionCode)) throw notFound();
    const after = decodeCursor(cursor, 3);
    const from = after
      ? ' AND (grid_code > ? OR (grid_code = ? AND (name > ? OR (name = ? AND id > ?))))'
      : '';
    const tail = `WHERE kind = ? AND grid_code LIKE ? AND ended_at IS NULL${from}
       ORDER BY grid_code, name, id LIMIT ${limit + 1}`;
    const values = after ? [after[0], after[0], after[1], after[1], after[2]] : [];
    const rows = await selectRows(this.db.read, CoveragePlace, tail, [kind, `${regionCode}%`, ...values]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const names = await this.regions.names(shown.map(({ gridCode }) => gridCode));
    return {
      items: shown.map(({ id, name, gridCode, lat, lng }) => ({
        id,
        name,
        gridCode,
        gridName: names.get(gridCode) ?? '',
        lat,
        lng,
      })),
      nextCursor: last ? encodeCursor([last.gridCode, last.name, last.id]) : null,
    };
  }

  /** Takes a place off the list; plans that have it keep it. */
  async end(actor: Actor, id: string): Promise<void> {
    const [place] = await findRows(this.db.read, CoveragePlace, { id, endedAt: null });
    if (!place || !mayManage(actor, place.gridCode)) throw notFound();
    const endedAt = this.clock.now();
    await this.db.transaction((tx) => updateWhere(tx, CoveragePlace, { id, endedAt: IsNull() }, { endedAt }));
  }

  /** The rows with their grids; throws what is wrong with which of them. */
  private async located(actor: Actor, rows: ImportPlacesBody['rows']): Promise<Located[]> {
    const faults: { path: string; detail: string }[] = [];
    const located: Located[] = [];
    for (const [n, row] of rows.entries()) {
      const gridCode = await this.gridOf(row);
      if (gridCode && mayManage(actor, gridCode)) located.push({ ...row, gridCode });
      else if (faults.length < MOST_FAULTS) {
        const where = gridCode ? '不在您管的范围里' : '的位置不在本区';
        faults.push({ path: `rows.${n}`, detail: `第 ${n + 1} 行“${row.name}”${where}` });
      }
    }
    if (rows.length === 0) faults.push({ path: 'rows', detail: '名单是空的，请至少填一行' });
    if (faults.length > 0) throw new AppError('coverage.bad_rows', { fields: faults });
    return located;
  }

  private async gridOf({ lat, lng }: { lat: number; lng: number }): Promise<string | null> {
    try {
      return (await this.regions.resolve(lat, lng)).gridCode;
    } catch (error) {
      if (error instanceof AppError && error.code === 'region.outside_district') return null;
      throw error;
    }
  }

  private fresh(actor: Actor, place: Pick<CoveragePlace, 'kind' | 'gridCode' | 'name' | 'lat' | 'lng'>) {
    return { id: newId(), ...place, createdBy: actor.personId, createdAt: this.clock.now(), endedAt: null };
  }
}
