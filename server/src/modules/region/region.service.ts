import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { Region } from './region.entity.js';
import { SpatialIndex } from './spatial-index.js';
import type { AreaView, RegionView, ResolvedPointView } from './region.view.js';

/** The whole tree in memory (some 1,200 regions): it changes a few times a year, and every request needs it. */
interface Tree {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly children: ReadonlyMap<string, Region[]>;
  readonly district: Region | undefined;
  readonly grids: SpatialIndex;
}

/** The region tree and which grid a point lies in. */
@Injectable()
export class RegionService {
  private loading: Promise<Tree> | undefined;

  constructor(@Inject(Database) private readonly db: Database) {}

  /** Reads the tree again, after the regions were loaded anew. */
  async reload(): Promise<void> {
    this.loading = undefined;
    await this.tree();
  }

  /** Regions directly below `parent`; the district's streets when it is absent. */
  async children(parent?: string): Promise<RegionView[]> {
    const { byCode, children, district } = await this.tree();
    const region = parent ? byCode.get(parent) : district;
    if (!region) throw notFound();
    return (children.get(region.code) ?? []).map(present);
  }

  /** The region itself, or `http.not_found`. */
  async get(code: string): Promise<RegionView> {
    return present(await this.find(code));
  }

  /** The region and those above it, nearest first, up to the district. */
  async ancestors(code: string): Promise<RegionView[]> {
    const { byCode } = await this.tree();
    const chain: Region[] = [];
    for (let at = byCode.get(code); at && at.level !== 'CITY'; at = byCode.get(at.parentCode ?? ''))
      chain.push(at);
    return chain.map(present);
  }

  /** Names of regions by code; unknown codes are left out. */
  async names(codes: Iterable<string>): Promise<Map<string, string>> {
    const { byCode } = await this.tree();
    const known = [...codes].flatMap((code) => byCode.get(code) ?? []);
    return new Map(known.map(({ code, name }) => [code, name]));
  }

  /** Grid, community and street of a point (degrees, GCJ-02), or `region.outside_district`. */
  async resolve(lat: number, lng: number): Promise<ResolvedPointView> {
    const { byCode, grids } = await this.tree();
    const gridCode = grids.find(lat, lng);
    if (!gridCode) throw new AppError('region.outside_district');
    const grid = byCode.get(gridCode)!;
    const community = byCode.get(grid.parentCode!)!;
    const street = byCode.get(community.parentCode!)!;
    return {
      gridCode,
      gridName: grid.name,
      communityCode: community.code,
      communityName: community.name,
      streetCode: street.code,
      streetName: street.name,
    };
  }

  /** Shapes of a region and of the regions directly below it. */
  async areas(code: string): Promise<AreaView[]> {
    const region = await this.find(code);
    const { children } = await this.tree();
    return [region, ...(children.get(code) ?? [])].flatMap((area) =>
      area.rings ? [Object.assign(present(area), { generated: area.generated, rings: area.rings })] : [],
    );
  }

  /** Middle of a region's shape (degrees, GCJ-02), or null when it has no shape. */
  async centre(code: string): Promise<{ lat: number; lng: number } | null> {
    const { centreLat, centreLng } = await this.find(code);
    return centreLat === null || centreLng === null ? null : { lat: centreLat, lng: centreLng };
  }

  /** Middles of regions by code; those without a shape are left out. */
  async centres(codes: Iterable<string>): Promise<Map<string, { lat: number; lng: number }>> {
    const { byCode } = await this.tree();
    return new Map(
      [...new Set(codes)].flatMap((code) => {
        const region = byCode.get(code);
        if (!region || region.centreLat === null || region.centreLng === null) return [];
        return [[code, { lat: region.centreLat, lng: region.centreLng }] as const];
      }),
    );
  }

  /** The grids of a region, itself included when it is one, by code. */
  async grids(code: string): Promise<RegionView[]> {
    const { path } = await this.find(code);
    const { byCode } = await this.tree();
    return [...byCode.values()]
      .filter((region) => region.level === 'GRID' && region.path.startsWith(path))
      .map(present);
  }

  private async find(code: string): Promise<Region> {
    const region = (await this.tree()).byCode.get(code);
    if (!region) throw notFound();
    return region;
  }

  private tree(): Promise<Tree> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<Tree> {
    const regions = await this.db.read.find(Region, { order: { code: 'ASC' } });
    const children = new Map<string, Region[]>();
    for (const region of regions) {
      if (region.parentCode)
        children.set(region.parentCode, [...(children.get(region.parentCode) ?? []), region]);
    }
    const grids = regions.flatMap(({ level, code, rings }) =>
      level === 'GRID' && rings ? [{ code, rings }] : [],
    );
    return {
      byCode: new Map(regions.map((region) => [region.code, region])),
      children,
      district: regions.find(({ level }) => level === 'DISTRICT'),
      grids: new SpatialIndex(grids),
    };
  }
}

const present = ({ code, name, level, parentCode }: Region): RegionView => ({
  code,
  name,
  level,
  parentCode,
});
