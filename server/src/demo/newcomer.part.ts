import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AccountService,
  NEWCOMER,
  PersonService,
  RealNameService,
  UNLISTED_FROM,
} from '../modules/identity/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

/** Far behind the other unlisted people. */
const POSITION = 4 * UNLISTED_FROM;

/** Somebody who signed in yesterday and waits for the committee to see her ID card. */
@Injectable()
export class NewcomerPart implements DemoPart {
  readonly name = 'newcomer';

  constructor(
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(AccountService) private readonly accounts: AccountService,
    @Inject(RealNameService) private readonly realNames: RealNameService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const id = demoId('person:newcomer');
    if ((await this.people.refs([id], tx)).has(id)) return;
    await this.people.create(tx, {
      id,
      surname: '邻',
      honorific: 'SIR',
      nickname: NEWCOMER,
      homeCommunityCode: COMMUNITY,
    });
    // A number of nobody: the serial is one that is not given out, the check digit is right.
    await this.realNames.enter(tx, id, COMMUNITY, { realName: '温小满', idNumber: '360702196006150027' });
    await this.accounts.addDemoPerson(tx, {
      personId: id,
      position: POSITION,
      time: '',
      icon: 'user',
      role: 'RESIDENT',
      roleLabel: '',
      unitName: null,
      does: '',
    });
  }
}
