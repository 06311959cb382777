import type { Actor } from '../identity/index.js';
import { handlesFor } from './order.policy.js';
import { type Entry, signedBy } from './request.engine.js';
import { isStaffFor, type RequestFacts } from './request.policy.js';

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
