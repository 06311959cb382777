import type { Pairs } from './pairs.js';
import type { Spot } from './spot.js';

/** Places of one person of which she may take `limit`; `size` is how many she could take below without that limit. */
export interface Group {
  readonly limit: number;
  readonly size: number;
  readonly parts: readonly Group[];
  /** Pairs that hang here directly. */
  readonly pairs: readonly number[];
}

/** Half days that touch each other through some place, or places too near each other: she takes at most one of them. */
interface Cluster extends Group {
  size: number;
  readonly pairs: number[];
  readonly day: number;
  readonly week: number;
  /** Of the longest place. */
  minutes: number;
  lastBlock: number;
  rested: number;
  /** Its places that begin on a later day than the first one. */
  readonly later: Spot[];
}

/**
 * The nested limits of one person over her possible places: per half day one, per day, per week, and offers in all.
 * Places that span two half days join them, and so do places between which there is no rest. What they join counts where
 * it begins; where that is a day or a week earlier, the later one has so much less. The maxima are in hours and a flow counts
 * places, so as many are allowed as fit even if they are the longest ones.
 */
export function groupsOf(pairs: Pairs, person: number, own: Int32Array): Group {
  const { crowd } = pairs;
  const clusters = clustersOf(pairs, own);
  const later = clusters.flatMap((cluster) => cluster.later.map((spot) => ({ spot, cluster })));
  const weeks = collect(clusters, ({ week }) => week).map(({ key: week, members }) => {
    const days = collect(members, ({ day }) => day).map(({ key: day, members: parts }) => {
      const lent = later.filter(({ spot }) => spot.day === day);
      const places = crowd.placesLeft(person, day) - new Set(lent.map(({ cluster }) => cluster)).size;
      const minutes = crowd.minutesLeftToday(person, day) - longest(lent);
      return groupOf(Math.min(places, mostThatFit(parts, minutes)), parts, lent.length > 0);
    });
    const lent = later.filter(({ spot, cluster }) => spot.week === week && cluster.week !== week);
    const fitting = mostThatFit(members, crowd.minutesLeft(person, week) - longest(lent));
    return groupOf(fitting, days, lent.length > 0);
  });
  // Somebody whose offers are used up is here for something urgent, or because the rule was thought away.
  return groupOf(Math.max(1, crowd.budget[person]!), weeks);
}

function groupOf(limit: number, parts: readonly Group[], lent = false): Group {
  const size = parts.reduce((sum, part) => sum + Math.min(part.limit, part.size), 0);
  // Every pair passed the rules by itself, so one is always possible, unless one may be taken already.
  return { limit: Math.max(lent ? 0 : 1, limit), size, parts, pairs: [] };
}

/** Minutes of the longest place. One is enough: what is lent belongs to one cluster, of which she takes one place. */
const longest = (lent: readonly { spot: Spot }[]): number =>
  lent.reduce((most, { spot }) => Math.max(most, spot.minutes), 0);

function clustersOf({ spot, spots }: Pairs, own: Int32Array): Cluster[] {
  const clusters: Cluster[] = [];
  let open: Cluster | undefined;
  for (let at = 0; at < own.length; at++) {
    const pair = own[at]!;
    const here = spots[spot[pair]!]!;
    const { firstBlock, lastBlock, day, week, minutes, rested, start } = here;
    if (open && (firstBlock <= open.lastBlock || start < open.rested)) {
      open.size += 1;
      open.pairs.push(pair);
      open.lastBlock = Math.max(open.lastBlock, lastBlock);
      open.minutes = Math.max(open.minutes, minutes);
      open.rested = Math.max(open.rested, rested);
      if (day !== open.day) open.later.push(here);
    } else {
      open = {
        limit: 1,
        size: 1,
        parts: [],
        pairs: [pair],
        lastBlock,
        day,
        week,
        minutes,
        rested,
        later: [],
      };
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
