import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Cipher } from '../../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, CodeThrottle } from '../../../platform/http/index.js';
import { type Actor, ActorCache, PersonService } from '../../identity/index.js';
import { MembershipService } from '../../unit/index.js';
import { PartnerService } from '../partner/partner.service.js';
import { KeeperInvite } from './keeper.entity.js';
import { KEEPER_JOINED, type KeeperFacts } from './keeper.events.js';
import { KeeperService } from './keeper.service.js';
import type { InvitationView, InviteView } from './keeper.view.js';

const VALID_MS = 24 * 3_600_000;
const DRAWN = 100_000_000;
const CODE = 'keeper_invite.code';

/** Asking somebody to hand out at a place. No phone number and no name is needed: she signs in and types a code. */
@Injectable()
export class InviteService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(KeeperService) private readonly keepers: KeeperService,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(CodeThrottle) private readonly throttle: CodeThrottle,
    @Inject(ActorCache) private readonly actors: ActorCache,
  ) {}

  /** A fresh code, good for a day and one person. An older one of the place ends. */
  async invite(actor: Actor, partnerId: string): Promise<InviteView> {
    await this.keepers.managed(actor, partnerId);
    const code = String(randomInt(DRAWN)).padStart(8, '0');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + VALID_MS);
    await this.db.transaction(async (tx) => {
      const older = { partnerId, usedBy: IsNull(), expiresAt: MoreThan(createdAt) };
      await updateWhere(tx, KeeperInvite, older, { expiresAt: createdAt });
      const unused = { usedBy: null, usedAt: null };
      const row = { id: newId(), partnerId, codeIndex: this.indexOf(code), createdBy: actor.personId };
      await tx.insert(KeeperInvite, { ...row, createdAt, expiresAt, ...unused });
    });
    return { code: `${code.slice(0, 4)} ${code.slice(4)}`, expiresAt: expiresAt.toISOString() };
  }

  /** What a code asks for, before it is accepted. Throws `shop.invite_unknown`. */
  async look(actor: Actor, code: string): Promise<InvitationView> {
    const { partnerId, createdBy } = await this.meant(this.db.read, actor, code);
    const { name: partnerName, address } = await this.partners.get(partnerId);
    const names = await this.people.refs([createdBy]);
    return { partnerName, address, invitedBy: names.get(createdBy)?.displayName ?? '社区' };
  }

  /** Takes the role, once. */
  async accept(actor: Actor, code: string): Promise<InvitationView> {
    const asked = await this.look(actor, code);
    const { personId } = actor;
    const names = await this.people.refs([personId]);
    await this.db.transaction(async (tx) => {
      const { id, partnerId, createdBy } = await this.meant(tx, actor, code);
      const set = { usedBy: personId, usedAt: this.clock.now() };
      const taken = await updateWhere(tx, KeeperInvite, { id, usedBy: IsNull() }, set);
      if (taken === 0) throw new AppError('shop.invite_unknown');
      const { unitId, regionCode, name: partnerName } = await this.partners.get(partnerId, tx);
      await this.memberships.grant(tx, { personId, unitId, role: 'PARTNER', regionCode });
      const who = names.get(personId)?.displayName ?? '';
      const payload: KeeperFacts = { personId, who, by: createdBy, partnerName, actorId: personId };
      await this.events.record(tx, { type: KEEPER_JOINED, subjectId: partnerId, payload });
    });
    this.actors.forgetPerson(personId);
    return asked;
  }

  /** The open invitation of a code. Wrong codes are counted, so that nobody tries them through. */
  private async meant(from: EntityManager, { personId }: Actor, code: string): Promise<KeeperInvite> {
    await this.throttle.check(personId);
    const codeIndex = this.indexOf(code.replaceAll(/\s/g, ''));
    const open = { codeIndex, usedBy: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const invite = await from.findOneBy(KeeperInvite, open);
    if (invite) return invite;
    await this.throttle.failed(personId);
    throw new AppError('shop.invite_unknown');
  }

  private indexOf(code: string): string {
    return this.cipher.blindIndex(code, CODE);
  }
}
