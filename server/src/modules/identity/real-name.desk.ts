import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, Like } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, DuplicateKeyError, newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { RegionService } from '../region/index.js';
import { AccessLogService } from './access-log.service.js';
import type { Actor } from './actor.js';
import { birthMonthOf, honorificOf, maskedIdNumber, surnameOf } from './id-number.js';
import { Person } from './person.entity.js';
import { NEWCOMER } from './person.name.js';
import { PersonService } from './person.service.js';
import type { RealNameClaimView, RealNameLookView } from './real-name.dto.js';
import { IdentityCheck, RealNameClaim } from './real-name.entity.js';
import { realNameEvent } from './real-name.events.js';
import { CLAIMED_NAME, CLAIMED_NUMBER } from './real-name.service.js';

const MOST = 200;
const CARD = 'identity_check.card';

/** The committee compares a person before the counter with her card. */
@Injectable()
export class RealNameDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(AccessLogService) private readonly looks: AccessLogService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Who waits, longest first; without names and numbers. */
  async list(actor: Actor): Promise<RealNameClaimView[]> {
    const where = actor
      .hats('person.identify')
      .map(({ regionCode }) => ({ communityCode: Like(`${regionCode}%`) }));
    if (where.length === 0) return [];
    const claims = await this.db.read.find(RealNameClaim, {
      where,
      order: { askedAt: 'ASC', id: 'ASC' },
      take: MOST,
    });
    const people = await this.people.refs(claims.map(({ personId }) => personId));
    const places = await this.regions.names(claims.map(({ communityCode }) => communityCode));
    return claims.map(({ id, personId, communityCode, askedAt }) => ({
      id,
      displayName: people.get(personId)?.displayName ?? '',
      communityName: places.get(communityCode) ?? '',
      askedAt: askedAt.toISOString(),
    }));
  }

  /** Name and number to compare with the card; the look is recorded for the person to read. */
  look(actor: Actor, id: string): Promise<RealNameLookView> {
    return this.db.transaction(async (tx) => {
      const claim = await this.claim(tx, actor, id);
      await this.looks.record(tx, actor, {
        personId: claim.personId,
        what: '看了您填的姓名和身份证号',
        reason: '核对身份',
      });
      return this.clear(claim);
    });
  }

  /** The card was seen and says the same: name and mask stay, the number goes. */
  async confirm(actor: Actor, id: string): Promise<void> {
    const now = this.clock.now();
    await this.db
      .transaction(async (tx) => {
        const claim = await this.claim(tx, actor, id);
        const { personId } = claim;
        const { realName, idNumber } = this.clear(claim);
        await this.take(tx, id);
        await tx.insert(IdentityCheck, {
          id: newId(),
          personId,
          cardIndex: this.cipher.blindIndex(idNumber, CARD),
          checkedBy: actor.personId,
          unitId: actor.hats('person.identify').find(covers(claim))!.unitId,
          checkedAt: now,
        });
        const { nickname } = await tx.findOneByOrFail(Person, { id: personId });
        await tx.update(
          Person,
          { id: personId },
          {
            ...this.people.sealed({ realName, idMask: maskedIdNumber(idNumber) }),
            surname: surnameOf(realName),
            honorific: honorificOf(idNumber, now),
            nickname: nickname === NEWCOMER ? null : nickname,
            birthMonth: birthMonthOf(idNumber),
            realNameLevel: 1,
          },
        );
        await this.events.record(tx, realNameEvent('real-name.confirmed', claim, actor.personId));
      })
      .catch((error: unknown) => {
        const used = error instanceof DuplicateKeyError && error.key === 'uq_identity_check_card';
        throw used ? new AppError('real_name.card_used') : error;
      });
  }

  /** The card says something else, or did not come: everything given is removed. */
  async refuse(actor: Actor, id: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const claim = await this.claim(tx, actor, id);
      await this.take(tx, id);
      await this.events.record(tx, realNameEvent('real-name.refused', claim, actor.personId, reason));
    });
  }

  private async claim(tx: EntityManager, actor: Actor, id: string): Promise<RealNameClaim> {
    const claim = await tx.findOneBy(RealNameClaim, { id });
    if (!claim || !actor.covers('person.identify', claim.communityCode)) throw notFound();
    if (claim.personId === actor.personId) throw new AppError('real_name.own');
    return claim;
  }

  /** Only one of two who decide at once removes the row. */
  private async take(tx: EntityManager, id: string): Promise<void> {
    const { affected } = await tx.delete(RealNameClaim, { id });
    if (affected !== 1) throw notFound();
  }

  private clear({ realName, idNumber }: RealNameClaim): RealNameLookView {
    return {
      realName: this.cipher.decrypt(realName, CLAIMED_NAME),
      idNumber: this.cipher.decrypt(idNumber, CLAIMED_NUMBER),
    };
  }
}

const covers =
  ({ communityCode }: RealNameClaim) =>
  ({ regionCode }: { regionCode: string }): boolean =>
    communityCode.startsWith(regionCode);
