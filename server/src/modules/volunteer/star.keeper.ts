import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, findRows, updateWhere } from '../../platform/database/index.js';
import { VolunteerProfile } from './volunteer.entity.js';

/** Stars stand in the volunteer's profile; when one is given is decided by the module above. */
@Injectable()
export class StarKeeper {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Stars she was given, 0..5. */
  async of(personId: string, from: EntityManager = this.db.read): Promise<number> {
    return (await findRows(from, VolunteerProfile, { personId }))[0]?.stars ?? 0;
  }

  async give(tx: EntityManager, personId: string, stars: number): Promise<void> {
    await updateWhere(tx, VolunteerProfile, { personId }, { stars });
  }
}
