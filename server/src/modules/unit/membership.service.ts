import { Inject, Injectable } from '@nestjs/common';
import type { Role, UnitKind } from '@linli/shared';
import { type EntityManager, In, IsNull, Like } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId } from '../../platform/database/index.js';
import { codesUpwards } from '../region/index.js';
import { Membership, Unit } from './unit.entity.js';

const COMMUNITY_DIGITS = 12;

/** A hat as other modules see it. */
export interface Hat {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly regionCode: string;
}

/** Who wears which hat: person × unit × role × region. */
@Injectable()
export class MembershipService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The hats a person wears now, oldest first. */
  hatsOf(personId: string, from: EntityManager = this.db.read): Promise<Hat[]> {
    return this.hats(from, { personId });
  }

  /** People with a role whose reach covers the region: whom to tell about something there. */
  async inRegion(role: Role, regionCode: string, tx: EntityManager = this.db.read): Promise<Hat[]> {
    return this.hats(tx, { role, regionCode: In(codesUpwards(regionCode)) });
  }

  /** People with a role whose reach covers the region or lies inside it, as that of a grid worker in a community. */
  async aroundRegion(role: Role, regionCode: string, tx: EntityManager = this.db.read): Promise<Hat[]> {
    const inside = await this.hats(tx, { role, regionCode: Like(`${regionCode}_%`) });
    return [...(await this.inRegion(role, regionCode, tx)), ...inside];
  }

  /** People of a unit, with `role` only those who have it. */
  ofUnit(unitId: string, role?: Role, tx: EntityManager = this.db.read): Promise<Hat[]> {
    return this.hats(tx, role ? { unitId, role } : { unitId });
  }

  /** People with one of the roles whose post lies in the region; around a grid that is its community. */
  async withRoles(roles: readonly Role[], regionCode: string): Promise<Hat[]> {
    if (roles.length === 0) return [];
    const area = regionCode.slice(0, COMMUNITY_DIGITS);
    return this.hats(this.db.read, { role: In([...roles]), regionCode: Like(`${area}%`) });
  }

  /** Everybody who belongs to one of the units. */
  ofUnits(unitIds: readonly string[]): Promise<Hat[]> {
    if (unitIds.length === 0) return Promise.resolve([]);
    return this.hats(this.db.read, { unitId: In([...unitIds]) });
  }

  /** Gives a person a role; wearing it already is fine. Returns the membership's id. */
  async grant(
    tx: EntityManager,
    hat: Pick<Hat, 'personId' | 'unitId' | 'role' | 'regionCode'> & { id?: string },
  ): Promise<string> {
    const key = { personId: hat.personId, unitId: hat.unitId, role: hat.role, regionCode: hat.regionCode };
    const present = await tx.findOneBy(Membership, key);
    if (present) {
      if (present.endedAt) await tx.update(Membership, { id: present.id }, { endedAt: null });
      return present.id;
    }
    const id = hat.id ?? newId();
    await tx.insert(Membership, { id, ...key, createdAt: this.clock.now(), endedAt: null });
    return id;
  }

  /** Takes a hat off; the row stays for the record. */
  async end(tx: EntityManager, id: string): Promise<void> {
    await tx.update(Membership, { id, endedAt: IsNull() }, { endedAt: this.clock.now() });
  }

  private async hats(from: EntityManager, where: object): Promise<Hat[]> {
    const rows = await from.find(Membership, {
      where: { ...where, endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    if (rows.length === 0) return [];
    const units = await from.findBy(Unit, { id: In([...new Set(rows.map(({ unitId }) => unitId))]) });
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return rows.map(({ id, personId, role, unitId, regionCode }) => {
      const { name, kind } = byId.get(unitId)!;
      return { id, personId, role, unitId, unitName: name, unitKind: kind, regionCode };
    });
  }
}
