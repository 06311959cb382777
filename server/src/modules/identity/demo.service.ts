import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { DemoPerson } from './account.entity.js';
import { AuthService } from './auth.service.js';
import type { DemoPersonView, SessionView } from './identity.view.js';
import { PersonService } from './person.service.js';

/** From this position on demo people can be become but stand on no list. */
export const UNLISTED_FROM = 100;

/** One click to become one of the people of the demo. Outside the demo nothing of this exists. */
@Injectable()
export class DemoService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Config) private readonly config: Pick<Config, 'demo'>,
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(PersonService) private readonly persons: PersonService,
  ) {}

  async people(): Promise<DemoPersonView[]> {
    this.requireDemo();
    const rows = await this.db.read.find(DemoPerson, {
      where: { position: LessThan(UNLISTED_FROM) },
      order: { position: 'ASC' },
    });
    const names = await this.persons.refs(rows.map(({ personId }) => personId));
    return rows.map(({ personId, time, icon, role, roleLabel, unitName, does }) => ({
      personId,
      time,
      icon,
      role,
      roleLabel,
      displayName: names.get(personId)?.displayName ?? '',
      unitName,
      does,
    }));
  }

  async signIn(personId: string, device: string | undefined): Promise<SessionView> {
    this.requireDemo();
    if (!(await this.db.read.existsBy(DemoPerson, { personId }))) throw notFound();
    return this.auth.enter(device, () => Promise.resolve(personId));
  }

  private requireDemo(): void {
    if (!this.config.demo) throw notFound();
  }
}
