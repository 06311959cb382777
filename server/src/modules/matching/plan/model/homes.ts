import { type Point, METRES_PER_DEGREE } from '@linli/shared';

/** Who goes no farther than this is looked for in the same squares; each class doubles the one before. */
const SMALLEST_METRES = 500;

/** Squares are this share of the reach wide, so that few of the people looked at live too far away. */
const ASIDE = 2;

/** People of one class of reach in squares half as wide: whoever may reach a point lives at most two squares away. */
interface Squares {
  readonly tall: number;
  readonly wide: number;
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/**
 * A spatial index by reach: finds all who may be near enough to a point. Exact distances are left to the caller.
 * People without a known home are near to everything.
 */
export class Homes {
  private readonly classes: Squares[] = [];
  private readonly anywhere: number[] = [];

  constructor(homes: readonly (Point | null)[], reach: ArrayLike<number>) {
    const groups = new Map<number, number[]>();
    for (const [person, home] of homes.entries()) {
      if (home === null) {
        this.anywhere.push(person);
        continue;
      }
      const group = Math.max(0, Math.ceil(Math.log2((reach[person] ?? 0) / SMALLEST_METRES)));
      const members = groups.get(group);
      if (members) members.push(person);
      else groups.set(group, [person]);
    }
    for (const [group, members] of groups) this.classes.push(squaresOf(homes, members, 2 ** group));
  }

  /** Calls `visit` once for everybody who may reach the point. */
  near({ lat, lng }: Point, visit: (person: number) => void): void {
    for (const { tall, wide, cells } of this.classes) {
      const [row, column] = [Math.floor(lat / tall), Math.floor(lng / wide)];
      for (let y = row - ASIDE; y <= row + ASIDE; y++) {
        for (let x = column - ASIDE; x <= column + ASIDE; x++) {
          const members = cells.get(keyOf(y, x));
          if (members) for (const person of members) visit(person);
        }
      }
    }
    for (const person of this.anywhere) visit(person);
  }
}

function squaresOf(homes: readonly (Point | null)[], members: readonly number[], classes: number): Squares {
  // A little more than the reach: rounding must never lose somebody.
  const metres = (SMALLEST_METRES * classes * 1.001) / ASIDE;
  const narrowest = Math.min(...bounds(homes, members).map((lat) => Math.cos((lat * Math.PI) / 180)));
  const tall = metres / METRES_PER_DEGREE;
  const wide = metres / (METRES_PER_DEGREE * Math.max(0.01, narrowest));
  const cells = new Map<number, number[]>();
  for (const person of members) {
    const { lat, lng } = homes[person]!;
    const key = keyOf(Math.floor(lat / tall), Math.floor(lng / wide));
    const cell = cells.get(key);
    if (cell) cell.push(person);
    else cells.set(key, [person]);
  }
  return { tall, wide, cells };
}

/** Southernmost and northernmost latitude. */
function bounds(homes: readonly (Point | null)[], members: readonly number[]): number[] {
  let [south, north] = [90, -90];
  for (const person of members) {
    const { lat } = homes[person]!;
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [south, north];
}

const keyOf = (row: number, column: number): number => row * 4_000_000 + column;
