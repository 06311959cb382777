import { blocksOf, invitationObstacle, tooClose, weekOf } from '../../server/src/modules/volunteer/index.js';
import { mayBeAsked } from '../../server/src/modules/matching/invite-plan.js';
import type { City, Place, Resident } from '../../server/src/modules/matching/plan/model/city.js';
import { candidateFor } from '../../server/src/modules/matching/pool.js';
import { costTerms } from '../../server/src/modules/matching/ranking.js';
import { cityTime } from '@linli/shared';

/** Tries every plan a tiny city has, by the rules as they are written for one person, and says what the best one costs. */
export function bestByForce(city: City): number {
  const choices = city.people.map((resident) => choicesOf(city, resident));
  let best = Infinity;
  const walk = (person: number, cost: number, filled: number[]): void => {
    if (person === choices.length) {
      best = Math.min(best, cost + missingCost(city, filled));
      return;
    }
    for (const { places, cost: more } of choices[person]!) {
      if (places.some((at) => filled[at] === city.places[at]!.missing)) continue;
      const next = [...filled];
      for (const at of places) next[at]! += 1;
      walk(person + 1, cost + more, next);
    }
  };
  walk(
    0,
    0,
    city.places.map(() => 0),
  );
  return best;
}

/** Who may take which place, as pairs "person slot". */
export function allowedPairs(city: City): string[] {
  return city.people.flatMap((resident) =>
    allowed(city, resident).map((at) => `${resident.volunteer.personId} ${city.places[at]!.slotId}`),
  );
}

interface Choice {
  places: number[];
  cost: number;
}

function choicesOf(city: City, resident: Resident): Choice[] {
  const own = allowed(city, resident);
  const choices: Choice[] = [];
  for (let set = 0; set < 1 << own.length; set++) {
    const places = own.filter((_, n) => (set >> n) & 1);
    if (!mayHave(city, resident, own, places)) continue;
    const cost = places.reduce((sum, at) => sum + pairCost(city, resident, at), 0);
    const fatigue = places.reduce((sum, _, n) => sum + [0, 300, 900, 1800, 3000][n]!, 0);
    choices.push({ places, cost: cost + fatigue });
  }
  return choices;
}

function allowed({ places, wishes, now }: City, resident: Resident): number[] {
  const { volunteer, commitments, offers, asked } = resident;
  const dayOf = (at: Date): number => cityTime(at).dayNumber;
  return [...places.keys()].filter((at) => {
    const place = places[at]!;
    const { shift } = place;
    const sameDay = commitments.filter(({ startAt }) => dayOf(startAt) === dayOf(shift.startAt));
    const excluded = wishes.some(
      ({ kind, slotId, personId }) =>
        kind === 'EXCLUDE' && slotId === place.slotId && personId === volunteer.personId,
    );
    return (
      !excluded &&
      sameDay.length < 2 &&
      mayBeAsked(offers, place.urgent) &&
      !asked.has(shift.shiftId) &&
      invitationObstacle(volunteer, place, shift, commitments, now) === null
    );
  });
}

/**
 * Half days joined through places she may take, and places too near each other: one of each; two a day, her hours of a day and of
 * a week, and her offers. What is joined counts where it begins; a later day or week has so much less.
 */
function mayHave(city: City, resident: Resident, own: number[], places: number[]): boolean {
  const { offers, commitments, volunteer } = resident;
  const budget = mayBeAsked(offers, false) ? Math.min(2 - offers.today, 5 - offers.week) : 0;
  if (places.length > Math.max(1, budget)) return false;
  const cluster = clusters(city, own);
  if (new Set(places.map((at) => cluster.get(at))).size < places.length) return false;
  const first = (one: number): Date => firstOf(city, cluster, one);
  const shiftOf = (one: number) => city.places[one]!.shift;
  const within = (unit: (span: { startAt: Date }) => number, most: number, minutes: number): boolean =>
    places.every((at) => {
      const here = unit({ startAt: first(at) });
      const held = commitments.filter((one) => unit(one) === here);
      const lent = own.filter((one) => unit(shiftOf(one)) === here && unit({ startAt: first(one) }) !== here);
      const lentMinutes = Math.max(0, ...lent.map((one) => lengthOf(shiftOf(one))));
      const left = minutes - lentMinutes - held.reduce((sum, one) => sum + lengthOf(one), 0);
      const lengths = new Map<number, number>();
      for (const one of own.filter((each) => unit({ startAt: first(each) }) === here)) {
        const key = cluster.get(one)!;
        lengths.set(key, Math.max(lengths.get(key) ?? 0, lengthOf(shiftOf(one))));
      }
      const count = places.filter((one) => unit({ startAt: first(one) }) === here).length;
      const longest = [...lengths.values()].sort((x, y) => y - x).slice(0, count);
      const fits = longest.reduce((sum, one) => sum + one, 0) <= left;
      const room = most - held.length - new Set(lent.map((one) => cluster.get(one))).size;
      return count <= (lent.length > 0 ? 0 : 1) || (count <= room && fits);
    });
  return (
    within(({ startAt }) => cityTime(startAt).dayNumber, 2, volunteer.standing.dailyHours * 60) &&
    within(weekOf, Infinity, volunteer.weeklyHours * 60)
  );
}

const lengthOf = ({ startAt, endAt }: { startAt: Date; endAt: Date }): number => (+endAt - +startAt) / 60_000;

function clusters({ places }: City, own: number[]): Map<number, number> {
  const halves = (at: number): Set<string> => {
    const { shift } = places[at]!;
    return new Set(blocksOf(shift).map((block) => `${cityTime(shift.startAt).date} ${block}`));
  };
  const found = new Map<number, number>(own.map((at) => [at, at]));
  for (let round = 0; round < own.length; round++) {
    for (const a of own) {
      for (const b of own) {
        const near = tooClose(places[a]!.shift, places[b]!.shift);
        if (!near && ![...halves(a)].some((half) => halves(b).has(half))) continue;
        const least = Math.min(found.get(a)!, found.get(b)!);
        found.set(a, least).set(b, least);
      }
    }
  }
  return found;
}

const firstOf = ({ places }: City, cluster: Map<number, number>, at: number): Date =>
  new Date(
    Math.min(
      ...[...cluster.keys()]
        .filter((one) => cluster.get(one) === cluster.get(at))
        .map((one) => places[one]!.shift.startAt.getTime()),
    ),
  );

function pairCost({ places, wishes }: City, resident: Resident, at: number): number {
  const place: Place = places[at]!;
  const again = place.errand.some((key) => resident.done.has(key));
  const terms = costTerms(candidateFor({ ...resident, again, matter: place.matter }, place, place.shift));
  const pinned = wishes.some(
    ({ kind, slotId, personId }) =>
      kind === 'PIN' && slotId === place.slotId && personId === resident.volunteer.personId,
  );
  const sum = Object.values(terms).reduce(
    (total: number, term: number) => total + Math.round(term * 1000),
    0,
  );
  return sum - (pinned ? 1_000_000 : 0);
}

function missingCost({ places }: City, filled: number[]): number {
  return places.reduce((sum, { missing, urgent }, at) => {
    let cost = 0;
    for (let n = 0; n < missing - filled[at]!; n++) {
      cost += 100_000 + Math.floor((4 * n) / missing) * 10_000 + (urgent ? 200_000 : 0);
    }
    return sum + cost;
  }, 0);
}
