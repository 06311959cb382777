import { Inject, Injectable } from '@nestjs/common';
import { UNIT_KIND_LABELS, type UnitKind } from '@linli/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, newId } from '../../platform/database/index.js';
import { codesUpwards, RegionService } from '../region/index.js';
import type { UnitQuery } from './unit.dto.js';
import { Unit, UnitDuty } from './unit.entity.js';
import type { UnitView } from './unit.view.js';

/** Stands for every tile in a unit's duties. */
const ALL_TILES = '*';

/** A unit to be entered, with the tiles it answers for in its regions. */
export interface NewUnit extends Pick<Unit, 'name' | 'kind' | 'regionCode'> {
  id?: string;
  parentId?: string;
  phone?: string;
  duties: { regionCode: string; tiles: readonly string[] }[];
}

/** Where a unit stands: its place in the regions, and the unit above it. */
export type UnitSeat = Pick<Unit, 'id' | 'kind' | 'regionCode' | 'parentId'>;

/** A unit as a knot of the tree that units make. */
export type UnitNode = Pick<
  Unit,
  'id' | 'name' | 'regionCode' | 'parentId' | 'createdAt' | 'closedAt' | 'successorId'
>;

/** Organisations and what they answer for. */
@Injectable()
export class UnitService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Units that serve a region, nearest first; without a region all of them. */
  async list({ regionCode, kind }: UnitQuery): Promise<UnitView[]> {
    if (regionCode) return this.serving(regionCode, { kind: kind as UnitKind | undefined });
    const units = await this.db.read.find(Unit, {
      where: { closedAt: IsNull(), ...(kind ? { kind: kind as UnitKind } : {}) },
      order: { name: 'ASC' },
    });
    return this.present(units);
  }

  /** Who answers for a kind of matter in a region: the nearest and most particular unit first. */
  findUnitsFor(tile: string, regionCode: string): Promise<UnitView[]> {
    return this.serving(regionCode, { tile });
  }

  /** Whether the unit has any duty (with `tile`: this one) in the region or above it. */
  async serves(
    unitId: string,
    regionCode: string,
    tile?: string,
    tx: EntityManager = this.db.read,
  ): Promise<boolean> {
    return tx.exists(UnitDuty, {
      where: {
        unitId,
        regionCode: In(codesUpwards(regionCode)),
        ...(tile ? { tile: In([tile, ALL_TILES]) } : {}),
      },
    });
  }

  /** The units with these ids, by id; unknown ids are left out. */
  async byIds(ids: readonly string[], tx: EntityManager = this.db.read): Promise<Map<string, UnitView>> {
    const views = await this.present(await findRows(tx, Unit, { id: [...new Set(ids)] }));
    return new Map(views.map((view) => [view.id, view]));
  }

  /** Names of units by id, for use inside a transaction; unknown ids are left out. */
  async names(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const units = await tx.find(Unit, {
      where: { id: In([...new Set(ids)]) },
      select: { id: true, name: true },
    });
    return new Map(units.map(({ id, name }) => [id, name]));
  }

  /** Units of these kinds that sit in the region itself or in one above it. */
  async seatedAt(
    regionCode: string,
    kinds: readonly UnitKind[],
    from: EntityManager = this.db.read,
  ): Promise<UnitSeat[]> {
    return findRows(from, Unit, { regionCode: codesUpwards(regionCode), kind: kinds, closedAt: null });
  }

  /** All units of a kind, the closed ones too, in no particular order. */
  ofKind(kind: UnitKind, from: EntityManager = this.db.read): Promise<UnitNode[]> {
    return findRows(from, Unit, { kind });
  }

  /** The unit's public number; null when it has none. */
  async phone(unitId: string): Promise<string | null> {
    return (await findRows(this.db.read, Unit, { id: unitId }))[0]?.phone ?? null;
  }

  async seat(unitId: string, from: EntityManager = this.db.read): Promise<UnitSeat | null> {
    return (await findRows(from, Unit, { id: unitId }))[0] ?? null;
  }

  /** Enters a unit with its duties; one that is there already only gets the duties it lacks. Returns its id. */
  async ensure(tx: EntityManager, unit: NewUnit): Promise<string> {
    const { duties, ...fields } = unit;
    const id = unit.id ?? newId();
    if (!(await tx.existsBy(Unit, { id }))) {
      const open = { parentId: null, phone: null, closedAt: null, successorId: null };
      await tx.insert(Unit, { ...open, ...fields, id, createdAt: this.clock.now() });
    }
    const wanted = duties.flatMap(({ regionCode, tiles }) =>
      tiles.map((tile) => ({ unitId: id, regionCode, tile })),
    );
    for (const duty of wanted) {
      if (!(await tx.existsBy(UnitDuty, duty))) await tx.insert(UnitDuty, { id: newId(), ...duty });
    }
    return id;
  }

  private async serving(regionCode: string, want: { tile?: string; kind?: UnitKind }): Promise<UnitView[]> {
    const duties = await this.db.read.find(UnitDuty, {
      where: {
        regionCode: In(codesUpwards(regionCode)),
        ...(want.tile ? { tile: In([want.tile, ALL_TILES]) } : {}),
      },
    });
    const nearness = (duty: UnitDuty): number =>
      duty.regionCode.length * 2 + (duty.tile === ALL_TILES ? 0 : 1);
    const best = new Map<string, number>();
    for (const duty of duties) best.set(duty.unitId, Math.max(best.get(duty.unitId) ?? 0, nearness(duty)));
    const units = [...(await this.byIds([...best.keys()])).values()];
    return units
      .filter(({ kind }) => !want.kind || kind === want.kind)
      .sort((a, b) => best.get(b.id)! - best.get(a.id)! || a.name.localeCompare(b.name, 'zh-CN'));
  }

  private async present(units: readonly Unit[]): Promise<UnitView[]> {
    const names = await this.regions.names(units.map(({ regionCode }) => regionCode));
    return units.map(({ id, name, kind, regionCode }) => ({
      id,
      name,
      kind,
      kindLabel: UNIT_KIND_LABELS[kind],
      regionCode,
      regionName: names.get(regionCode) ?? '',
    }));
  }
}
