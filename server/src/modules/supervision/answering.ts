import { Inject, Injectable } from '@nestjs/common';
import { ROLES, ROLE_PERMISSIONS, type Permission, type Role } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { MembershipService, UnitService, type UnitSeat } from '../unit/index.js';
import { levelAbove } from './levels.js';

/** Roles in whose name a unit answers. */
export const ANSWERING_ROLES: readonly Role[] = ROLES.filter((role) =>
  (ROLE_PERMISSIONS[role] as readonly Permission[]).includes('supervision.answer'),
);

/** Who has to answer: of a unit, of a community's desk, and one level up. */
@Injectable()
export class Answering {
  constructor(
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
  ) {}

  /** Who of a unit is asked by name: whoever has the matter in hand, else who has been there longest. */
  async namedPerson(tx: EntityManager, unitId: string, holder: string | null): Promise<string | null> {
    const people = await this.people(tx, unitId);
    return people.find((personId) => personId === holder) ?? people[0] ?? null;
  }

  /** The desk of a community, or the nearest office above it that has somebody to answer; null when there is none. */
  async deskOf(tx: EntityManager, communityCode: string | null): Promise<string | null> {
    if (communityCode === null) return null;
    const kinds = ['COMMUNITY_COMMITTEE', 'STREET_OFFICE', 'CENTRE'] as const;
    const seats = await this.staffed(tx, await this.units.seatedAt(communityCode, kinds, tx));
    return seats.sort((a, b) => b.regionCode.length - a.regionCode.length)[0]?.id ?? null;
  }

  /** One level up, seen from the place of the request. */
  async above(tx: EntityManager, unitId: string, communityCode: string | null): Promise<UnitSeat | null> {
    const unit = await this.units.seat(unitId, tx);
    if (!unit) return null;
    const place = communityCode ?? unit.regionCode;
    const desks = await this.units.seatedAt(place, ['STREET_OFFICE', 'CENTRE'], tx);
    return levelAbove(unit, await this.staffed(tx, desks));
  }

  private async staffed(tx: EntityManager, seats: readonly UnitSeat[]): Promise<UnitSeat[]> {
    const staffed: UnitSeat[] = [];
    for (const seat of seats) if ((await this.people(tx, seat.id)).length > 0) staffed.push(seat);
    return staffed;
  }

  private async people(tx: EntityManager, unitId: string): Promise<string[]> {
    const hats = await this.memberships.ofUnit(unitId, undefined, tx);
    return hats.filter(({ role }) => ANSWERING_ROLES.includes(role)).map(({ personId }) => personId);
  }
}
