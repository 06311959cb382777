import type { Points } from './cover-input.js';

/** Points that share a cell on average; few enough to look at all, many enough for few cells. */
const PER_CELL = 6;

/** Points in square cells, for asking what is near: built in O(points), kept in flat arrays. */
export class PointGrid {
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the points of each cell begin in `order`; one more entry than cells. */
  readonly start: Int32Array;
  readonly order: Int32Array;
  readonly west: number;
  readonly south: number;
  /** What `nearest` found last. */
  found = new Int32Array(0);
  metres = new Float64Array(0);
  private readonly points: Points;

  constructor(points: Points) {
    const { x, y } = points;
    const [west, east] = rangeOf(x);
    const [south, north] = rangeOf(y);
    const area = Math.max(1, east - west) * Math.max(1, north - south);
    this.points = points;
    this.west = west;
    this.south = south;
    this.side = Math.max(1, Math.sqrt((area * PER_CELL) / Math.max(1, x.length)));
    this.columns = Math.floor((east - west) / this.side) + 1;
    this.rows = Math.floor((north - south) / this.side) + 1;
    const start = new Int32Array(this.columns * this.rows + 1);
    const cells = new Int32Array(x.length);
    for (let point = 0; point < x.length; point++) {
      const cell = this.row(y[point]!) * this.columns + this.column(x[point]!);
      cells[point] = cell;
      start[cell + 1] = start[cell + 1]! + 1;
    }
    for (let cell = 1; cell < start.length; cell++) start[cell] = start[cell]! + start[cell - 1]!;
    const at = start.slice();
    this.order = new Int32Array(x.length);
    for (let point = 0; point < x.length; point++) {
      const slot = at[cells[point]!]!;
      at[cells[point]!] = slot + 1;
      this.order[slot] = point;
    }
    this.start = start;
  }

  /** The column a coordinate falls into; outside the grid the nearest. */
  column(x: number): number {
    return clamp(Math.floor((x - this.west) / this.side), this.columns);
  }

  row(y: number): number {
    return clamp(Math.floor((y - this.south) / this.side), this.rows);
  }

  /** Metres from a point to the nearest spot of a cell. */
  gap(x: number, y: number, column: number, row: number): number {
    const left = this.west + column * this.side;
    const below = this.south + row * this.side;
    const dx = Math.max(left - x, x - left - this.side, 0);
    const dy = Math.max(below - y, y - below - this.side, 0);
    return Math.hypot(dx, dy);
  }

  /**
   * Puts the nearest points within `reach` (metres) into `found`, at most `most`, nearest first, with their distances in
   * `metres`, and returns how many; `allowed` leaves some out.
   */
  nearest(
    { x, y, reach }: { x: number; y: number; reach: number },
    most: number,
    allowed: Uint8Array,
  ): number {
    if (this.found.length < most) {
      this.found = new Int32Array(most);
      this.metres = new Float64Array(most);
    }
    const { columns, rows, side, found, metres, start, order } = this;
    const { x: xs, y: ys } = this.points;
    const column = this.column(x);
    const row = this.row(y);
    const last = Math.max(column, row, columns - 1 - column, rows - 1 - row);
    let count = 0;
    let limit = reach;
    for (let ring = 0; ring <= last; ring++) {
      // Whatever lies in this ring or beyond is at least so far away.
      if ((ring - 1) * side > limit) break;
      for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        const step = r === row - ring || r === row + ring ? 1 : 2 * ring;
        for (let c = column - ring; c <= column + ring; c += step) {
          if (c < 0 || c >= columns) continue;
          const cell = r * columns + c;
          for (let slot = start[cell]!; slot < start[cell + 1]!; slot++) {
            const point = order[slot]!;
            if (allowed[point] === 0) continue;
            const far = distance(xs[point]! - x, ys[point]! - y);
            if (far > limit) continue;
            let at = count === most ? count - 1 : count++;
            for (; at > 0 && metres[at - 1]! > far; at--) {
              metres[at] = metres[at - 1]!;
              found[at] = found[at - 1]!;
            }
            metres[at] = far;
            found[at] = point;
            if (count === most) limit = metres[most - 1]!;
          }
        }
      }
    }
    return count;
  }
}

/** `Math.hypot` guards against overflow that metres never reach, and takes five times as long. */
export const distance = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

function rangeOf(values: Float64Array): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? [0, 0] : [least, most];
}

const clamp = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);
