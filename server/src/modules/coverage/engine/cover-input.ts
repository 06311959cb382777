/** Points on a plane, metres from some common origin. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What is to be covered: grids, buildings or households. */
export interface Places extends Points {
  /** People wanted at each. */
  readonly needed: Int32Array;
  /** 1: somebody is there already, so that it is short at worst, never without anybody. */
  readonly held: Uint8Array;
}

/** Who may cover. */
export interface Coverers extends Points {
  /** Places each may still take. */
  readonly cap: Int32Array;
  /** Index of her unit in `units`; −1: of none. */
  readonly unit: Int32Array;
}

/** Who covers what: one entry per pair in both lists. */
export interface Pairs {
  readonly place: Int32Array;
  readonly person: Int32Array;
}

/** Everything a run needs; plain arrays, so that it can be handed to a thread. */
export interface CoverInput {
  readonly places: Places;
  readonly people: Coverers;
  /** Where each unit is at home: its people are kept near it, and so near each other. */
  readonly units: Points;
  /** Metres that nobody goes beyond. */
  readonly reach: number;
  /** Pairs that are not to be made, because they stand already: `place × people + person`. */
  readonly taken: Float64Array;
  /** Pairs that stand and may be broken only to spare a place from being without anybody. */
  readonly kept: Pairs;
}

/** How often the network was solved, and what that took. */
export interface CoverEffort {
  readonly rounds: number;
  /** Pairs the solver had in hand in the end. */
  readonly pairs: number;
  readonly pivots: number;
  /** Milliseconds, and how many of them went into finding candidates. */
  readonly ms: number;
  readonly searchMs: number;
}

export interface CoverResult extends Pairs {
  /** How many people each place is short of. */
  readonly short: Int32Array;
  /** For places that are short, how many people with room for a place are within reach at all; −1 elsewhere. */
  readonly near: Int32Array;
  readonly cost: bigint;
  readonly effort: CoverEffort;
}

export const NO_PAIRS: Pairs = { place: new Int32Array(0), person: new Int32Array(0) };
export const NONE_TAKEN = new Float64Array(0);
