import { type Permission, ROLE_LABELS, ROLE_PERMISSIONS } from '@linli/shared';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound, wrongField } from '../../platform/http/index.js';
import { RegionService } from '../region/index.js';
import { type Hat, MembershipService } from '../unit/index.js';
import { AccessLogService } from './access-log.service.js';
import { Consent } from './account.entity.js';
import type { Actor } from './actor.js';
import type { UpdateMeBody } from './identity.dto.js';
import type { LookView, MeView, MyDataView } from './identity.view.js';
import { Person, type Theme } from './person.entity.js';
import { displayName } from './person.name.js';
import { PersonService } from './person.service.js';

/** What a person sees and changes of herself. */
@Injectable()
export class MeService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Config) private readonly config: Pick<Config, 'demo'>,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(AccessLogService) private readonly accessLog: AccessLogService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  me(actor: Actor): Promise<MeView> {
    return this.view(actor.personId);
  }

  async view(personId: string): Promise<MeView> {
    const [person, hats] = await Promise.all([this.find(personId), this.memberships.hatsOf(personId)]);
    const names = await this.regions.names([
      person.homeCommunityCode ?? '',
      person.homeGridCode ?? '',
      ...hats.map(({ regionCode }) => regionCode),
    ]);
    const permissions = new Set(hats.flatMap(({ role }): readonly Permission[] => ROLE_PERMISSIONS[role]));
    return {
      id: person.id,
      surname: person.surname,
      displayName: displayName(person),
      honorific: person.honorific,
      realNameLevel: person.realNameLevel,
      homeCommunityCode: person.homeCommunityCode,
      homeCommunityName: names.get(person.homeCommunityCode ?? '') ?? null,
      homeGridName: names.get(person.homeGridCode ?? '') ?? null,
      largeText: person.largeText,
      theme: person.theme,
      memberships: hats.map((hat) => presentHat(hat, names)),
      permissions: [...permissions],
      demo: this.config.demo,
    };
  }

  async update(actor: Actor, body: UpdateMeBody): Promise<MeView> {
    const home = body.homeCommunityCode ? await this.homeAt(actor, body.homeCommunityCode) : {};
    const set: Partial<Person> = {
      ...(body.nickname === undefined ? {} : { nickname: body.nickname }),
      ...(body.largeText === undefined ? {} : { largeText: body.largeText }),
      ...(body.theme === undefined ? {} : { theme: body.theme as Theme }),
      ...home,
    };
    if (Object.keys(set).length > 0) {
      await this.db.transaction((tx) => tx.update(Person, { id: actor.personId }, set));
    }
    return this.me(actor);
  }

  async looks(actor: Actor): Promise<LookView[]> {
    const rows = await this.accessLog.of(actor.personId);
    return rows.map(({ at, viewerName, what, reason }) => ({
      at: at.toISOString(),
      who: viewerName,
      what,
      reason,
    }));
  }

  /** Everything this module keeps about her, in clear. */
  async data(actor: Actor): Promise<MyDataView> {
    const [me, person, looks, consents] = await Promise.all([
      this.me(actor),
      this.find(actor.personId),
      this.looks(actor),
      this.db.read.find(Consent, { where: { personId: actor.personId }, order: { givenAt: 'ASC' } }),
    ]);
    return {
      me,
      ...this.people.clear(person),
      birthMonth: person.birthMonth,
      homeLat: person.homeLat,
      homeLng: person.homeLng,
      createdAt: person.createdAt.toISOString(),
      consents: consents.map(({ purpose, version, givenAt }) => ({
        purpose,
        version,
        givenAt: givenAt.toISOString(),
      })),
      looks,
    };
  }

  private async find(personId: string): Promise<Person> {
    const person = await this.db.read.findOneBy(Person, { id: personId });
    if (!person) throw notFound();
    return person;
  }

  /** Moving to another community forgets grid and point of the old home. */
  private async homeAt(actor: Actor, code: string): Promise<Partial<Person>> {
    const level = await this.regions.get(code).then(
      (region) => region.level,
      () => undefined,
    );
    if (level !== 'COMMUNITY') {
      throw wrongField('homeCommunityCode', '没有这个社区，请重新选');
    }
    const { homeCommunityCode } = await this.find(actor.personId);
    if (homeCommunityCode === code) return {};
    return { homeCommunityCode: code, homeGridCode: null, homeLat: null, homeLng: null };
  }
}

function presentHat(hat: Hat, names: ReadonlyMap<string, string>): MeView['memberships'][number] {
  const { id, role, unitId, unitName, unitKind, regionCode } = hat;
  const regionName = names.get(regionCode) ?? '';
  return { id, role, roleLabel: ROLE_LABELS[role], unitId, unitName, unitKind, regionCode, regionName };
}
