import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Account, DemoPerson } from './account.entity.js';
import { hashPassword } from './password.js';

/** Staff accounts, and who may be become in the demo. */
@Injectable()
export class AccountService {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Enters a login name; a taken one is a `DuplicateKeyError`. */
  async create(
    tx: EntityManager,
    { login, personId, password }: { login: string; personId: string; password: string },
  ): Promise<void> {
    const passwordHash = await hashPassword(password);
    await tx.insert(Account, { login, personId, passwordHash, createdAt: this.clock.now() });
  }

  /** Allows everybody to become this person, in demo mode. */
  async addDemoPerson(tx: EntityManager, person: DemoPerson): Promise<void> {
    await tx.insert(DemoPerson, person);
  }
}
