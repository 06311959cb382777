import { Inject, Injectable } from '@nestjs/common';
import type { HandStatus } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { HandRecords } from '../volunteer/index.js';
import { HandRules } from './hand-rule.book.js';
import type { AnswerHandBody } from './hand.dto.js';
import { HandEntry } from './hand.entity.js';
import { handEvent } from './hand.events.js';
import { HelpedFinder } from './hand.helped.js';
import { answersFor, enters, mayCall, secondHat } from './hand.policy.js';
import { namesFor } from './hand.presenter.js';
import { HandQuotas } from './hand.quota.js';
import { handEvidence } from './hand.words.js';

type Ended = Extract<HandStatus, 'DISPUTED' | 'REFUSED' | 'WITHDRAWN'>;

/** Two vouch for hours entered by hand: a second unit, and who was helped. In either order; the later one makes them count. */
@Injectable()
export class HandDecision {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(HandRecords) private readonly records: HandRecords,
    @Inject(HelpedFinder) private readonly helped: HelpedFinder,
    @Inject(HandQuotas) private readonly quotas: HandQuotas,
    @Inject(HandRules) private readonly rules: HandRules,
  ) {}

  /** Who was helped says whether it was so. */
  answer(actor: Actor, id: string, { yes, text }: AnswerHandBody): Promise<HandEntry> {
    return this.step(id, async (tx, entry) => {
      if (!answersFor(actor, entry)) throw notFound();
      if (entry.status !== 'PENDING') throw new AppError('hours.hand_changed');
      const said = { helpedBy: actor.personId, helpedAt: this.clock.now(), helpedText: text || null };
      await this.move(tx, id, { helpedAnswer: yes ? 'YES' : 'NO', ...said }, { helpedAnswer: 'WAITING' });
      if (!yes) return this.end(tx, actor, entry, 'DISPUTED', text || '受助的人说没有这回事');
      return this.settle(tx, actor, id);
    });
  }

  /** The second unit vouches. Where nobody can tap it asked by telephone, and `called` is what was said. */
  approve(actor: Actor, id: string, called?: string): Promise<HandEntry> {
    return this.step(id, async (tx, entry) => {
      const hat = this.second(actor, entry);
      const now = this.clock.now();
      if (entry.approvedBy && !called) throw new AppError('hours.hand_changed');
      if (called) {
        const ruleOf = await this.rules.lookup(tx);
        if (!mayCall(entry, now, ruleOf(entry))) throw new AppError('hours.hand_changed');
        const said = { helpedBy: actor.personId, helpedAt: now, helpedText: called };
        await this.move(tx, id, { helpedAnswer: 'CALLED', ...said }, { helpedAnswer: 'WAITING' });
      } else if (entry.helpedKind === 'UNKNOWN' && entry.helpedAnswer === 'WAITING') {
        throw new AppError('hours.call_first');
      }
      if (!entry.approvedBy) {
        const approval = { approvedBy: actor.personId, approvedUnitId: hat.unitId, approvedAt: now };
        await this.move(tx, id, approval, {});
      }
      return this.settle(tx, actor, id);
    });
  }

  refuse(actor: Actor, id: string, reason: string): Promise<HandEntry> {
    return this.step(id, async (tx, entry) => {
      if (!(entry.status === 'ASKED' && enters(actor, entry))) this.second(actor, entry);
      return this.end(tx, actor, entry, 'REFUSED', reason);
    });
  }

  /** By who entered it; what a volunteer only asked for, by herself. */
  withdraw(actor: Actor, id: string): Promise<HandEntry> {
    return this.step(id, async (tx, entry) => {
      const own = entry.status === 'ASKED' && entry.askedBy === actor.personId;
      if (!own && !enters(actor, entry)) throw notFound();
      return this.end(tx, actor, entry, 'WITHDRAWN', '撤回了');
    });
  }

  /** The number to ask at, for who may approve. */
  async phone(actor: Actor, id: string): Promise<string | null> {
    const entry = await this.db.read.findOneBy(HandEntry, { id });
    if (!entry || !secondHat(actor, entry)) throw notFound();
    if (entry.status !== 'PENDING') throw new AppError('hours.hand_changed');
    return this.helped.phoneOf(entry);
  }

  private step(
    id: string,
    work: (tx: EntityManager, entry: HandEntry) => Promise<HandEntry>,
  ): Promise<HandEntry> {
    return this.db.transaction(async (tx) => {
      // Two who vouch at once follow each other, so that the later one sees the earlier.
      if ((await updateWhere(tx, HandEntry, { id }, { helpedAnswer: () => 'helped_answer' })) === 0)
        throw notFound();
      return work(tx, await tx.findOneByOrFail(HandEntry, { id }));
    });
  }

  private second(actor: Actor, entry: HandEntry) {
    const hat = secondHat(actor, entry);
    if (!hat) throw enters(actor, entry) ? new AppError('hours.second_unit') : notFound();
    if (entry.status !== 'PENDING') throw new AppError('hours.hand_changed');
    return hat;
  }

  private async move(
    tx: EntityManager,
    id: string,
    set: Partial<HandEntry>,
    where: Partial<Pick<HandEntry, 'helpedAnswer'>>,
  ): Promise<void> {
    if ((await updateWhere(tx, HandEntry, { id, status: 'PENDING', ...where }, set)) === 0)
      throw new AppError('hours.hand_changed');
  }

  /** Counts once both have vouched. */
  private async settle(tx: EntityManager, actor: Actor, id: string): Promise<HandEntry> {
    const entry = await tx.findOneByOrFail(HandEntry, { id });
    const { approvedBy, helpedAnswer } = entry;
    if (!approvedBy || helpedAnswer === 'WAITING') return entry;
    const decidedAt = this.clock.now();
    await this.move(tx, id, { status: 'CONFIRMED', decidedAt, helpedPhone: null }, {});
    const done: HandEntry = { ...entry, status: 'CONFIRMED', decidedAt, helpedPhone: null };
    const names = await this.namesOf(tx, done);
    const evidence = handEvidence(done, names);
    await this.records.decide(tx, id, { status: 'CONFIRMED', actorId: approvedBy, evidence, reason: null });
    await this.tell(tx, actor, done);
    return done;
  }

  private async end(
    tx: EntityManager,
    actor: Actor,
    entry: HandEntry,
    status: Ended,
    reason: string,
  ): Promise<HandEntry> {
    const { id, status: before } = entry;
    const set = { status, reason, decidedAt: this.clock.now(), helpedPhone: null };
    if (
      (before !== 'ASKED' && before !== 'PENDING') ||
      (await updateWhere(tx, HandEntry, { id, status: before }, set)) === 0
    )
      throw new AppError('hours.hand_changed');
    const ended = await tx.findOneByOrFail(HandEntry, { id });
    if (before === 'PENDING') {
      const decision = { actorId: actor.personId, evidence: '人工补录，没有通过', reason };
      // What who was helped denies stays a question; the rest never was.
      await this.records.decide(tx, id, {
        ...decision,
        status: status === 'DISPUTED' ? 'DISPUTED' : 'REFUSED',
      });
      await this.quotas.giveBack(tx, entry);
    }
    await this.tell(tx, actor, ended);
    return ended;
  }

  private async namesOf(tx: EntityManager, entry: HandEntry) {
    const people = await this.people.refs(
      [entry.enteredBy, entry.approvedBy].flatMap((id) => id ?? []),
      tx,
    );
    const units = await this.units.names(
      tx,
      [entry.organiserUnitId, entry.approvedUnitId].flatMap((id) => id ?? []),
    );
    return namesFor(
      entry,
      (id) => people.get(id ?? '')?.displayName ?? '',
      (id) => units.get(id ?? '') ?? '',
    );
  }

  private async tell(tx: EntityManager, actor: Actor, entry: HandEntry): Promise<void> {
    const names = await this.people.refs([entry.personId], tx);
    const volunteer = names.get(entry.personId)?.displayName ?? '';
    await this.events.record(
      tx,
      handEvent('hand-hours.decided', entry, { volunteer, actorId: actor.personId }),
    );
  }
}
