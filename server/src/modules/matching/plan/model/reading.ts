import type { Network } from './network.js';
import type { Pairs } from './pairs.js';

/** Who goes where: pairs by place, cheapest first. */
export interface Assignment {
  /** Indices of pairs, one list for each place. */
  readonly placed: readonly (readonly number[])[];
  /** By person: the places she has in this plan. */
  readonly byPerson: ReadonlyMap<number, readonly number[]>;
}

/** The assignment that a flow stands for. */
export function readFlow({ arcOf }: Network, pairs: Pairs, flow: Float64Array): Assignment {
  const placed: number[][] = pairs.spots.map(() => []);
  const byPerson = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.count; pair++) {
    if (flow[arcOf[pair]!] !== 1) continue;
    const [person, spot] = [pairs.person[pair]!, pairs.spot[pair]!];
    placed[spot]!.push(pair);
    byPerson.set(person, [...(byPerson.get(person) ?? []), spot]);
  }
  for (const list of placed) list.sort((a, b) => pairs.cost[a]! - pairs.cost[b]! || a - b);
  return { placed, byPerson };
}

/** Everybody in question for a place who does not have it, best first, at most `most`. */
export function othersFor(
  pairs: Pairs,
  spot: number,
  taken: readonly number[],
  most: number,
): readonly number[] {
  const inside = new Set(taken);
  const best: number[] = [];
  for (let pair = pairs.begin[spot]!; pair < pairs.begin[spot + 1]!; pair++) {
    if (inside.has(pair)) continue;
    const last = best.at(-1);
    if (best.length === most && last !== undefined && pairs.cost[pair]! >= pairs.cost[last]!) continue;
    let at = best.length;
    while (at > 0 && pairs.cost[best[at - 1]!]! > pairs.cost[pair]!) at -= 1;
    best.splice(at, 0, pair);
    if (best.length > most) best.pop();
  }
  return best;
}
