/**
 * The order in which arcs are looked at. Neighbours in a file share an end, so a block of neighbours offers little
 * choice; taking every √n-th arc makes each block a sample of the whole network (measured: less than half the pivots).
 */
export class Mixing {
  /** The arc at each place. */
  readonly order: Int32Array;
  private readonly columns: number;
  private readonly rows: number;
  private readonly longer: number;

  constructor(count: number) {
    this.columns = Math.max(1, Math.floor(Math.sqrt(count)));
    this.rows = Math.floor(count / this.columns);
    this.longer = count % this.columns;
    this.order = new Int32Array(count);
    let place = 0;
    for (let column = 0; column < this.columns; column++) {
      for (let arc = column; arc < count; arc += this.columns) this.order[place++] = arc;
    }
  }

  /** Where arc `arc` stands. */
  placeOf(arc: number): number {
    const column = arc % this.columns;
    return column * this.rows + Math.min(column, this.longer) + (arc - column) / this.columns;
  }
}
