import { STAGES, type ServiceStage, type Tier, type UnitKind } from '@linli/shared';
import { OTHER } from './check.js';
import { type Confusable, type Entry, keyOf, type StageTime } from './entry.js';

/** A service in plain words: what a resident chooses from. */
export interface Tile {
  readonly tile: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly unitKinds: readonly UnitKind[];
  /** The likeliest of `unitKinds`. */
  readonly defaultUnitKind: UnitKind;
  readonly tier: Tier;
  readonly times: Readonly<Record<ServiceStage, StageTime>>;
  /** Hours of the working day it usually may take. */
  readonly handleWorkingHours: number;
  /** Nobody closes it without a photo taken afterwards. */
  readonly evidenceNeeded: boolean;
  readonly confusables: readonly Confusable[];
}

/** Time limits of a matter in working minutes. */
export type Deadlines = Record<ServiceStage, number>;

/** One version of the service catalogue. Never changes; a new version is a new object. */
export class Catalogue {
  readonly tiles: readonly Tile[];
  private readonly tilesByName: ReadonlyMap<string, Tile>;
  private readonly entriesByKey: ReadonlyMap<string, Entry>;

  constructor(
    /** Null for the shipped one where there is no database. */
    readonly versionId: string | null,
    readonly entries: readonly Entry[],
  ) {
    this.tiles = entries.filter(({ kind }) => kind === 'TILE').map(tileFrom);
    this.tilesByName = new Map(this.tiles.map((tile) => [tile.tile, tile]));
    this.entriesByKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  }

  has(tile: string): boolean {
    return this.tilesByName.has(tile);
  }

  /** The tile with this name; the one for everything else when the version has none of it. */
  tile(name: string): Tile {
    return this.tilesByName.get(name) ?? this.tilesByName.get(OTHER)!;
  }

  /** `MATTER:09012`; undefined when the version has none of it. */
  entry(key: string): Entry | undefined {
    return this.entriesByKey.get(key);
  }

  /** Codes that belong to a tile, in the order of the catalogue. */
  codesOf(tile: string): Entry[] {
    return this.entries.filter((entry) => entry.kind !== 'TILE' && entry.tile === tile);
  }

  /** Time limits of a tile, or of one of its codes where that has its own. */
  deadlines(tile: string, { urgent = false, code }: { urgent?: boolean; code?: string } = {}): Deadlines {
    const own = code === undefined ? undefined : this.entry(code)?.times;
    const { times } = this.tile(tile);
    return Object.fromEntries(
      STAGES.map((stage) => [stage, (own?.[stage] ?? times[stage])[urgent ? 'urgent' : 'normal']]),
    ) as Deadlines;
  }
}

function tileFrom(entry: Entry): Tile {
  const times = entry.times as Record<ServiceStage, StageTime>;
  return {
    tile: entry.code,
    label: entry.name,
    hint: entry.hint,
    icon: entry.icon,
    keywords: entry.keywords,
    unitKinds: entry.unitKinds,
    defaultUnitKind: entry.unitKinds[0]!,
    tier: entry.tier!,
    times,
    handleWorkingHours: times.handle.normal / 60,
    evidenceNeeded: entry.evidenceNeeded!,
    confusables: entry.confusables,
  };
}
