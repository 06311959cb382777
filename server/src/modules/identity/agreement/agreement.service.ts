import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AgreementKind } from '@linli/shared';
import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Cipher } from '../../../platform/crypto/index.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import type { Actor } from '../actor.js';
import { Person } from '../person.entity.js';
import { PersonService } from '../person.service.js';
import { SignInThrottle } from '../sign-in.throttle.js';
import type { AgreementCodeView, AgreementView } from './agreement.dto.js';
import { Agreement, AgreementCode } from './agreement.entity.js';
import { agreementEvent } from './agreement.events.js';
import { endOf, isGuardian } from './agreement.rules.js';

const CODE_MS = 15 * 60_000;
const CODE = 'agreement.code';
const MOST = 100;

/**
 * Two people agree, each on her own phone: the one it is about makes a code, the other enters it. The code of a minor asks a
 * guardian to answer for her; that of a parent lets the helper act; that of a friend lets the other sign her up.
 */
@Injectable()
export class AgreementService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  /** A code for a quarter of an hour; a new one replaces the old. */
  async code({ personId }: Actor, kind: AgreementKind): Promise<AgreementCodeView> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + CODE_MS);
    const code = String(randomInt(10_000_000, 100_000_000));
    await this.db.transaction(async (tx) => {
      await tx.delete(AgreementCode, { expiresAt: LessThan(now) });
      await tx.delete(AgreementCode, { personId, kind });
      const codeIndex = this.cipher.blindIndex(code, CODE);
      await tx.insert(AgreementCode, { id: newId(), codeIndex, kind, personId, madeAt: now, expiresAt });
    });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** The other one enters the code: it is used up, and they have agreed. */
  async agree(actor: Actor, code: string): Promise<AgreementView> {
    const tries = `agreement:${actor.personId}`;
    await this.throttle.check(tries, tries);
    const id = newId();
    await this.db
      .transaction(async (tx) => {
        const codeIndex = this.cipher.blindIndex(code, CODE);
        const found = await tx.findOneBy(AgreementCode, { codeIndex, expiresAt: MoreThan(this.clock.now()) });
        if (!found) throw new AppError('agreement.code_unknown');
        if (found.personId === actor.personId) throw new AppError('agreement.own_code');
        // Only one of two who enter it at once uses it up.
        if ((await tx.delete(AgreementCode, { id: found.id })).affected !== 1) {
          throw new AppError('agreement.code_unknown');
        }
        await this.enter(tx, id, found, actor.personId);
      })
      .catch(async (error: unknown) => {
        if (error instanceof DuplicateKeyError) throw new AppError('agreement.exists');
        const wrong = error instanceof AppError && error.code === 'agreement.code_unknown';
        if (wrong) await this.throttle.failed(tries, tries);
        throw error;
      });
    return (await this.mine(actor)).find((one) => one.id === id)!;
  }

  /** What holds now, in both directions. */
  async mine({ personId }: Actor): Promise<AgreementView[]> {
    const open = { endedAt: IsNull(), endsAt: MoreThan(this.clock.now()) };
    const rows = await this.db.read.find(Agreement, {
      where: [
        { personId, ...open },
        { otherId: personId, ...open },
      ],
      order: { givenAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const refs = await this.people.refs(rows.flatMap((row) => [row.personId, row.otherId]));
    return rows.map((row) => {
      const aboutMe = row.personId === personId;
      const other = aboutMe ? row.otherId : row.personId;
      return {
        id: row.id,
        kind: row.kind,
        aboutMe,
        personId: other,
        person: refs.get(other) ?? { surname: '', displayName: '' },
        givenAt: row.givenAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
      };
    });
  }

  /** Either of the two ends it, at once. */
  async end(actor: Actor, id: string): Promise<AgreementView[]> {
    const { personId } = actor;
    await this.db.transaction(async (tx) => {
      const found = await tx.findOneBy(Agreement, { id });
      if (!found || (found.personId !== personId && found.otherId !== personId)) throw notFound();
      const set = { endedAt: this.clock.now(), endedBy: personId, openKey: null };
      if ((await updateWhere(tx, Agreement, { id, endedAt: IsNull() }, set)) === 0) return;
      await this.tell(tx, 'agreement.ended', found, personId);
    });
    return this.mine(actor);
  }

  private async enter(
    tx: EntityManager,
    id: string,
    { kind, personId }: AgreementCode,
    otherId: string,
  ): Promise<void> {
    const now = this.clock.now();
    const other = await tx.findOneByOrFail(Person, { id: otherId });
    if (kind === 'GUARDIAN' && !isGuardian(other, now)) throw new AppError('agreement.guardian_age');
    const openKey = `${kind}:${personId}:${otherId}`;
    // One that has run out makes room.
    const over = { openKey, endsAt: LessThan(now) };
    await updateWhere(tx, Agreement, over, { openKey: null });
    const dates = { givenAt: now, endsAt: endOf(kind, now), endedAt: null, endedBy: null };
    const row: Agreement = { id, kind, personId, otherId, ...dates, openKey };
    await tx.insert(Agreement, row);
    await this.tell(tx, 'agreement.given', row, otherId);
  }

  private async tell(
    tx: EntityManager,
    type: 'agreement.given' | 'agreement.ended',
    { id, kind, personId, otherId }: Agreement,
    actorId: string,
  ): Promise<void> {
    const refs = await this.people.refs([personId, otherId], tx);
    const name = (one: string): string => refs.get(one)?.displayName ?? '';
    const names = { personName: name(personId), otherName: name(otherId) };
    await this.events.record(tx, agreementEvent(type, id, { kind, personId, otherId, ...names, actorId }));
  }
}
