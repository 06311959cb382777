import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, DuplicateKeyError, newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { RegionService } from '../region/index.js';
import type { Actor } from './actor.js';
import { noteConsent } from './consent.js';
import { isIdNumber } from './id-number.js';
import { Person } from './person.entity.js';
import type { RealNameBody, RealNameView } from './real-name.dto.js';
import { RealNameClaim } from './real-name.entity.js';
import { realNameEvent } from './real-name.events.js';

/** Names of the encrypted columns, bound into what they hold. */
export const CLAIMED_NAME = 'real_name_claim.real_name';
export const CLAIMED_NUMBER = 'real_name_claim.id_number';

const COMMUNITY_DIGITS = 12;
const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
/** Text of the separate consent for sensitive data (个人信息保护法第二十九条), by the day it came into force. */
const CONSENT_VERSION = '2026-11-01';

/** A person asks that her name be compared with her ID card; everything given is gone with the decision. */
@Injectable()
export class RealNameService implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('identity.forget-claims', DAY_MS, () => this.forgetOld());
  }

  async state({ personId }: Actor): Promise<RealNameView> {
    const person = await this.db.read.findOneBy(Person, { id: personId });
    if (!person) throw notFound();
    const claim = await this.db.read.findOneBy(RealNameClaim, { personId });
    const code = person.homeCommunityCode ?? '';
    const checked = person.realNameLevel > 0;
    return {
      state: checked ? 'CHECKED' : claim ? 'WAITING' : 'NONE',
      communityName: (await this.regions.names([code])).get(code) ?? null,
      askedAt: claim?.askedAt.toISOString() ?? null,
      keptDays: KEPT_DAYS,
    };
  }

  async ask(actor: Actor, body: RealNameBody): Promise<RealNameView> {
    const { personId } = actor;
    const now = this.clock.now();
    const idNumber = body.idNumber.toUpperCase();
    if (!isIdNumber(idNumber, now)) throw wrongField('idNumber', '身份证号不对，请对着身份证再看一遍');
    if (!body.agree) throw wrongField('agree', '您点了同意，社区才能看');
    await this.db
      .transaction(async (tx) => {
        const person = await tx.findOneBy(Person, { id: personId });
        if (!person) throw notFound();
        if (person.realNameLevel > 0) throw new AppError('real_name.already_checked');
        if (!person.homeCommunityCode) throw new AppError('real_name.no_home');
        const claim = await this.enter(tx, personId, person.homeCommunityCode, {
          realName: body.realName,
          idNumber,
        });
        await noteConsent(tx, { personId, purpose: 'real-name', version: CONSENT_VERSION }, now);
        await this.events.record(tx, realNameEvent('real-name.asked', claim, personId));
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('real_name.already_asked') : error;
      });
    return this.state(actor);
  }

  /** Keeps what a person gave until it is decided. One claim at a time: a second one is a `DuplicateKeyError`. */
  async enter(
    tx: EntityManager,
    personId: string,
    homeCode: string,
    { realName, idNumber }: { realName: string; idNumber: string },
  ): Promise<RealNameClaim> {
    const claim: RealNameClaim = {
      id: newId(),
      personId,
      communityCode: homeCode.slice(0, COMMUNITY_DIGITS),
      realName: this.cipher.encrypt(realName, CLAIMED_NAME),
      idNumber: this.cipher.encrypt(idNumber, CLAIMED_NUMBER),
      askedAt: this.clock.now(),
    };
    await tx.insert(RealNameClaim, claim);
    return claim;
  }

  /** Takes back what was given; nothing of it is kept. */
  async withdraw(actor: Actor): Promise<RealNameView> {
    await this.db.transaction((tx) => tx.delete(RealNameClaim, { personId: actor.personId }));
    return this.state(actor);
  }

  async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.db.transaction((tx) => tx.delete(RealNameClaim, { askedAt: LessThan(before) }));
  }
}
