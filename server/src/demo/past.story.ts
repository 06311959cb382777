import { addWorkingMinutes } from '../platform/working-time/index.js';
import type { Chronicle, ChronicleStep } from '../modules/request/index.js';
import { demoId } from './demo-id.js';
import { PAST_MATTERS, PAST_REASONS, PAST_UNITS, PROPERTY_TILES } from './past.data.js';
import { DEMO_PEOPLE } from './people.data.js';
import { DEMO_VOLUNTEERS } from './volunteers.data.js';

const DAY_MS = 86_400_000;
const PAST_DAYS = 84;
const CENTRE = { actorId: demoId('person:admin'), role: 'ADMIN', unitId: demoId('unit:centre') } as const;

/** Numbers between 0 and 1 that are the same in every demo (Park–Miller). */
function dice(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export interface PastPlace {
  readonly code: string;
  readonly name: string;
  readonly street: string;
  readonly lat: number;
  readonly lng: number;
}

/** One matter of the last twelve weeks, told to its end or as far as it has come by now. */
export function pastStory(n: number, place: PastPlace, quality: number, now: Date): Chronicle {
  const roll = dice(n * 7919 + 13);
  for (let warm = 0; warm < 5; warm++) roll();
  const well = (): boolean => roll() < quality;
  const [title, tile, department] = PAST_MATTERS[Math.floor(roll() * PAST_MATTERS.length)]!;
  const company = PROPERTY_TILES.has(tile)
    ? PAST_UNITS.find(({ street }) => street === place.street)
    : undefined;
  const unit = company?.key ?? department;
  const reporter = DEMO_VOLUNTEERS[Math.floor(roll() * DEMO_VOLUNTEERS.length)]!.personId;
  const building = 1 + Math.floor(roll() * 12);
  const createdAt = addWorkingMinutes(
    new Date(now.getTime() - (1 + roll() * (PAST_DAYS - 1)) * DAY_MS),
    10 + Math.floor(roll() * 300),
  );
  const supporterIds = DEMO_VOLUNTEERS.slice(n % 20, (n % 20) + (roll() < 0.25 ? 2 : 0))
    .map(({ personId }) => personId)
    .filter((id) => id !== reporter);
  return {
    id: demoId(`past:${n}`),
    kind: 'REPORT',
    title: `${building} 栋${title}`,
    text: `${place.name.replace(/(居委会|社区居民委员会)$/, '')} ${building} 栋附近${title}，请来看看。`,
    tile,
    urgent: false,
    // Not for lists of neighbours: these are here for the figures.
    visibility: 'PRIVATE',
    anonymous: false,
    createdAt,
    address: `${place.name.replace(/(居委会|社区居民委员会)$/, '')} ${building} 栋`,
    lat: place.lat + (roll() - 0.5) * 0.002,
    lng: place.lng + (roll() - 0.5) * 0.002,
    gridCode: null,
    communityCode: place.code,
    reporterId: reporter,
    supporterIds,
    photoIds: [],
    steps: way({ unit, createdAt, reporter, supporterIds, roll, well }).filter(({ at }) => at < now),
  };
}

interface Way {
  unit: string;
  createdAt: Date;
  reporter: string;
  supporterIds: readonly string[];
  roll: () => number;
  well: () => boolean;
}

function way({ unit, createdAt, reporter, supporterIds, roll, well }: Way): ChronicleStep[] {
  const person = DEMO_PEOPLE.find(({ hat }) => hat?.unit === unit && hat.role === 'HANDLER')!;
  const handler = {
    actorId: demoId(`person:${person.key}`),
    role: 'HANDLER',
    unitId: demoId(`unit:${unit}`),
  } as const;
  const steps: ChronicleStep[] = [];
  let at = createdAt;
  const later = (least: number, most: number): Date =>
    (at = addWorkingMinutes(at, Math.floor(least + roll() * (most - least))));
  const give = (): void => {
    steps.push({ action: 'dispatch', at: later(10, 100), ...CENTRE, toUnitId: handler.unitId });
  };
  const work = (): void => {
    steps.push({
      action: 'done',
      at: well() ? later(60, 200) : later(900, 3600),
      ...handler,
      text: '办好了',
    });
  };
  steps.push({ action: 'accept', at: later(5, 90), ...CENTRE });
  give();
  if (roll() < 0.06) {
    steps.push({ action: 'return', at: later(30, 200), ...handler, text: '这一段不归我们管' });
    give();
  }
  steps.push({ action: 'take', at: later(10, 180), ...handler });
  work();
  if (roll() > quality(well)) {
    steps.push({ action: 'verifyFail', at: later(30, 240), ...CENTRE, text: '到现场看过，还差一点' });
    work();
  }
  steps.push({ action: 'verifyPass', at: later(30, 300), ...CENTRE });
  for (const actorId of [reporter, ...supporterIds]) {
    if (roll() < 0.25) continue;
    steps.push(answer(actorId, later(5, 200), roll, well));
  }
  const last = steps.at(-1)!;
  if (last.action === 'rate' && last.solved === 'NO' && last.actorId === reporter) {
    steps.push({ action: 'reopen', at: last.at, actorId: reporter, text: PAST_REASONS[2] });
  }
  return steps;
}

/** One in twelve that went badly fails the check. */
const quality = (well: () => boolean): number => (well() ? 0.97 : 0.6);

function answer(actorId: string, at: Date, roll: () => number, well: () => boolean): ChronicleStep {
  const contacted = roll() < 0.75 ? { contacted: roll() < 0.93 } : {};
  if (well()) {
    const stars = roll() < 0.6 ? 5 : roll() < 0.85 ? 4 : 3;
    return { action: 'rate', at, actorId, solved: 'YES', stars, ...contacted };
  }
  const reason = PAST_REASONS[Math.floor(roll() * PAST_REASONS.length)]!;
  if (roll() < 0.35) return { action: 'rate', at, actorId, solved: 'NO', text: reason, ...contacted };
  const solved = roll() < 0.7 ? 'PARTLY' : 'YES';
  return {
    action: 'rate',
    at,
    actorId,
    solved,
    stars: 1 + Math.floor(roll() * 3),
    text: reason,
    ...contacted,
  };
}
