import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Cipher } from '../../../platform/crypto/index.js';
import { Database, newId } from '../../../platform/database/index.js';
import { notFound, wrongField } from '../../../platform/http/index.js';
import { hoursInWords, hoursProblem } from '../../../platform/opening-hours/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { RegionService } from '../../region/index.js';
import { UnitService } from '../../unit/index.js';
import { manages, runs } from '../shop.policy.js';
import type { PartnerBody, PartnersQuery } from './partner.dto.js';
import { Partner } from './partner.entity.js';
import type { ManagedPartnerView, PartnerView } from './partner.view.js';

const CONTACT = 'partner.contact';
/** Digits of a street's code: the shop of a neighbourhood is that of its street. */
const STREET = 9;

/** Who answers at a place; kept encrypted. */
interface Contact {
  name: string | null;
  phone: string | null;
}

/** A place to be entered. */
export type NewPartner = Omit<PartnerBody, 'contactName' | 'contactPhone'> & { id?: string } & Partial<
    Pick<PartnerBody, 'contactName' | 'contactPhone'>
  >;

/** Places of the rewards shop. */
@Injectable()
export class PartnerService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Open places of the street around a region, those of the community itself first. */
  async around(actor: Actor | null, { regionCode }: PartnersQuery): Promise<PartnerView[]> {
    const home = actor && (await this.people.standing(actor.personId)).homeCommunityCode;
    const here = regionCode ?? home ?? '';
    const all = await this.db.read.findBy(Partner, { active: true });
    const near = all.filter((one) => one.regionCode.startsWith(here.slice(0, STREET)));
    const rank = (one: Partner): string => `${one.regionCode === here ? 0 : 1}${one.name}`;
    return this.present(near.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)));
  }

  /** A place by its id. Throws `http.not_found`. */
  async get(id: string, from: EntityManager = this.db.read): Promise<Partner> {
    const partner = await from.findOneBy(Partner, { id });
    if (!partner) throw notFound();
    return partner;
  }

  /** A place where she hands out. To others it does not exist. */
  async mine(actor: Actor, id: string, from: EntityManager = this.db.read): Promise<Partner> {
    const partner = await this.get(id, from);
    if (!runs(actor, partner)) throw notFound();
    return partner;
  }

  /** All places where she hands out. */
  async allMine(actor: Actor): Promise<Partner[]> {
    const unitIds = actor.hats('shop.fulfil').map(({ unitId }) => unitId);
    return this.db.read.find(Partner, { where: { unitId: In(unitIds) }, order: { name: 'ASC' } });
  }

  /** The places a committee looks after, with whom to call there. */
  async managed(actor: Actor): Promise<ManagedPartnerView[]> {
    const all = await this.db.read.find(Partner, { order: { name: 'ASC' } });
    return this.presentManaged(all.filter((partner) => manages(actor, partner)));
  }

  async create(actor: Actor, body: PartnerBody): Promise<ManagedPartnerView> {
    await this.check(actor, body);
    const id = await this.db.transaction((tx) => this.enter(tx, body));
    return (await this.presentManaged([await this.get(id)]))[0]!;
  }

  async change(actor: Actor, id: string, body: PartnerBody): Promise<ManagedPartnerView> {
    if (!manages(actor, await this.get(id))) throw notFound();
    await this.check(actor, body);
    await this.db.transaction(async (tx) => {
      if (!manages(actor, await this.get(id, tx))) throw notFound();
      await tx.update(Partner, { id }, this.columns(body));
    });
    return (await this.presentManaged([await this.get(id)]))[0]!;
  }

  /** Adds a place; the caller has checked it. Returns its id. */
  async enter(tx: EntityManager, { id = newId(), ...body }: NewPartner): Promise<string> {
    await tx.insert(Partner, { ...this.columns(body), id, createdAt: this.clock.now() });
    return id;
  }

  async present(partners: readonly Partner[]): Promise<PartnerView[]> {
    const names = await this.regions.names(partners.map(({ regionCode }) => regionCode));
    return partners.map(({ id, name, address, regionCode, lat, lng, hours }) => {
      const regionName = names.get(regionCode) ?? '';
      return {
        id,
        name,
        address,
        regionCode,
        regionName,
        lat,
        lng,
        ...hoursInWords(hours, this.clock.now()),
      };
    });
  }

  private async presentManaged(partners: readonly Partner[]): Promise<ManagedPartnerView[]> {
    const units = await this.units.byIds(partners.map(({ unitId }) => unitId));
    const views = await this.present(partners);
    return partners.map(({ unitId, hours, contact, active }, index) => {
      const { name, phone }: Contact = contact
        ? (JSON.parse(this.cipher.decrypt(contact, CONTACT)) as Contact)
        : { name: null, phone: null };
      const unitName = units.get(unitId)?.name ?? '';
      return { ...views[index]!, unitId, unitName, hours, contactName: name, contactPhone: phone, active };
    });
  }

  private async check(actor: Actor, { regionCode, unitId, hours }: PartnerBody): Promise<void> {
    if (!manages(actor, { regionCode })) throw wrongField('regionCode', '这个社区不归您这边管');
    if (!(await this.units.byIds([unitId])).has(unitId)) throw wrongField('unitId', '没有这个单位，请重新选');
    const problem = hoursProblem(hours);
    if (problem) throw wrongField('hours', problem);
  }

  private columns({ contactName, contactPhone, ...body }: NewPartner): Omit<Partner, 'id' | 'createdAt'> {
    const contact: Contact = { name: contactName || null, phone: contactPhone || null };
    const isKnown = contact.name !== null || contact.phone !== null;
    return {
      unitId: body.unitId,
      name: body.name,
      address: body.address,
      regionCode: body.regionCode,
      lat: body.lat ?? null,
      lng: body.lng ?? null,
      hours: body.hours,
      contact: isKnown ? this.cipher.encrypt(JSON.stringify(contact), CONTACT) : null,
      active: body.active,
    };
  }
}
