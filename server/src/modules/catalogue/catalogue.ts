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
  /** Nobody closes it without a photo taken afterwards. */
  readonly evidenceNeeded: boolean;
  readonly confusables: readonly Confusable[];
}

/** What the catalogue says about a matter. */
export interface Terms {
  readonly times: Readonly<Record<ServiceStage, StageTime>>;
  /** Nobody closes it without a photo taken afterwards. */
  readonly evidenceNeeded: boolean;
  /** Who usually handles it, the likeliest first. */
  readonly unitKinds: readonly UnitKind[];
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

  /** What holds for a tile, or for one of its codes where that says something of its own. */
  terms(name: string, code: string | null = null): Terms {
    const tile = this.tile(name);
    const entry = code === null ? undefined : this.entry(code);
    // A code that has moved to another tile since says nothing about this one.
    const own = entry?.tile === tile.tile ? entry : undefined;
    return {
      times: { ...tile.times, ...own?.times },
      evidenceNeeded: own?.evidenceNeeded ?? tile.evidenceNeeded,
      unitKinds: own?.unitKinds.length ? own.unitKinds : tile.unitKinds,
    };
  }

  /** Time limits under these terms. */
  deadlines(
    tile: string,
    { urgent = false, code }: { urgent?: boolean; code?: string | null } = {},
  ): Deadlines {
    const { times } = this.terms(tile, code);
    return Object.fromEntries(
      STAGES.map((stage) => [stage, times[stage][urgent ? 'urgent' : 'normal']]),
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
    evidenceNeeded: entry.evidenceNeeded!,
    confusables: entry.confusables,
  };
}
