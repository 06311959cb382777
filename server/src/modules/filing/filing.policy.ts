import { actionsFrom, FILING_MACHINE, type FilingAction } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { Filing } from './filing.entity.js';

type Facts = Pick<Filing, 'status' | 'communityCode' | 'askedBy' | 'askedUnitId'>;

/** Who decides about filings there. */
export const decidesOn = (actor: Actor, { communityCode }: Pick<Filing, 'communityCode'>): boolean =>
  actor.covers('filing.approve', communityCode);

/** Nobody approves what she asked for herself. */
export const isOwn = (actor: Actor, { askedBy }: Facts): boolean => askedBy === actor.personId;

/** The unit that asked, the staff of the region, and who decides. */
export const mayRead = (actor: Actor, filing: Facts): boolean =>
  isOwn(actor, filing) ||
  decidesOn(actor, filing) ||
  actor.covers('workbench.read', filing.communityCode) ||
  actor.hats('filing.ask').some(({ unitId }) => unitId === filing.askedUnitId);

/** What the reader may do with it now. */
export function possibleActions(actor: Actor, filing: Facts): FilingAction[] {
  return actionsFrom(FILING_MACHINE, filing.status).filter((action) => {
    switch (action) {
      case 'approve':
      case 'refuse':
        return decidesOn(actor, filing) && !isOwn(actor, filing);
      case 'revoke':
        return decidesOn(actor, filing);
      case 'withdraw':
        return isOwn(actor, filing);
      case 'expire':
        return false;
    }
  });
}
