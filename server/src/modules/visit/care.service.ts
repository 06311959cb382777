import { Inject, Injectable } from '@nestjs/common';
import { type CareKind, cityTime, type ConsentGiver } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { CareRecipient } from './care.entity.js';
import { CareRecipients } from './care.recipients.js';
import type { CareBody } from './visit.dto.js';
import { CareSeal } from './visit.log.js';
import { managedUnits } from './visit.policy.js';
import { dayAfter } from './visit.times.js';

const COMMUNITY_DIGITS = 12;
const LONGEST_DAYS = 366;

/** Neighbours who are visited: on the list with consent, a reason and an end. */
@Injectable()
export class CareService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
    @Inject(CareSeal) private readonly seal: CareSeal,
  ) {}

  /** Puts a neighbour on the list of the actor's committee and answers her id. */
  async add(actor: Actor, body: CareBody, id = newId()): Promise<string> {
    const hat = actor.hats('visit.manage').find(({ regionCode }) => regionCode.length === COMMUNITY_DIGITS);
    if (!hat) throw new AppError('auth.forbidden');
    this.checkEnd(body.endsOn);
    await this.db.transaction(async (tx) => {
      const fields = await this.fields(tx, body);
      const now = this.clock.now();
      await tx.insert(CareRecipient, {
        id,
        ...fields,
        unitId: hat.unitId,
        communityCode: hat.regionCode,
        consentAt: now,
        createdBy: actor.personId,
        createdAt: now,
        endedAt: null,
        endReason: null,
        wipedAt: null,
      });
    });
    return id;
  }

  /** Corrects what is known; consent is said again each time. */
  async change(actor: Actor, id: string, body: CareBody): Promise<void> {
    this.checkEnd(body.endsOn);
    await this.db.transaction(async (tx) => {
      const { communityCode } = await this.recipients.choosable(tx, managedUnits(actor), id);
      const hat = actor.hats('visit.manage').find(({ regionCode }) => regionCode.length === COMMUNITY_DIGITS);
      const set = {
        ...(await this.fields(tx, body)),
        communityCode: communityCode ?? hat?.regionCode ?? null,
        consentAt: this.clock.now(),
      };
      await updateWhere(tx, CareRecipient, { id }, set);
    });
  }

  /** A year at most: then somebody looks whether it is still right. */
  private checkEnd(endsOn: string): void {
    const today = cityTime(this.clock.now()).date;
    if (endsOn <= today) throw wrongField('endsOn', '到期的日子要在今天以后。');
    if (endsOn > dayAfter(today, LONGEST_DAYS)) throw wrongField('endsOn', '最多记一年，到时再看一看。');
  }

  private async fields(tx: EntityManager, body: CareBody) {
    const { name, phrase, kind, address, phone, notes, why, consentBy, consentNote, endsOn } = body;
    return {
      name: this.recipients.sealName(name),
      phrase,
      kind: kind as CareKind,
      address: this.seal.seal(address, 'address'),
      phone: this.seal.seal(phone, 'phone'),
      notes: this.seal.seal(notes, 'notes'),
      personId: phone ? await this.people.byPhone(phone, tx) : null,
      why,
      consentBy: consentBy as ConsentGiver,
      consentNote,
      endsOn,
    };
  }
}
