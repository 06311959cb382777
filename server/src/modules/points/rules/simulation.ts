import { cityTime, type PointsRule, pointsFor, type ServedTime, withinCaps } from '@linli/shared';

/** A service of the month that a rule is tried on. */
export interface SimulatedService extends ServedTime {
  readonly personId: string;
  readonly organiserUnitId: string;
}

/** Points of a month by one rule. */
interface Tally {
  total: number;
  readonly people: Map<string, number>;
  readonly units: Map<string, number>;
}

/** How a person's points change. */
export interface PersonChange {
  readonly personId: string;
  readonly before: number;
  readonly after: number;
}

/** How many people get how much more or less. */
export interface ChangeBucket {
  readonly label: string;
  readonly direction: -1 | 0 | 1;
  readonly people: number;
}

/** What a month would have been by another rule. */
export interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly people: readonly PersonChange[];
  readonly units: readonly { unitId: string; before: number; after: number }[];
  readonly buckets: readonly ChangeBucket[];
}

/** Upper ends in per cent; the last bucket has none. */
const BUCKETS = [
  { below: -20, label: '少 20% 以上', direction: -1 },
  { below: -5, label: '少 5% 到 20%', direction: -1 },
  { below: 0, label: '少一点', direction: -1 },
  { below: 0.000_01, label: '不变', direction: 0 },
  { below: 5, label: '多一点', direction: 1 },
  { below: 20, label: '多 5% 到 20%', direction: 1 },
  { below: Number.POSITIVE_INFINITY, label: '多 20% 以上', direction: 1 },
] as const;

/** Awards services in their order by the rule of their time, with its caps, as the ledger does. */
function award(services: readonly SimulatedService[], ruleAt: (at: Date) => PointsRule): Tally {
  const tally: Tally = { total: 0, people: new Map(), units: new Map() };
  const credited = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, points: number) =>
    map.set(key, (map.get(key) ?? 0) + points);
  for (const service of services) {
    const rule = ruleAt(service.startAt);
    const day = `${service.personId} ${cityTime(service.startAt).date}`;
    const month = day.slice(0, -3);
    const so = { day: credited.get(day) ?? 0, month: credited.get(month) ?? 0 };
    const points = withinCaps(pointsFor(service, rule), so, rule);
    for (const key of [day, month]) add(credited, key, points);
    add(tally.people, service.personId, points);
    add(tally.units, service.organiserUnitId, points);
    tally.total += points;
  }
  return tally;
}

/** Compares the rules that held with a draft, over the same services (in the order of their begin). */
export function compareRules(
  services: readonly SimulatedService[],
  held: (at: Date) => PointsRule,
  draft: PointsRule,
): Comparison {
  const [before, after] = [award(services, held), award(services, () => draft)];
  const people = [...before.people].map(([personId, points]) => ({
    personId,
    before: points,
    after: after.people.get(personId) ?? 0,
  }));
  const units = [...before.units].map(([unitId, points]) => ({
    unitId,
    before: points,
    after: after.units.get(unitId) ?? 0,
  }));
  return { before: before.total, after: after.total, people, units, buckets: bucketsOf(people) };
}

function bucketsOf(people: readonly PersonChange[]): ChangeBucket[] {
  const counts = BUCKETS.map(() => 0);
  for (const { before, after } of people) {
    const percent = before === after ? 0 : before === 0 ? 100 : ((after - before) / before) * 100;
    counts[BUCKETS.findIndex(({ below }) => percent < below)]!++;
  }
  return BUCKETS.map(({ label, direction }, at) => ({ label, direction, people: counts[at]! }));
}
