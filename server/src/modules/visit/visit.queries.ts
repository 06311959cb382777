import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { VolunteerFactsReader } from '../volunteer/index.js';
import { CareRecipient } from './care.entity.js';
import { CareRecipients } from './care.recipients.js';
import { Visit, VisitPlan } from './visit.entity.js';
import { managedUnits } from './visit.policy.js';
import { presentCard, presentOwn, presentVisit } from './visit.presenter.js';
import type { CareCardView, VisitorChoiceView, VisitorVisitView, VisitView } from './visit.view.js';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
const MOST = 300;

/** Lists of neighbours and visits: masked for the committee, without a name for the visitor. */
@Injectable()
export class VisitQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
  ) {}

  /** The committee's neighbours, oldest first; names are masked until one is opened. */
  async neighbours(actor: Actor): Promise<CareCardView[]> {
    const rows = await this.db.read.find(CareRecipient, {
      where: { unitId: In(managedUnits(actor)), endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return this.cards(rows);
  }

  async cards(rows: readonly CareRecipient[]): Promise<CareCardView[]> {
    const ids = rows.map(({ id }) => id);
    const [plans, done] = await Promise.all([
      this.db.read.findBy(VisitPlan, { openFor: In(ids) }),
      this.db.read.find(Visit, {
        where: { recipientId: In(ids), status: 'DONE' },
        order: { dueOn: 'ASC' },
      }),
    ]);
    const names = await this.people.refs(plans.flatMap(({ visitorId }) => visitorId ?? []));
    const last = new Map(done.map(({ recipientId, finishedAt }) => [recipientId, finishedAt]));
    return rows.map((row) => {
      const plan = plans.find(({ recipientId }) => recipientId === row.id) ?? null;
      const visitor = names.get(plan?.visitorId ?? '')?.displayName ?? null;
      return presentCard(row, this.recipients.nameOf(row), plan, visitor, last.get(row.id) ?? null);
    });
  }

  /** What is to come, next first, then what was in the last month, newest first. */
  async visits(actor: Actor): Promise<VisitView[]> {
    const unitId = In(managedUnits(actor));
    const now = this.clock.now();
    const since = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const [open, past] = await Promise.all([
      this.db.read.find(Visit, {
        where: { unitId, status: In(['DUE', 'PLANNED', 'STARTED']) },
        order: { startAt: 'ASC', id: 'ASC' },
        take: MOST,
      }),
      this.db.read.find(Visit, {
        where: { unitId, status: In(['DONE', 'MISSED']), startAt: MoreThan(since) },
        order: { startAt: 'DESC', id: 'ASC' },
        take: MOST,
      }),
    ]);
    return this.present([...open, ...past]);
  }

  async present(visits: readonly Visit[]): Promise<VisitView[]> {
    const [holders, neighbours] = await Promise.all([
      this.volunteers.holdersOf(visits.flatMap(({ taskId }) => taskId ?? [])),
      this.db.read.findBy(CareRecipient, { id: In(visits.map(({ recipientId }) => recipientId)) }),
    ]);
    const goesOf = (visit: Visit): string | null =>
      visit.visitorId ?? holders.get(visit.taskId ?? '')?.[0] ?? null;
    const names = await this.people.refs(visits.flatMap((visit) => goesOf(visit) ?? []));
    const now = this.clock.now();
    return visits.map((visit) => {
      const row = neighbours.find(({ id }) => id === visit.recipientId)!;
      const who = { phrase: row.phrase, name: this.recipients.nameOf(row) };
      return presentVisit(visit, who, names.get(goesOf(visit) ?? '')?.displayName ?? null, now);
    });
  }

  /** What I go to, next first, and what I did in the last month. */
  async mine(actor: Actor): Promise<VisitorVisitView[]> {
    const { personId } = actor;
    const now = this.clock.now();
    const held = await this.volunteers.held([personId], new Date(now.getTime() - DAY_MS));
    const taskId = In(held.filter(({ status }) => status === 'CONFIRMED').map((one) => one.taskId));
    const since = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const visits = await this.db.read.find(Visit, {
      where: [
        { taskId, status: In(['PLANNED', 'STARTED']) },
        { visitorId: personId, status: 'DONE', finishedAt: MoreThan(since) },
      ],
      order: { startAt: 'ASC', id: 'ASC' },
    });
    const [phrases, communities] = await Promise.all([
      this.recipients.phrases(visits.map(({ recipientId }) => recipientId)),
      this.regions.names(visits.map(({ communityCode }) => communityCode)),
    ]);
    return visits.map((visit) => {
      const phrase = phrases.get(visit.recipientId) ?? '';
      const communityName = communities.get(visit.communityCode) ?? '';
      return presentOwn(visit, personId, { phrase, communityName }, now);
    });
  }

  /** Volunteers of the committee's community, to choose a visitor from; who can visit first. */
  async visitors(actor: Actor): Promise<VisitorChoiceView[]> {
    const codes = actor.hats('visit.manage').map(({ regionCode }) => regionCode);
    const near = (await this.volunteers.volunteers()).filter(({ homeCommunityCode }) =>
      codes.some((code) => homeCommunityCode?.startsWith(code)),
    );
    const ids = near.map(({ personId }) => personId);
    const [names, titles] = await Promise.all([this.people.refs(ids), this.volunteers.lastTitles(ids)]);
    const skilled = (one: (typeof near)[number]): boolean => one.skills.includes('VISITING');
    return near
      .sort((a, b) => Number(skilled(b)) - Number(skilled(a)))
      .map((one) => ({
        personId: one.personId,
        displayName: names.get(one.personId)?.displayName ?? '',
        hint:
          [skilled(one) && '会陪老人', titles.get(one.personId)].filter(Boolean).join('，') || '还没有时长',
      }));
  }
}
