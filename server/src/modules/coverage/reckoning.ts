import type { Candidate } from './candidate.reader.js';
import type { CoverageDuty, CoveragePlan, CoverageSpot, DutyEnd } from './coverage.entity.js';
import { type CoverInput, type CoverResult, NONE_TAKEN } from './engine/index.js';
import { projectorAt } from './projection.js';

/** What a run starts from: rows as they were read. */
export interface Standing {
  readonly plan: Pick<CoveragePlan, 'cap' | 'reach'>;
  readonly spots: readonly CoverageSpot[];
  readonly people: readonly Candidate[];
  /** Duties that have not ended. */
  readonly duties: readonly CoverageDuty[];
  /** Who reported absent. */
  readonly absent: ReadonlySet<string>;
}

/** The rows as the engine takes them. Duties of people who are no candidates any more are not among the kept. */
export function inputOf({ plan, spots, people, duties }: Standing): CoverInput {
  const project = projectorAt(spots[0]!);
  const personAt = new Map(people.map(({ personId }, index) => [personId, index]));
  const spotAt = new Map(spots.map(({ id }, index) => [id, index]));
  const kept = duties.filter(({ personId, spotId }) => personAt.has(personId) && spotAt.has(spotId));
  const unitIds = [...new Set(people.flatMap(({ unitId }) => unitId ?? []))];
  const unitAt = new Map(unitIds.map((id, index) => [id, index]));
  const at = project(people);
  const unit = Int32Array.from(people, ({ unitId }) => (unitId === null ? -1 : unitAt.get(unitId)!));
  return {
    places: {
      ...project(spots),
      needed: Int32Array.from(spots, ({ needed }) => needed),
      held: new Uint8Array(spots.length),
    },
    people: { ...at, cap: new Int32Array(people.length).fill(plan.cap), unit },
    units: middles(at, unit, unitIds.length),
    reach: plan.reach,
    taken: NONE_TAKEN,
    kept: {
      place: Int32Array.from(kept, ({ spotId }) => spotAt.get(spotId)!),
      person: Int32Array.from(kept, ({ personId }) => personAt.get(personId)!),
    },
  };
}

/** What has to be written: duties that end, pairs that begin, and how each spot stands. */
export interface Outcome {
  readonly ending: readonly { readonly duty: CoverageDuty; readonly why: DutyEnd }[];
  readonly beginning: readonly { readonly spot: CoverageSpot; readonly candidate: Candidate }[];
  readonly spots: readonly CoverageSpot[];
}

/** The difference between how things stand and the result. */
export function outcomeOf({ spots, people, duties, absent }: Standing, result: CoverResult): Outcome {
  const key = (spotId: string, personId: string): string => `${spotId} ${personId}`;
  const standing = new Set(duties.map(({ spotId, personId }) => key(spotId, personId)));
  const known = new Set(people.map(({ personId }) => personId));
  const whyEnded = (personId: string): DutyEnd =>
    absent.has(personId) ? 'ABSENT' : known.has(personId) ? 'MOVED' : 'GONE';
  const wanted = new Set<string>();
  const beginning: { spot: CoverageSpot; candidate: Candidate }[] = [];
  for (const [n, place] of result.place.entries()) {
    const spot = spots[place]!;
    const candidate = people[result.person[n]!]!;
    wanted.add(key(spot.id, candidate.personId));
    if (!standing.has(key(spot.id, candidate.personId))) beginning.push({ spot, candidate });
  }
  return {
    ending: duties
      .filter(({ spotId, personId }) => !wanted.has(key(spotId, personId)))
      .map((duty) => ({ duty, why: whyEnded(duty.personId) })),
    beginning,
    spots: spots.map((spot, n) => {
      const missing = result.short[n]!;
      return { ...spot, missing, near: missing > 0 ? result.near[n]! : null };
    }),
  };
}

/** Where the people of each unit live on average. */
function middles({ x, y }: { x: Float64Array; y: Float64Array }, unit: Int32Array, units: number) {
  const sum = { x: new Float64Array(units), y: new Float64Array(units) };
  const count = new Float64Array(units);
  for (const [person, of] of unit.entries()) {
    if (of < 0) continue;
    sum.x[of] = sum.x[of]! + x[person]!;
    sum.y[of] = sum.y[of]! + y[person]!;
    count[of] = count[of]! + 1;
  }
  return { x: sum.x.map((all, n) => all / count[n]!), y: sum.y.map((all, n) => all / count[n]!) };
}
