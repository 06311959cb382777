// Who does the work, who is left out: the optimum, a greedy and chance, under the same rules.
import { networkOf, randomOf, WEEKLY_MOST } from './match-city.mjs';

/** Shares under weekly and half-day caps: of the work done by the busiest tenth, of the willing left idle, of slots nobody was asked for. */
export function fairness(solver, city, pairs) {
  const random = randomOf(3);
  const lots = new Map(pairs.map((pair) => [pair, random()]));
  return {
    optimum: measure(city, pairs, optimum(solver, city, pairs)),
    greedy: measure(
      city,
      pairs,
      inOrder(
        city,
        [...pairs].sort((a, b) => a.cost - b.cost),
      ),
    ),
    random: measure(
      city,
      pairs,
      inOrder(
        city,
        [...pairs].sort((a, b) => lots.get(a) - lots.get(b)),
      ),
    ),
  };
}

/** Loads of people and people of slots, read off the arcs out of the hub; nodes as `networkOf` numbers them. */
function optimum({ ProblemBuilder, solve }, { people, slots }, pairs) {
  const problem = networkOf(ProblemBuilder, { people, slots }, pairs, true);
  const { flow } = solve(problem);
  const load = people.map(() => 0);
  const got = slots.map(({ demand }) => demand);
  for (let arc = 0; arc < flow.length; arc++) {
    if (problem.source[arc] !== 0) continue;
    const to = problem.target[arc] - 1;
    if (to < people.length) load[to] += flow[arc];
    else got[to - people.length] -= flow[arc];
  }
  return { load, got };
}

/** Takes one pair after the other as long as half-day, week and slot have room. */
function inOrder({ people, slots }, pairs) {
  const load = people.map(() => 0);
  const busy = new Set();
  const got = slots.map(() => 0);
  for (const { person, slot } of pairs) {
    const { block, demand } = slots[slot];
    const halfDay = person * 100 + block;
    if (load[person] === WEEKLY_MOST || got[slot] === demand || busy.has(halfDay)) continue;
    busy.add(halfDay);
    load[person] += 1;
    got[slot] += 1;
  }
  return { load, got };
}

function measure({ slots }, pairs, { load, got }) {
  const willing = [...new Set(pairs.map(({ person }) => person))];
  const loads = willing.map((person) => load[person]).sort((a, b) => b - a);
  const sum = (list) => list.reduce((all, each) => all + each, 0);
  const share = (part, whole) => Number((part / whole).toFixed(4));
  return {
    busiestTenth: share(sum(loads.slice(0, Math.ceil(loads.length / 10))), sum(loads)),
    idleWilling: share(loads.filter((each) => each === 0).length, loads.length),
    neverShown: share(got.filter((each) => each === 0).length, slots.length),
    filled: share(sum(got), sum(slots.map(({ demand }) => demand))),
  };
}
