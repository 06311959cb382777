import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId } from '../../platform/database/index.js';
import { AccessLogService, type Actor, PersonService } from '../identity/index.js';
import { MembershipService } from '../unit/index.js';
import { CareLook, type CareRecipient } from './care.entity.js';

const MOST = 50;

/**
 * Every look at a neighbour leaves a row. Most of them have no account, so the committee keeps it; who has one reads it
 * in her own list too.
 */
@Injectable()
export class CareLooks {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(AccessLogService) private readonly log: AccessLogService,
  ) {}

  record(tx: EntityManager, viewer: Actor, recipient: CareRecipient, what: string): Promise<void> {
    return this.recordAll(tx, viewer, [recipient], what);
  }

  /** One row for each: somebody saw them all at once. */
  async recordAll(
    tx: EntityManager,
    viewer: Actor,
    recipients: readonly CareRecipient[],
    what: string,
  ): Promise<void> {
    const [refs, hats] = [
      await this.people.refs([viewer.personId], tx),
      await this.memberships.hatsOf(viewer.personId, tx),
    ];
    const name = refs.get(viewer.personId)?.displayName ?? '';
    const viewerName = [hats[0]?.unitName, name].filter(Boolean).join(' ');
    const look = { viewerId: viewer.personId, viewerName, what, at: this.clock.now() };
    for (const { id: recipientId, personId } of recipients) {
      await tx.insert(CareLook, { id: newId(), recipientId, ...look });
      if (personId) await this.log.record(tx, viewer, { personId, what });
    }
  }

  /** Newest first. */
  of(recipientId: string): Promise<CareLook[]> {
    return this.db.read.find(CareLook, {
      where: { recipientId },
      order: { at: 'DESC', id: 'DESC' },
      take: MOST,
    });
  }
}
