/** How many people of one household. */
export interface Party {
  adults: number;
  children: number;
}

export const NOBODY: Readonly<Party> = { adults: 0, children: 0 };

export const sizeOf = ({ adults, children }: Party): number => adults + children;

export const plus = (a: Party, b: Party): Party => ({
  adults: a.adults + b.adults,
  children: a.children + b.children,
});

export const minus = (a: Party, b: Party): Party => plus(a, { adults: -b.adults, children: -b.children });

/** Nobody below zero. */
const positive = ({ adults, children }: Party): Party => ({
  adults: Math.max(0, adults),
  children: Math.max(0, children),
});

/** The first `places` of a party: adults before children, so that no child is there alone. */
export function first(party: Party, places: number): Party {
  const adults = Math.min(party.adults, Math.max(0, places));
  return { adults, children: Math.min(party.children, Math.max(0, places) - adults) };
}

/** What changes when a household that has places and waits for others wants to be `wanted`. */
export interface Reseating {
  /** Places it has afterwards. */
  seated: Party;
  /** People who leave the waiting line. */
  unqueued: Party;
  /** People who join the end of the line. */
  queued: Party;
}

/**
 * Splits a household into who is in and who waits. Whoever is taken off was waiting if anybody was; whoever is added
 * takes a place that is free or that the household itself just gave back, and waits otherwise.
 */
export function reseat(seated: Party, waiting: Party, wanted: Party, free: number): Reseating {
  const now = plus(seated, waiting);
  const fewer = positive(minus(now, wanted));
  const unqueued = {
    adults: Math.min(fewer.adults, waiting.adults),
    children: Math.min(fewer.children, waiting.children),
  };
  const kept = minus(seated, minus(fewer, unqueued));
  const added = positive(minus(wanted, now));
  const places = free + sizeOf(seated) - sizeOf(kept);
  const taken = first(added, places);
  return { seated: plus(kept, taken), unqueued, queued: minus(added, taken) };
}

/** 2 个大人 1 个孩子 */
export function partyText({ adults, children }: Party): string {
  const words = [
    ...(adults > 0 ? [`${adults} 个大人`] : []),
    ...(children > 0 ? [`${children} 个孩子`] : []),
  ];
  return words.join(' ') || '没有人';
}
