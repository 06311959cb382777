import { Inject, Injectable } from '@nestjs/common';
import { ROLE_LABELS, ROLE_PERMISSIONS, type Permission } from '@linli/shared';
import { Database } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { notFound } from '../../../platform/http/index.js';
import { type Actor, ActorCache, PersonService } from '../../identity/index.js';
import { type Hat, MembershipService } from '../../unit/index.js';
import type { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { manages } from '../shop.policy.js';
import { KEEPER_ENDED, type KeeperFacts } from './keeper.events.js';
import type { KeeperView } from './keeper.view.js';

const handsOut = ({ role }: Hat): boolean =>
  (ROLE_PERMISSIONS[role] as readonly Permission[]).includes('shop.fulfil');

/** Who may hand out at a place: the people of its unit with a role for it. */
@Injectable()
export class KeeperService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(ActorCache) private readonly actors: ActorCache,
  ) {}

  async list(actor: Actor, partnerId: string): Promise<KeeperView[]> {
    const { unitId } = await this.managed(actor, partnerId);
    const hats = (await this.memberships.ofUnit(unitId)).filter(handsOut);
    const names = await this.people.refs(hats.map(({ personId }) => personId));
    return hats.map(({ id, personId, role }) => ({
      membershipId: id,
      who: names.get(personId)?.displayName ?? '',
      roleLabel: ROLE_LABELS[role],
      // Other roles were given for more than this counter; they are not taken back here.
      can: role === 'PARTNER' ? ['end'] : [],
    }));
  }

  /** Takes the role back, from the next call on. */
  async end(actor: Actor, partnerId: string, membershipId: string): Promise<KeeperView[]> {
    const partner = await this.managed(actor, partnerId);
    const hats = await this.memberships.ofUnit(partner.unitId, 'PARTNER');
    const hat = hats.find(({ id }) => id === membershipId);
    if (!hat) throw notFound();
    const { personId } = hat;
    const names = await this.people.refs([personId, actor.personId]);
    const payload: KeeperFacts = {
      personId,
      who: names.get(personId)?.displayName ?? '',
      by: actor.personId,
      partnerName: partner.name,
      actorId: actor.personId,
    };
    await this.db.transaction(async (tx) => {
      await this.memberships.end(tx, membershipId);
      await this.events.record(tx, { type: KEEPER_ENDED, subjectId: partnerId, payload });
    });
    this.actors.forgetPerson(personId);
    return this.list(actor, partnerId);
  }

  /** A place the actor looks after. To others it does not exist. */
  async managed(actor: Actor, partnerId: string): Promise<Partner> {
    const partner = await this.partners.get(partnerId);
    if (!manages(actor, partner)) throw notFound();
    return partner;
  }
}
