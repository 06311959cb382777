import type { Access, Permission } from '@linli/shared';

/** Who is calling, as far as the platform needs to know. The identity module provides the rest. */
export interface Principal {
  readonly personId: string;
  readonly sessionId: string;
  may(permission: Permission): boolean;
}

/** Turns a bearer token into a principal; null when there is none, AppError `auth.expired` when it is not good. */
export abstract class Authenticator {
  abstract authenticate(authorization: string | undefined): Promise<Principal | null>;
}

export function grants(access: Access, principal: Principal | null): boolean {
  if (access === 'public') return true;
  if (!principal) return false;
  return access === 'signed-in' || principal.may(access);
}
