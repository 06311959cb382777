import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, Like } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { VolunteerFactsReader } from '../volunteer/index.js';
import { HandRules } from './hand-rule.book.js';
import type { HandBox } from './hand.dto.js';
import { HandEntry } from './hand.entity.js';
import { answersFor, secondHat } from './hand.policy.js';
import { presentHand } from './hand.presenter.js';
import { HandQuotas } from './hand.quota.js';
import type { HandDeskView, HandEntryView, HandVolunteerView } from './hand.view.js';

const MOST = 200;
const STREET_DIGITS = 9;

/** Hours entered by hand, as each of those concerned sees them. */
@Injectable()
export class HandQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(HandQuotas) private readonly quotas: HandQuotas,
    @Inject(HandRules) private readonly rules: HandRules,
  ) {}

  /** What is about my own hours, newest first. */
  async mine(actor: Actor): Promise<HandEntryView[]> {
    return this.present(actor, await this.find({ personId: actor.personId }));
  }

  /** Where I, or my unit, am said to have been helped; what waits for an answer first. */
  async helped(actor: Actor): Promise<HandEntryView[]> {
    const unitIds = actor.memberships.map(({ unitId }) => unitId);
    const rows = await this.find([
      { helpedPersonId: actor.personId },
      ...(unitIds.length > 0 ? [{ helpedUnitId: In(unitIds) }] : []),
    ]);
    const waiting = ({ status, helpedAnswer }: HandEntry): boolean =>
      status === 'PENDING' && helpedAnswer === 'WAITING';
    const shown = rows.filter((entry) => answersFor(actor, entry));
    return this.present(
      actor,
      shown.sort((a, b) => Number(waiting(b)) - Number(waiting(a))),
    );
  }

  /** A box of the desk: what my unit entered, or what I may decide on as the second unit. */
  async desk(actor: Actor, box: HandBox): Promise<HandDeskView> {
    const rows = box === 'entered' ? await this.entered(actor) : await this.toSecond(actor);
    const unitId = actor.hats('hours.confirm')[0]?.unitId;
    const { rule } = await this.rules.current();
    return {
      items: await this.present(actor, rows),
      left: unitId ? await this.quotas.left(this.db.read, unitId, this.clock.now(), rule) : 0,
      quota: rule.unitMonthMinutes,
    };
  }

  /** Registered volunteers of the actor's communities, for whom hours may be entered. */
  async candidates(actor: Actor): Promise<HandVolunteerView[]> {
    const hats = actor.hats('hours.confirm');
    const near = (await this.volunteers.volunteers()).filter(
      ({ homeCommunityCode, personId }) =>
        personId !== actor.personId &&
        hats.some(({ regionCode }) => homeCommunityCode?.startsWith(regionCode)),
    );
    const [names, titles] = await Promise.all([
      this.people.refs(near.map(({ personId }) => personId)),
      this.volunteers.lastTitles(near.map(({ personId }) => personId)),
    ]);
    return near
      .map(({ personId }) => ({
        personId,
        displayName: names.get(personId)?.displayName ?? '',
        hint: titles.has(personId) ? `最近：${titles.get(personId)}` : '还没有时长',
      }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'zh-CN'));
  }

  async one(actor: Actor, entry: HandEntry): Promise<HandEntryView> {
    const [view] = await this.present(actor, [entry]);
    return view!;
  }

  private entered(actor: Actor): Promise<HandEntry[]> {
    const unitIds = actor.hats('hours.confirm').map(({ unitId }) => unitId);
    return this.find({ organiserUnitId: In(unitIds) });
  }

  private async toSecond(actor: Actor): Promise<HandEntry[]> {
    const areas = new Set(
      actor.hats('hours.second').map(({ regionCode }) => regionCode.slice(0, STREET_DIGITS)),
    );
    const rows = await this.find(
      [...areas].map((code) => ({
        status: In(['PENDING', 'CONFIRMED', 'REFUSED', 'DISPUTED'] as const),
        communityCode: Like(`${code}%`),
      })),
    );
    const reached = rows.filter((entry) => secondHat(actor, entry));
    return reached.sort((a, b) => Number(b.status === 'PENDING') - Number(a.status === 'PENDING'));
  }

  private find(where: FindOptionsWhere<HandEntry> | FindOptionsWhere<HandEntry>[]): Promise<HandEntry[]> {
    if (Array.isArray(where) && where.length === 0) return Promise.resolve([]);
    return this.db.read.find(HandEntry, { where, order: { createdAt: 'DESC', id: 'DESC' }, take: MOST });
  }

  private async present(actor: Actor, rows: readonly HandEntry[]): Promise<HandEntryView[]> {
    const now = this.clock.now();
    const [ruleOf, people, units] = await Promise.all([
      this.rules.lookup(),
      this.people.refs(
        rows.flatMap((row) => [row.personId, row.enteredBy, row.approvedBy].flatMap((id) => id ?? [])),
      ),
      this.units.names(
        this.db.read,
        rows.flatMap((row) => [row.organiserUnitId, row.approvedUnitId].flatMap((id) => id ?? [])),
      ),
    ]);
    const person = (id: string | null): string => people.get(id ?? '')?.displayName ?? '';
    const unit = (id: string | null): string => units.get(id ?? '') ?? '';
    return rows.map((row) => presentHand(row, actor, { now, rule: ruleOf(row) }, person, unit));
  }
}
