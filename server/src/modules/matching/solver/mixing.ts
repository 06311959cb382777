/**
 * The order in which arcs are looked at. Neighbours in a file share an end, so a block of neighbours offers little
 * choice; taking every √n-th arc makes each block a sample of the whole network (measured: less than half the pivots).
 */
export class Mixing {
  private readonly count: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly longer: number;

  constructor(count: number) {
    this.count = count;
    this.columns = Math.max(1, Math.floor(Math.sqrt(count)));
    this.rows = Math.floor(count / this.columns);
    this.longer = count % this.columns;
  }

  /** Where arc `arc` stands. */
  placeOf(arc: number): number {
    const column = arc % this.columns;
    return column * this.rows + Math.min(column, this.longer) + (arc - column) / this.columns;
  }

  /** The arc that stands at `place`. */
  arcAt(place: number): number {
    const long = this.longer * (this.rows + 1);
    if (place < long) {
      const row = place % (this.rows + 1);
      return row * this.columns + (place - row) / (this.rows + 1);
    }
    const row = (place - long) % this.rows;
    return row * this.columns + this.longer + (place - long - row) / this.rows;
  }
}
