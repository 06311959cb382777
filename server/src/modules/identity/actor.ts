import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ROLE_PERMISSIONS, type Permission, type Role, type UnitKind } from '@linli/shared';
import type { AppRequest, Principal } from '../../platform/http/index.js';

/** One hat of a person: what the role grants, for this unit, within this region. */
export interface Membership {
  readonly role: Role;
  readonly unitId: string;
  readonly unitKind: UnitKind;
  /** Official code; the membership reaches every region whose code starts with it. */
  readonly regionCode: string;
}

/** The signed-in person as policies see her. */
export class Actor implements Principal {
  constructor(
    readonly personId: string,
    readonly sessionId: string,
    readonly memberships: readonly Membership[],
  ) {}

  /** Memberships that grant `permission`. */
  hats(permission: Permission): Membership[] {
    return this.memberships.filter((m) =>
      (ROLE_PERMISSIONS[m.role] as readonly Permission[]).includes(permission),
    );
  }

  may(permission: Permission): boolean {
    return this.hats(permission).length > 0;
  }

  /** Whether some hat with `permission` reaches the region with this code. */
  covers(permission: Permission, regionCode: string | null): boolean {
    return regionCode !== null && this.hats(permission).some((m) => regionCode.startsWith(m.regionCode));
  }

  /** Whether she belongs to the unit, whatever her role there. */
  belongsTo(unitId: string): boolean {
    return this.memberships.some((m) => m.unitId === unitId);
  }
}

function actorOf(context: ExecutionContext): Actor | null {
  const { principal } = context.switchToHttp().getRequest<AppRequest>();
  return principal instanceof Actor ? principal : null;
}

/** The signed-in person; null for a visitor of a public endpoint. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));
