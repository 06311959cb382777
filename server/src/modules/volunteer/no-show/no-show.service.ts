import { Inject, Injectable } from '@nestjs/common';
import { NO_SHOW_LABELS, type NoShowStatus } from '@linli/shared';
import { type EntityManager, Like } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { Attendance } from '../attendance.entity.js';
import { Claims, type Place } from '../claims.js';
import { holdPerson } from '../slots.js';
import { Signup } from '../task.entity.js';
import { organises } from '../task.policy.js';
import { taskEvent, type TaskEventType } from '../volunteer.events.js';
import { VolunteerFactsReader } from '../volunteer.facts.js';
import type { NoShowView } from './no-show.dto.js';
import { NoShow } from './no-show.entity.js';
import { mayBeDisputed, mayBeSaid } from './no-show.rules.js';

const MOST = 200;

/** Who did not come: said by the organiser, answered by the volunteer, decided once by the street. */
@Injectable()
export class NoShowService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(Claims) private readonly claims: Claims,
  ) {}

  /** The organiser says that she did not come, or takes it back while she has not answered. Returns the task's id. */
  say(actor: Actor, signupId: string, absent: boolean): Promise<string> {
    return this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Signup, { id: signupId, status: 'CONFIRMED' });
      const place = found && (await this.claims.place(found.slotId, tx));
      if (!found || !place || !organises(actor, place.task)) throw notFound();
      if (found.personId === actor.personId) throw new AppError('no_show.own');
      // Her own steps wait, so that she cannot check in meanwhile.
      await holdPerson(tx, found.personId);
      if (absent) await this.note(tx, actor, found, place);
      else {
        const { affected } = await tx.delete(NoShow, { signupId, status: 'SAID' });
        if (affected !== 1) throw new AppError('no_show.decided');
        await this.tell(tx, 'no-show.taken-back', actor.personId, found, place);
      }
      return place.task.id;
    });
  }

  async mine({ personId }: Actor): Promise<NoShowView[]> {
    return this.views({ personId });
  }

  /** What the street has to decide, longest first. */
  async disputed(actor: Actor): Promise<NoShowView[]> {
    const regions = actor.hats('no-show.decide').map(({ regionCode }) => Like(`${regionCode}%`));
    const lists = await Promise.all(
      regions.map((communityCode) => this.views({ communityCode, status: 'DISPUTED' })),
    );
    return [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  }

  /** She was there, or could not help it. */
  async dispute(actor: Actor, id: string, reason: string): Promise<NoShowView> {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      const said = await tx.findOneBy(NoShow, { id, personId: actor.personId });
      if (!said) throw notFound();
      const open = { id, status: 'SAID' as const };
      const set = { status: 'DISPUTED', reason, disputedAt: now } as const;
      if (!mayBeDisputed(said, now) || (await updateWhere(tx, NoShow, open, set)) === 0) {
        throw new AppError('no_show.decided');
      }
      await this.follow(tx, 'no-show.disputed', actor.personId, said, reason);
    });
    return this.one(id);
  }

  /** Decides once; never the organiser's own unit. */
  async decide(actor: Actor, id: string, stands: boolean, note: string): Promise<NoShowView> {
    await this.db.transaction(async (tx) => {
      const said = await tx.findOneBy(NoShow, { id });
      if (!said || !actor.covers('no-show.decide', said.communityCode)) throw notFound();
      const concerned = actor.belongsTo(said.unitId) || said.personId === actor.personId;
      if (concerned || said.saidBy === actor.personId) throw new AppError('no_show.own');
      const status: NoShowStatus = stands ? 'STANDS' : 'LIFTED';
      const set = { status, note, decidedBy: actor.personId, decidedAt: this.clock.now() };
      if ((await updateWhere(tx, NoShow, { id, status: 'DISPUTED' }, set)) === 0) {
        throw new AppError('no_show.decided');
      }
      await this.follow(
        tx,
        'no-show.decided',
        actor.personId,
        said,
        stands ? `记着。${note}` : `不记了。${note}`,
      );
    });
    return this.one(id);
  }

  private async note(tx: EntityManager, actor: Actor, signup: Signup, place: Place): Promise<void> {
    const now = this.clock.now();
    if (!mayBeSaid(place.shift, now)) throw new AppError('no_show.not_now');
    if (await tx.existsBy(Attendance, { signupId: signup.id })) throw new AppError('no_show.was_there');
    const row: NoShow = {
      id: newId(),
      signupId: signup.id,
      taskId: place.task.id,
      personId: signup.personId,
      unitId: place.task.organiserUnitId,
      communityCode: place.task.communityCode,
      status: 'SAID',
      saidBy: actor.personId,
      saidAt: now,
      reason: null,
      disputedAt: null,
      decidedBy: null,
      decidedAt: null,
      note: null,
    };
    await tx.insert(NoShow, row).catch((error: unknown) => {
      throw error instanceof DuplicateKeyError ? new AppError('no_show.decided') : error;
    });
    await this.tell(tx, 'no-show.said', actor.personId, signup, place);
  }

  private async follow(
    tx: EntityManager,
    type: TaskEventType,
    actorId: string,
    { signupId }: NoShow,
    text: string,
  ): Promise<void> {
    const signup = await tx.findOneByOrFail(Signup, { id: signupId });
    await this.tell(tx, type, actorId, signup, await this.claims.place(signup.slotId, tx), text);
  }

  private async tell(
    tx: EntityManager,
    type: TaskEventType,
    actorId: string,
    { id, personId }: Signup,
    place: Place,
    text?: string,
  ): Promise<void> {
    const told = { actorId, personId, roleName: place.slot.name, ...(text ? { text } : {}) };
    await this.events.record(tx, taskEvent(type, id, place, told));
  }

  private async one(id: string): Promise<NoShowView> {
    return (await this.views({ id }))[0]!;
  }

  private async views(where: object): Promise<NoShowView[]> {
    const rows = await this.db.read.find(NoShow, {
      where,
      order: { saidAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const [tasks, refs, units] = [
      await this.facts.tasks(rows.map(({ taskId }) => taskId)),
      await this.people.refs(rows.flatMap(({ personId, saidBy }) => [personId, saidBy])),
      await this.units.byIds([...new Set(rows.map(({ unitId }) => unitId))]),
    ];
    const now = this.clock.now();
    return rows.map((row, at) => ({
      id: row.id,
      taskId: row.taskId,
      title: tasks[at]?.task.title ?? '',
      startAt: (tasks[at]?.shift.startAt ?? row.saidAt).toISOString(),
      status: row.status,
      statusLabel: NO_SHOW_LABELS[row.status],
      person: refs.get(row.personId)?.displayName ?? '',
      saidBy: refs.get(row.saidBy)?.displayName ?? '',
      saidAt: row.saidAt.toISOString(),
      unitName: units.get(row.unitId)?.name ?? '',
      reason: row.reason,
      note: row.note,
      canDispute: mayBeDisputed(row, now),
    }));
  }
}
