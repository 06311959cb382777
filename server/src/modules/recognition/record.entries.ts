import { Inject, Injectable } from '@nestjs/common';
import { cityTime, dayStart, RECORD_ENTRY_LABELS, type RecordEntryKind } from '@linli/shared';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { ServiceTotals } from '../volunteer/index.js';
import { RecordEntry } from './recognition.entity.js';
import type { RecordEntryBody } from './recognition.dto.js';
import type { RecordEntryView, ServedVolunteerView } from './recognition.view.js';

const MOST = 200;

/** Training, commendations and complaints that a committee enters for volunteers who served for it. */
@Injectable()
export class RecordEntries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
  ) {}

  /** Who served for my units, most first; called as neighbours call them. */
  async volunteers(actor: Actor): Promise<ServedVolunteerView[]> {
    const served = await this.totals.servedFor(unitsOf(actor));
    const names = await this.people.refs(served.map(({ personId }) => personId));
    return served.map(({ personId, minutes }) => ({
      personId,
      minutes,
      who: names.get(personId)?.displayName ?? '',
      surname: names.get(personId)?.surname ?? '',
    }));
  }

  async list(actor: Actor): Promise<RecordEntryView[]> {
    const rows = await this.db.read.find(RecordEntry, {
      where: { unitId: In(unitsOf(actor)) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const names = await this.people.refs(rows.map(({ personId }) => personId));
    return rows.map(({ id, personId, kind, title, text, minutes, day, withdrawnAt }) => ({
      id,
      who: names.get(personId)?.displayName ?? '',
      kind,
      kindLabel: RECORD_ENTRY_LABELS[kind],
      title,
      text,
      minutes,
      day,
      withdrawn: withdrawnAt !== null,
    }));
  }

  async enter(actor: Actor, body: RecordEntryBody): Promise<void> {
    const start = dayStart(body.day);
    const today = cityTime(this.clock.now()).date;
    if (!start || body.day > today) throw wrongField('day', '没有这一天，或者还没到');
    const kind = body.kind as RecordEntryKind;
    if (kind === 'TRAINING' && !body.minutes) throw wrongField('minutes', '培训请填学时');
    if (body.personId === actor.personId) throw new AppError('recognition.own');
    const unitIds = unitsOf(actor);
    const served = await this.totals.servedFor(unitIds);
    if (!served.some(({ personId }) => personId === body.personId)) throw notFound();
    const { personId, title, day } = body;
    const minutes = kind === 'TRAINING' ? (body.minutes ?? null) : null;
    await this.db.transaction((tx) =>
      tx.insert(RecordEntry, {
        id: newId(),
        personId,
        kind,
        title,
        text: body.text ?? null,
        minutes,
        day,
        unitId: unitIds[0]!,
        enteredBy: actor.personId,
        createdAt: this.clock.now(),
        withdrawnAt: null,
      }),
    );
  }

  /** A wrong entry no longer counts; that it was there stays. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    const standing = { id, unitId: In(unitsOf(actor)), withdrawnAt: IsNull() };
    const set = { withdrawnAt: this.clock.now() };
    const done = await this.db.transaction((tx) => updateWhere(tx, RecordEntry, standing, set));
    if (done === 0) throw notFound();
  }
}

const unitsOf = (actor: Actor): string[] => actor.hats('recognition.manage').map(({ unitId }) => unitId);
