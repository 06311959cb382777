import { Inject, Injectable } from '@nestjs/common';
import type { HandRule, TaskKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import type { RulePage } from '../rule/index.js';
import { UnitService } from '../unit/index.js';
import { HandRecords, VolunteerFactsReader } from '../volunteer/index.js';
import { HandRules } from './hand-rule.book.js';
import type { AskHandBody, EnterHandBody, TakeUpHandBody } from './hand.dto.js';
import { HandEntry } from './hand.entity.js';
import { handEvent } from './hand.events.js';
import { HelpedFinder } from './hand.helped.js';
import { enters } from './hand.policy.js';
import { HandQuotas } from './hand.quota.js';
import { minutesBetween, wrongTimes } from './hand.rules.js';

type Draft = Pick<HandEntry, 'personId' | 'organiserUnitId' | 'communityCode' | 'taskId' | 'askedBy'>;

/** Writing hours down by hand: by the organiser, or asked for by the volunteer and taken up by the organiser. */
@Injectable()
export class HandService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(HandRecords) private readonly records: HandRecords,
    @Inject(HelpedFinder) private readonly helped: HelpedFinder,
    @Inject(HandQuotas) private readonly quotas: HandQuotas,
    @Inject(HandRules) private readonly rules: HandRules,
  ) {}

  /** The organiser enters hours of one of her community's volunteers. */
  async enter(actor: Actor, body: EnterHandBody): Promise<HandEntry> {
    if (body.personId === actor.personId) throw new AppError('hours.own_record');
    const volunteer = await this.volunteers.volunteer(body.personId);
    const home = volunteer?.homeCommunityCode ?? '';
    const hat = actor.hats('hours.confirm').find(({ regionCode }) => home.startsWith(regionCode));
    if (!hat) throw wrongField('personId', '请选一位您这里登记过的志愿者。');
    const { unitId: organiserUnitId } = hat;
    const { personId } = body;
    const draft = { personId, organiserUnitId, communityCode: home, taskId: null, askedBy: actor.personId };
    const page = await this.rules.current();
    const entry = this.drafted(draft, body, page);
    return this.db.transaction(async (tx) => {
      await insertRow(tx, HandEntry, entry);
      return this.pending(tx, actor, entry, body, page);
    });
  }

  /** The volunteer asks: about a task of hers, or about work in her own community. */
  async ask(actor: Actor, body: AskHandBody): Promise<HandEntry> {
    const draft = await this.draftOf(actor, body.taskId);
    const entry = this.drafted(draft, body, await this.rules.current());
    return this.db.transaction(async (tx) => {
      await this.records.free(tx, entry);
      await insertRow(tx, HandEntry, entry);
      await this.tell(tx, 'hand-hours.asked', actor, entry);
      return entry;
    });
  }

  /** The organiser makes the volunteer's wish her own and says who was helped. */
  async takeUp(actor: Actor, id: string, body: TakeUpHandBody): Promise<HandEntry> {
    return this.db.transaction(async (tx) => {
      const entry = await tx.findOneBy(HandEntry, { id });
      if (!entry || !enters(actor, entry)) throw notFound();
      if (entry.personId === actor.personId) throw new AppError('hours.own_record');
      const page = await this.rules.current(tx);
      const [wrong] = wrongTimes(entry.startAt, entry.endAt, this.clock.now(), page.rule);
      if (wrong) throw new AppError('hours.hand_changed', { detail: wrong.detail });
      return this.pending(tx, actor, entry, body, page);
    });
  }

  private drafted(
    draft: Draft,
    body: Omit<AskHandBody, 'taskId'>,
    { rule, version }: RulePage<HandRule>,
  ): HandEntry {
    const startAt = new Date(body.startAt);
    const endAt = new Date(body.endAt);
    const now = this.clock.now();
    const fields = wrongTimes(startAt, endAt, now, rule);
    if (fields.length > 0) throw new AppError('request.invalid', { fields });
    return {
      ...draft,
      ...NOTHING_YET,
      id: newId(),
      title: body.title,
      kind: body.kind as TaskKind,
      why: body.why,
      startAt,
      endAt,
      minutes: minutesBetween(startAt, endAt),
      status: 'ASKED',
      ruleVersion: version,
      createdAt: now,
    };
  }

  /** Now it holds her time and counts for the month. */
  private async pending(
    tx: EntityManager,
    actor: Actor,
    asked: HandEntry,
    body: TakeUpHandBody,
    { rule, version: ruleVersion }: RulePage<HandRule>,
  ): Promise<HandEntry> {
    const enteredBy = actor.personId;
    const who = await this.helped.find(tx, body, { ...asked, enteredBy });
    const now = { ruleVersion, enteredBy, enteredAt: this.clock.now() };
    const set = { ...who, ...now, status: 'PENDING' } as const;
    if ((await updateWhere(tx, HandEntry, { id: asked.id, status: 'ASKED' }, set)) === 0)
      throw new AppError('hours.hand_changed');
    const entry: HandEntry = { ...asked, ...set };
    const { id: handEntryId, personId, taskId, title, kind, startAt, endAt, minutes } = entry;
    const { organiserUnitId, communityCode } = entry;
    const evidence = '人工补录，等复核';
    const hours = { handEntryId, personId, taskId, title, kind, startAt, endAt, minutes };
    await this.records.enter(tx, { ...hours, organiserUnitId, communityCode, evidence, actorId: enteredBy });
    await this.quotas.take(tx, entry, rule);
    await this.tell(tx, 'hand-hours.entered', actor, entry);
    return entry;
  }

  private async draftOf(actor: Actor, taskId: string | undefined): Promise<Draft> {
    const { personId } = actor;
    const about = { personId, askedBy: personId };
    if (taskId) {
      const [known] = await this.volunteers.tasks([taskId]);
      const held = await this.volunteers.held([personId], new Date(0));
      if (!known || !held.some((one) => one.taskId === taskId && one.status === 'CONFIRMED'))
        throw wrongField('taskId', '您没有报过这个任务。');
      const { organiserUnitId, communityCode } = known.task;
      return { ...about, organiserUnitId, communityCode, taskId };
    }
    const volunteer = await this.volunteers.volunteer(personId);
    if (!volunteer) throw new AppError('task.not_volunteer');
    const communityCode = volunteer.homeCommunityCode ?? '';
    const seats = await this.units.seatedAt(communityCode, ['COMMUNITY_COMMITTEE']);
    const seat = seats.find(({ regionCode }) => regionCode === communityCode);
    if (!seat)
      throw new AppError('certificate.no_issuer', { detail: '还不知道归哪个社区，请先在“我的”里选好社区。' });
    return { ...about, organiserUnitId: seat.id, communityCode, taskId: null };
  }

  private async tell(
    tx: EntityManager,
    type: 'hand-hours.asked' | 'hand-hours.entered',
    actor: Actor,
    entry: HandEntry,
  ): Promise<void> {
    const names = await this.people.refs([entry.personId], tx);
    const volunteer = names.get(entry.personId)?.displayName ?? '';
    await this.events.record(tx, handEvent(type, entry, { volunteer, actorId: actor.personId }));
  }
}

const NOTHING_YET = {
  enteredBy: null,
  helpedKind: null,
  helpedName: null,
  helpedPersonId: null,
  helpedUnitId: null,
  helpedPhone: null,
  helpedAnswer: 'WAITING',
  helpedBy: null,
  helpedAt: null,
  helpedText: null,
  approvedBy: null,
  approvedUnitId: null,
  approvedAt: null,
  reason: null,
  enteredAt: null,
  decidedAt: null,
} as const;
