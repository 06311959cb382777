import { type FlowProblem, ProblemBuilder } from '../../matching/solver/index.js';
import { loadSteps, shortSteps } from './cover-costs.js';
import type { CoverInput } from './cover-input.js';
import type { PairList } from './pair-list.js';

/** The network of a coverage: hub → person (load, convex) → place (pairs), hub → place (unfilled, prohibitive). */
export interface CoverNetwork {
  readonly problem: FlowProblem;
  /** The arc of the first pair; the others follow in order. */
  readonly firstPair: number;
  readonly personNode: number;
  readonly placeNode: number;
}

/** Builds the network over the pairs in hand. */
export function networkOf({ places, people }: CoverInput, pairs: PairList): CoverNetwork {
  const builder = new ProblemBuilder();
  const hub = builder.node(places.needed.reduce((sum, needed) => sum + needed, 0));
  const personNode = hub + 1;
  for (const _ of people.x) builder.node();
  const placeNode = personNode + people.x.length;
  for (const needed of places.needed) builder.node(-needed);
  for (let person = 0; person < people.x.length; person++) {
    const cap = people.cap[person]!;
    if (cap > 0) builder.convex(hub, personNode + person, loadSteps(cap));
  }
  for (let place = 0; place < places.x.length; place++) {
    const needed = places.needed[place]!;
    if (needed > 0) builder.convex(hub, placeNode + place, shortSteps(needed, places.held[place] === 1));
  }
  const firstPair = builder.arcs;
  for (let pair = 0; pair < pairs.count; pair++) {
    builder.arc({
      from: personNode + pairs.person[pair]!,
      to: placeNode + pairs.place[pair]!,
      cost: pairs.cost[pair]!,
      capacity: 1,
    });
  }
  return { problem: builder.build(), firstPair, personNode, placeNode };
}
