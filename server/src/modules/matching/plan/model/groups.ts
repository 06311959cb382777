import type { Pairs } from './pairs.js';

/** Places of one person of which she may take `limit`; `size` is how many she could take below without that limit. */
export interface Group {
  readonly limit: number;
  readonly size: number;
  readonly parts: readonly Group[];
  /** Pairs that hang here directly. */
  readonly pairs: readonly number[];
}

/** Half days that touch each other through some place: she takes at most one of them. */
interface Cluster extends Group {
  size: number;
  readonly pairs: number[];
  readonly day: number;
  readonly week: number;
  /** Of the longest place. */
  minutes: number;
  lastBlock: number;
}

/**
 * The nested limits of one person over her possible places: per half day one, per day, per week, and offers in all.
 * Places that span two half days join them; what crosses midnight counts where it begins. The weekly maximum is in
 * hours and a flow counts places, so as many are allowed as fit even if they are the longest ones.
 */
export function groupsOf(pairs: Pairs, person: number, own: Int32Array): Group {
  const { crowd } = pairs;
  const weeks = collect(clustersOf(pairs, own), ({ week }) => week).map(({ key: week, members }) => {
    const days = collect(members, ({ day }) => day).map(({ key: day, members: parts }) =>
      groupOf(crowd.placesLeft(person, day), parts),
    );
    return groupOf(mostThatFit(members, crowd.minutesLeft(person, week)), days);
  });
  // Somebody whose offers are used up is here for something urgent, or because the rule was thought away.
  return groupOf(Math.max(1, crowd.budget[person]!), weeks);
}

function groupOf(limit: number, parts: readonly Group[]): Group {
  const size = parts.reduce((sum, part) => sum + Math.min(part.limit, part.size), 0);
  // Every pair passed the rules by itself, so one is always possible.
  return { limit: Math.max(1, limit), size, parts, pairs: [] };
}

function clustersOf({ spot, spots }: Pairs, own: Int32Array): Cluster[] {
  const clusters: Cluster[] = [];
  let open: Cluster | undefined;
  for (let at = 0; at < own.length; at++) {
    const pair = own[at]!;
    const { firstBlock, lastBlock, day, week, minutes } = spots[spot[pair]!]!;
    if (open && firstBlock <= open.lastBlock) {
      open.size += 1;
      open.pairs.push(pair);
      open.lastBlock = Math.max(open.lastBlock, lastBlock);
      open.minutes = Math.max(open.minutes, minutes);
    } else {
      open = { limit: 1, size: 1, parts: [], pairs: [pair], lastBlock, day, week, minutes };
      clusters.push(open);
    }
  }
  return clusters;
}

/** How many of the longest clusters fit into so many minutes. */
function mostThatFit(clusters: readonly Cluster[], minutes: number): number {
  let left = minutes;
  let count = 0;
  for (const { minutes: one } of [...clusters].sort((a, b) => b.minutes - a.minutes)) {
    if (one > left) break;
    left -= one;
    count += 1;
  }
  return count;
}

/** Neighbours with the same key; keys never come back. */
function collect(clusters: readonly Cluster[], keyOf: (one: Cluster) => number) {
  const found: { key: number; members: Cluster[] }[] = [];
  for (const cluster of clusters) {
    const last = found.at(-1);
    if (last?.key === keyOf(cluster)) last.members.push(cluster);
    else found.push({ key: keyOf(cluster), members: [cluster] });
  }
  return found;
}
