import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId } from '../../platform/database/index.js';
import { MembershipService } from '../unit/index.js';
import { AccessLog } from './account.entity.js';
import type { Actor } from './actor.js';
import { Person } from './person.entity.js';
import { displayName } from './person.name.js';

/** What was looked at: `what` is a sentence the person reads, for example 看了您的电话. */
export interface Look {
  personId: string;
  what: string;
  reason?: string;
}

const MOST = 100;

/** Every look at sensitive data leaves a row that the person herself can read. */
@Injectable()
export class AccessLogService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MembershipService) private readonly memberships: MembershipService,
  ) {}

  /** Notes a look. Looking at one's own data is not noted. */
  async record(tx: EntityManager, viewer: Actor, { personId, what, reason }: Look): Promise<void> {
    if (viewer.personId === personId) return;
    const person = await tx.findOneByOrFail(Person, { id: viewer.personId });
    const [hat] = await this.memberships.hatsOf(viewer.personId, tx);
    await tx.insert(AccessLog, {
      id: newId(),
      personId,
      viewerId: viewer.personId,
      viewerName: [hat?.unitName, displayName(person)].filter(Boolean).join(' '),
      what,
      reason: reason ?? null,
      at: this.clock.now(),
    });
  }

  /** Looks at a person's data, newest first. */
  of(personId: string): Promise<AccessLog[]> {
    return this.db.read.find(AccessLog, {
      where: { personId },
      order: { at: 'DESC', id: 'DESC' },
      take: MOST,
    });
  }
}
