/** A confirmed service as the detectors see it. */
export interface TrustService {
  readonly recordId: string;
  readonly personId: string;
  readonly confirmedBy: string | null;
  readonly organiserUnitId: string;
  readonly minutes: number;
}

/** A correction of an award. */
export interface TrustCorrection {
  readonly personId: string;
  readonly organiserUnitId: string;
  readonly at: Date;
  readonly recordId: string | null;
}

export const TRUST_KINDS = ['OUTLIER', 'RING', 'FEW', 'CORRECTIONS'] as const;
export type TrustKind = (typeof TRUST_KINDS)[number];

/** Something that may be worth a look; `people` and `recordIds` say whom and what it is about. */
export interface Finding {
  readonly kind: TrustKind;
  /** The same for the same matter, so that a look at it is remembered. */
  readonly key: string;
  readonly people: readonly string[];
  readonly unitId: string | null;
  readonly recordIds: readonly string[];
  /** Larger is more unusual; only comparable within a kind. */
  readonly score: number;
  /** Figures for the sentence. */
  readonly figures: readonly number[];
}

/** Iglewicz and Hoaglin (1993): a modified z-score above 3.5 is a potential outlier. */
const Z_LIMIT = 3.5;
/** Makes the median absolute deviation comparable with a standard deviation. */
const MAD_TO_SIGMA = 0.6745;
/** With fewer people "usual" means nothing. */
const LEAST_PEOPLE = 8;
/** Less than that is not worth a look, however unusual. */
const LEAST_MINUTES = 20 * 60;
const LEAST_RING = 3;
const FEW_SHARE = 0.6;
const FEW_PEOPLE = 2;
const FEW_SERVICES = 10;
const BURST = 5;
const BURST_MS = 24 * 3_600_000;

/** Minutes per person far above the others: modified z-score by median and median absolute deviation. */
export function outliers(services: readonly TrustService[]): Finding[] {
  const people = groupBy(services, ({ personId }) => personId);
  if (people.size < LEAST_PEOPLE) return [];
  const minutes = [...people].map(([personId, own]) => ({ personId, own, total: total(own) }));
  const middle = median(minutes.map((one) => one.total));
  // When most people do the same, the deviation is 0: a tenth of the middle then counts as usual.
  const spread = Math.max(median(minutes.map((one) => Math.abs(one.total - middle))), middle / 10, 1);
  return minutes.flatMap(({ personId, own, total: sum }) => {
    const z = (MAD_TO_SIGMA * (sum - middle)) / spread;
    if (z <= Z_LIMIT || sum < LEAST_MINUTES) return [];
    const figures = [sum, middle];
    return [
      {
        kind: 'OUTLIER',
        key: personId,
        people: [personId],
        unitId: null,
        recordIds: ids(own),
        score: z,
        figures,
      } as const,
    ];
  });
}

/** People who confirm each other's hours: pairs, and circles of three. */
export function rings(services: readonly TrustService[]): Finding[] {
  const edges = new Map<string, Map<string, TrustService[]>>();
  for (const service of services) {
    if (!service.confirmedBy || service.confirmedBy === service.personId) continue;
    const from = edges.get(service.confirmedBy) ?? new Map<string, TrustService[]>();
    from.set(service.personId, [...(from.get(service.personId) ?? []), service]);
    edges.set(service.confirmedBy, from);
  }
  const confirmed = (a: string, b: string): TrustService[] => edges.get(a)?.get(b) ?? [];
  const found = new Map<string, Finding>();
  const add = (people: string[], links: TrustService[][]): void => {
    const least = Math.min(...links.map(({ length }) => length));
    const key = [...people].sort().join('+');
    if (found.has(key) || least === 0 || (people.length === 2 && least < LEAST_RING)) return;
    const figures = [links.reduce((sum, { length }) => sum + length, 0), people.length];
    found.set(key, {
      kind: 'RING',
      key,
      people,
      unitId: null,
      recordIds: ids(links.flat()),
      score: least * people.length,
      figures,
    });
  };
  for (const [a, next] of edges) {
    for (const b of next.keys()) {
      if (edges.get(b)?.has(a)) add([a, b], [confirmed(a, b), confirmed(b, a)]);
      for (const c of edges.get(b)?.keys() ?? []) {
        if (c !== a && edges.get(c)?.has(a))
          add([a, b, c], [confirmed(a, b), confirmed(b, c), confirmed(c, a)]);
      }
    }
  }
  return [...found.values()];
}

/** A unit most of whose hours go to one or two people, though others serve there too. */
export function favoured(services: readonly TrustService[]): Finding[] {
  return [...groupBy(services, ({ organiserUnitId }) => organiserUnitId)].flatMap(([unitId, own]) => {
    const people = [...groupBy(own, ({ personId }) => personId)].sort((a, b) => total(b[1]) - total(a[1]));
    if (own.length < FEW_SERVICES || people.length <= FEW_PEOPLE * 2) return [];
    const top = people.slice(0, FEW_PEOPLE);
    const share = top.reduce((sum, [, one]) => sum + total(one), 0) / Math.max(1, total(own));
    if (share < FEW_SHARE) return [];
    const figures = [Math.round(share * 100), top.length, people.length];
    const recordIds = ids(top.flatMap(([, one]) => one));
    return [
      {
        kind: 'FEW',
        key: unitId,
        people: top.map(([id]) => id),
        unitId,
        recordIds,
        score: share,
        figures,
      } as const,
    ];
  });
}

/** Many corrections of one unit within a day. */
export function bursts(corrections: readonly TrustCorrection[]): Finding[] {
  return [...groupBy(corrections, ({ organiserUnitId }) => organiserUnitId)].flatMap(([unitId, own]) => {
    const sorted = [...own].sort((a, b) => a.at.getTime() - b.at.getTime());
    let best: TrustCorrection[] = [];
    for (const [from, first] of sorted.entries()) {
      const within = sorted.slice(from).filter(({ at }) => at.getTime() - first.at.getTime() <= BURST_MS);
      if (within.length > best.length) best = within;
    }
    if (best.length < BURST) return [];
    const people = [...new Set(best.map(({ personId }) => personId))];
    const recordIds = best.flatMap(({ recordId }) => recordId ?? []);
    const key = `${unitId} ${best[0]!.at.toISOString().slice(0, 10)}`;
    return [
      {
        kind: 'CORRECTIONS',
        key,
        people,
        unitId,
        recordIds,
        score: best.length,
        figures: [best.length, people.length],
      } as const,
    ];
  });
}

const ids = (services: readonly TrustService[]): string[] => services.map(({ recordId }) => recordId);
const total = (services: readonly TrustService[]): number =>
  services.reduce((sum, { minutes }) => sum + minutes, 0);

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
