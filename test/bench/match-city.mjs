// A made-up city for the matching bench: people and slots around grid centres, always the same for the same seed.
const SKILLS = 12;
const BLOCKS = 6;
const FARTHEST = 3000;
/** Metres a city of 26,000 volunteers is wide; a wider one has fewer pairs. */
const WIDTH = 14_000;
const UNFILLED = 100_000;
/** With `nested`: a slot that nobody comes to. */
const EMPTY = 2 * UNFILLED;
/** With `nested`: what a person's first, second, third task of a week costs beside the way. */
const FATIGUE = [0, 300, 900];
export const WEEKLY_MOST = FATIGUE.length;

/** Mulberry32: small, seeded, good enough for scattering points. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** People with skills, free half-days and a limit of their own; slots with a skill, a half-day and a demand. */
export function makeCity({ people, slots, meanDemand, width = WIDTH, seed = 7 }) {
  const random = randomOf(seed);
  const below = (count) => Math.floor(random() * count);
  const side = Math.sqrt(people / 26_000) * width;
  const centres = Array.from({ length: Math.ceil(people / 150) }, () => [random() * side, random() * side]);
  const spread = () => (random() + random() + random() + random() - 2) * 900;
  const place = () => centres[below(centres.length)].map((at) => at + spread());
  const skillsOf = () =>
    (1 << below(SKILLS)) | (1 << below(SKILLS)) | (random() < 0.5 ? 1 << below(SKILLS) : 0);
  return {
    people: Array.from({ length: people }, () => ({
      at: place(),
      skills: skillsOf(),
      free: 1 + below(2 ** BLOCKS - 1),
      limit: 500 + below(FARTHEST - 499),
      doubt: below(1000),
    })),
    slots: Array.from({ length: slots }, () => ({
      at: place(),
      skill: below(SKILLS),
      block: below(BLOCKS),
      demand: Math.min(20, 1 + Math.floor(-Math.log(1 - random()) * (meanDemand - 0.5))),
    })),
  };
}

/** Everybody who may take a slot, with the cost: distance ÷ own limit + doubt about coming, each 0 … 1000. */
export function eligiblePairs({ people, slots }) {
  const keyOf = ([x, y]) => `${Math.floor(x / FARTHEST)} ${Math.floor(y / FARTHEST)}`;
  const cells = new Map();
  for (const [person, { at }] of people.entries()) {
    const key = keyOf(at);
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(person);
  }
  const pairs = [];
  for (const [slot, { at, skill, block }] of slots.entries()) {
    for (const dx of [-FARTHEST, 0, FARTHEST]) {
      for (const dy of [-FARTHEST, 0, FARTHEST]) {
        for (const person of cells.get(keyOf([at[0] + dx, at[1] + dy])) ?? []) {
          const { at: home, skills, free, limit, doubt } = people[person];
          if (((skills >> skill) & 1) === 0 || ((free >> block) & 1) === 0) continue;
          const distance = Math.hypot(at[0] - home[0], at[1] - home[1]);
          if (distance <= limit)
            pairs.push({ person, slot, cost: Math.round((distance / limit) * 1000) + doubt });
        }
      }
    }
  }
  return pairs;
}

/**
 * One task a week for each person, or with `nested` one per half-day, three a week, each dearer than the last.
 * A slot that stays short pays `UNFILLED` for each missing person, with `nested` `EMPTY` for the last one.
 */
export function networkOf(ProblemBuilder, { people, slots }, pairs, nested) {
  const builder = new ProblemBuilder();
  const wanted = slots.reduce((sum, { demand }) => sum + demand, 0);
  const hub = builder.node(wanted);
  const personNode = people.map(() => builder.node());
  for (const to of personNode) {
    if (nested)
      builder.convex(
        hub,
        to,
        FATIGUE.map((cost) => ({ width: 1, cost })),
      );
    else builder.arc({ from: hub, to, cost: 0, capacity: 1 });
  }
  const slotNode = slots.map(({ demand }) => builder.node(-demand));
  for (const [slot, { demand }] of slots.entries()) {
    if (nested) {
      const spare = demand > 1 ? [{ width: demand - 1, cost: UNFILLED }] : [];
      builder.convex(hub, slotNode[slot], [...spare, { width: 1, cost: EMPTY }]);
    } else builder.arc({ from: hub, to: slotNode[slot], cost: UNFILLED, capacity: demand });
  }
  const halfDays = new Map();
  const halfDayOf = (person, block) => {
    const key = person * BLOCKS + block;
    if (!halfDays.has(key)) {
      halfDays.set(key, builder.node());
      builder.arc({ from: personNode[person], to: halfDays.get(key), cost: 0, capacity: 1 });
    }
    return halfDays.get(key);
  };
  for (const { person, slot, cost } of pairs) {
    const from = nested ? halfDayOf(person, slots[slot].block) : personNode[person];
    builder.arc({ from, to: slotNode[slot], cost, capacity: 1 });
  }
  return builder.build();
}

/** Cheapest pair first, as long as both sides have room; what a simple program would do. One task per person. */
export function greedyCost({ people, slots }, pairs) {
  const idle = new Uint8Array(people.length).fill(1);
  const open = slots.map(({ demand }) => demand);
  let total = 0;
  for (const { person, slot, cost } of [...pairs].sort((a, b) => a.cost - b.cost)) {
    if (idle[person] === 0 || open[slot] === 0) continue;
    idle[person] = 0;
    open[slot] -= 1;
    total += cost;
  }
  return total + UNFILLED * open.reduce((sum, missing) => sum + missing, 0);
}
