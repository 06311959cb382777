import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import {
  obstacle,
  OwnReasons,
  sameErrand,
  shiftFacts,
  VolunteerFactsReader,
  VolunteerHistory,
  type Errand,
  type ForMeQuery,
  type KnownTask,
  type OwnReason,
  type TaskCardView,
} from '../volunteer/index.js';
import { matterOf } from './matter.js';
import { OfferStatsReader } from './offer.stats.js';
import { candidateFor, type Pooled } from './pool.js';
import { PoolService } from './pool.service.js';
import { rankTasks, type Candidate, type Pressure, type Ranked } from './ranking.js';
import { reasonForMe } from './reason.sentences.js';
import { cardOf, openSlots } from './task.cards.js';

const DAY_MS = 86_400_000;
const AHEAD_MS = 14 * DAY_MS;
/** 走路 10 分钟内, at 70 metres a minute. */
const NEAR_METRES = 700;
const MOST_CARDS = 50;

/** A task with the place that would be hers; the obstacle only for who is not registered. */
interface Choice extends Candidate, Pressure {
  readonly id: string;
  readonly known: KnownTask;
  readonly slot: KnownTask['slots'][number];
  readonly obstacle: string | null;
}

/** Tasks that fit one person, best first, each with its reason. */
@Injectable()
export class ForMeService implements OnModuleInit {
  constructor(
    private readonly facts: VolunteerFactsReader,
    private readonly history: VolunteerHistory,
    private readonly pools: PoolService,
    private readonly regions: RegionService,
    private readonly clock: Clock,
    private readonly reasons: OwnReasons,
    private readonly offers: OfferStatsReader,
  ) {}

  onModuleInit(): void {
    this.reasons.askAt((personId, known) => this.reasonFor(personId, known));
  }

  /** What she can take in the next 14 days. Who is not registered sees everything, with what to do first. */
  async forMe(
    { personId }: Pick<Actor, 'personId'>,
    { filter = 'all' }: ForMeQuery,
  ): Promise<TaskCardView[]> {
    const now = this.clock.now();
    const ids = await this.facts.openBetween(now, new Date(now.getTime() + AHEAD_MS));
    const [tasks, me] = [await this.facts.tasks(ids), await this.pools.ofPerson(personId)];
    const done = me ? await this.history.doneBy(personId) : [];
    const open = await this.offers.open(ids);
    const choices = tasks
      .flatMap((known) => {
        const asked = open.get(known.task.id) ?? 0;
        return me ? mine(known, me, done, { now, asked }) : anybodys(known, personId, { now, asked });
      })
      .filter((choice) => passes(choice, filter, now));
    const best = rankTasks(choices).slice(0, MOST_CARDS);
    const names = await this.regions.names(best.map((one) => one.candidate.known.task.communityCode));
    return best.map((ranked) => card(ranked, names, now));
  }

  /** Why this task would be for her, as in the list; null when she is not registered or cannot take it. */
  async reasonFor(personId: string, known: KnownTask): Promise<OwnReason | null> {
    const now = this.clock.now();
    if (known.task.status !== 'PUBLISHED' || known.shift.startAt <= now) return null;
    const me = await this.pools.ofPerson(personId);
    if (!me) return null;
    const [best] = rankTasks(mine(known, me, await this.history.doneBy(personId), { now, asked: 0 }));
    return best ? reasonForMe(best.reasons, known.shift.startAt, now) : null;
  }
}

/** When it is looked at, and how many people are being asked for the task. */
interface Moment {
  readonly now: Date;
  readonly asked: number;
}

function mine(known: KnownTask, me: Pooled, done: readonly Errand[], moment: Moment): Choice[] {
  const { now } = moment;
  const shift = shiftFacts(known);
  if (me.commitments.some(({ shiftId }) => shiftId === shift.shiftId)) return [];
  const [slot] = openSlots(known)
    .filter((one) => obstacle(me.volunteer, one, shift, me.commitments, now) === null)
    .sort((a, b) => wish(a) - wish(b) || a.position - b.position);
  if (!slot) return [];
  const again = done.some((errand) => sameErrand(errand, known.task));
  const candidate = candidateFor({ ...me, again, matter: matterOf(known.task) }, slot, shift);
  return [{ ...candidate, ...pressureOn(known, moment), id: known.task.id, known, slot, obstacle: null }];
}

/** A rare skill is wanted before none, and leading is for who has nothing else. */
const wish = ({ leader, skills }: KnownTask['slots'][number]): number => (leader ? 100 : 0) - skills.length;

function anybodys(known: KnownTask, personId: string, moment: Moment): Choice[] {
  const [slot] = openSlots(known);
  const found = slot && obstacle(null, slot, shiftFacts(known), [], moment.now);
  if (!slot || !found) return [];
  const unknown: Candidate = {
    personId,
    distance: null,
    maxDistance: 1,
    free: false,
    acceptance: 0,
    reliability: 0,
    recentOffers: 0,
    recentMinutes: 0,
    again: false,
    skills: [],
  };
  return [
    { ...unknown, ...pressureOn(known, moment), id: known.task.id, known, slot, obstacle: found.sentence },
  ];
}

function pressureOn({ task, slots }: KnownTask, { now, asked }: Moment): Pressure {
  const demand = slots.reduce((sum, slot) => sum + slot.demand, 0);
  const filled = slots.reduce((sum, slot) => sum + slot.filled, 0);
  const days = Math.floor((now.getTime() - task.createdAt.getTime()) / DAY_MS);
  return {
    waitingDays: filled === 0 ? days : 0,
    urgent: task.urgent,
    filled: filled / Math.max(1, demand),
    asked: Math.min(1, asked / Math.max(1, demand - filled)),
  };
}

function passes({ known, distance }: Choice, filter: string, now: Date): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'soon':
      return cityTime(known.shift.startAt).dayNumber <= cityTime(now).dayNumber + 1;
    case 'near':
      return distance !== null && distance <= NEAR_METRES;
    default:
      return known.task.kind === filter;
  }
}

function card({ candidate, reasons }: Ranked<Choice>, names: Map<string, string>, now: Date): TaskCardView {
  const { known, slot, distance } = candidate;
  const communityName = names.get(known.task.communityCode) ?? null;
  const said = reasonForMe(reasons, known.shift.startAt, now);
  return cardOf(known, { slot, distance, communityName, obstacle: candidate.obstacle, ...said });
}
