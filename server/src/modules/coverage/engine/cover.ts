import { solve } from '../../matching/solver/index.js';
import { firstCandidates } from './candidates.js';
import { checkInput } from './check-input.js';
import type { CoverInput, CoverResult } from './cover-input.js';
import { networkOf } from './cover-network.js';
import type { PairList } from './pair-list.js';
import { PointGrid } from './point-grid.js';
import { missingPairs, nearShort } from './shortage.js';

/**
 * Who covers what (包保): as many people at every place as it needs, nobody over her cap, the least total of ways, loads and
 * distances from the units. The certificate of the solver proves it the best over the pairs looked at; that no
 * place could be better staffed is proven over all pairs within reach. Throws `RangeError` for input that makes no sense.
 */
export function cover(input: CoverInput): CoverResult {
  checkInput(input);
  const started = performance.now();
  const grid = new PointGrid(input.people);
  const pairs = firstCandidates(input, grid);
  let searchMs = performance.now() - started;
  let pivots = 0;
  for (let rounds = 1; ; rounds++) {
    const { problem, firstPair } = networkOf(input, pairs);
    const solution = solve(problem);
    pivots += solution.pivots;
    if (solution.status !== 'optimal') throw new Error(`a coverage that can always be is ${solution.status}`);
    const found = chosen(input, pairs, solution.flow, firstPair);
    const searching = performance.now();
    const added = missingPairs(input, grid, pairs, found);
    searchMs += performance.now() - searching;
    if (added > 0) continue;
    const effort = { rounds, pairs: pairs.count, pivots, ms: performance.now() - started, searchMs };
    return { ...found, near: nearShort(input, found.short), cost: solution.cost, effort };
  }
}

function chosen({ places }: CoverInput, pairs: PairList, flow: Float64Array, firstPair: number) {
  const short = Int32Array.from(places.needed);
  const used: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (flow[firstPair + pair] === 0) continue;
    const place = pairs.place[pair]!;
    used.push(pair);
    short[place] = short[place]! - 1;
  }
  return {
    place: Int32Array.from(used, (pair) => pairs.place[pair]!),
    person: Int32Array.from(used, (pair) => pairs.person[pair]!),
    short,
  };
}
