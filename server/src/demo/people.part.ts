import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountService, PersonService, UNLISTED_FROM } from '../modules/identity/index.js';
import { RegionService } from '../modules/region/index.js';
import { MembershipService } from '../modules/unit/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './people.data.js';
import { DEMO_UNITS } from './units.data.js';
import { DEMO_VOLUNTEERS } from './volunteers.data.js';

/** Metres of a degree of latitude, and of longitude at 25.85° north. */
const METRES_NORTH = 111_200;
const METRES_EAST = 100_100;

@Injectable()
export class PeoplePart implements DemoPart {
  readonly name = 'people';

  constructor(
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(AccountService) private readonly accounts: AccountService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const ids = [
      ...DEMO_PEOPLE.map(({ key }) => demoId(`person:${key}`)),
      ...DEMO_VOLUNTEERS.map((v) => v.personId),
    ];
    const present = await this.persons.refs(ids, tx);
    for (const [index, person] of DEMO_PEOPLE.entries()) {
      if (!present.has(demoId(`person:${person.key}`))) await this.enter(tx, index, person);
    }
    for (const [
      index,
      { personId, surname, honorific, realName, ...volunteer },
    ] of DEMO_VOLUNTEERS.entries()) {
      if (present.has(personId)) continue;
      const home = await this.homeAt(volunteer.homeCommunityCode, volunteer.homeOffset);
      const phone = `1990000${String(1000 + index)}`;
      await this.persons.create(tx, {
        id: personId,
        surname,
        honorific,
        realName,
        idMask: demoIdMask(index + 100),
        phone,
        realNameLevel: 1,
        ...home,
      });
      await this.accounts.addDemoPerson(tx, {
        ...UNLISTED,
        personId,
        position: 2 * UNLISTED_FROM + index,
        role: 'VOLUNTEER',
        roleLabel: '志愿者',
      });
    }
  }

  private async enter(tx: EntityManager, index: number, person: (typeof DEMO_PEOPLE)[number]): Promise<void> {
    const { key, surname, honorific, realName, hat, login, listing } = person;
    const { place, ...shown } = listing ?? {};
    const phone = `1990000${String(index + 1).padStart(4, '0')}`;
    const home = await this.homeAt(person.home, [((index * 31) % 90) - 120, ((index * 47) % 80) - 110]);
    const id = demoId(`person:${key}`);
    const idMask = demoIdMask(index);
    await this.persons.create(tx, {
      id,
      surname,
      honorific,
      realName,
      idMask,
      phone,
      realNameLevel: 1,
      ...home,
    });
    if (hat) {
      await this.memberships.grant(tx, {
        id: demoId(`membership:${key}`),
        personId: id,
        unitId: demoId(`unit:${hat.unit}`),
        role: hat.role,
        regionCode: hat.regionCode,
      });
    }
    if (login) await this.accounts.create(tx, { login, personId: id, password: DEMO_PASSWORD });
    await this.accounts.addDemoPerson(tx, {
      ...UNLISTED,
      ...shown,
      personId: id,
      // Twice, so that somebody who came later has a place between two others.
      position: listing ? 2 * (place ?? index) : UNLISTED_FROM + index,
      role: hat?.role ?? person.role ?? 'RESIDENT',
      unitName: DEMO_UNITS.find((unit) => unit.key === hat?.unit)?.name ?? null,
    });
  }

  /** A point near the middle of a community, with the grid it lies in. */
  private async homeAt(community: string, [east, north]: readonly [number, number]): Promise<Home> {
    const centre = (await this.regions.centre(community))!;
    const homeLat = centre.lat + north / METRES_NORTH;
    const homeLng = centre.lng + east / METRES_EAST;
    const { gridCode, communityCode } = await this.regions.resolve(homeLat, homeLng);
    return { homeCommunityCode: communityCode, homeGridCode: gridCode, homeLat, homeLng };
  }
}

/** What would be left of an ID card's number; there is no whole one behind it. */
const demoIdMask = (index: number): string => `3607${'*'.repeat(10)}${String(index + 20).padStart(4, '0')}`;

interface Home {
  homeCommunityCode: string;
  homeGridCode: string;
  homeLat: number;
  homeLng: number;
}

const UNLISTED = { time: '', icon: 'user', roleLabel: '', unitName: null, does: '' };
