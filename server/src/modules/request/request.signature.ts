import type { Permission } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import { handlesFor } from './order.policy.js';
import type { ServiceRequest } from './request.entity.js';
import type { Entry } from './request.line.js';
import { isStaffFor, regionOf, type RequestFacts } from './request.policy.js';

/** Who does it, under the hat that allows it here. */
export function signedBy(
  actor: Actor,
  request: ServiceRequest,
  permission: Permission,
): Required<Pick<Entry, 'actorId' | 'role' | 'unitId'>> {
  const region = regionOf(request) ?? '';
  const hat = actor.hats(permission).find(({ regionCode }) => region.startsWith(regionCode));
  return { actorId: actor.personId, role: hat?.role ?? null, unitId: hat?.unitId ?? null };
}

/** Staff and handlers sign with their hat, residents as themselves. */
export function signedAnyhow(actor: Actor, facts: RequestFacts): Entry {
  const { request, unitIds } = facts;
  if (request.reporterId !== actor.personId && isStaffFor(actor, facts)) {
    return signedBy(actor, request, 'workbench.read');
  }
  const unitId = unitIds.find((unit) => handlesFor(actor, unit));
  if (!unitId || request.reporterId === actor.personId) return { actorId: actor.personId };
  return { actorId: actor.personId, role: 'HANDLER', unitId };
}
