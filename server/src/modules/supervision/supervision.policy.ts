import { actionsFrom, SUPERVISION_MACHINE, type SupervisionAction } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { SupervisionOrder } from './supervision.entity.js';

type Facts = Pick<
  SupervisionOrder,
  'status' | 'unitId' | 'communityCode' | 'answerBy' | 'top' | 'answeredBy'
>;

/** Units in whose name she answers supervision orders. */
export const answeringUnits = (actor: Actor): string[] => [
  ...new Set(actor.hats('supervision.answer').map(({ unitId }) => unitId)),
];

export const supervises = (
  actor: Actor,
  { communityCode }: Pick<SupervisionOrder, 'communityCode'>,
): boolean => actor.covers('request.supervise', communityCode);

export const isHerTurn = (actor: Actor, { unitId }: Facts): boolean => answeringUnits(actor).includes(unitId);

/** When its time is over it rises; only where nobody is above may it still be answered. */
export const isTooLate = ({ answerBy, top }: Facts, now: Date): boolean => !top && now > answerBy;

/** Nobody judges her own answer. */
export const isOwnAnswer = (actor: Actor, { answeredBy }: Facts): boolean => answeredBy === actor.personId;

/** What the reader may do with it now. */
export function possibleActions(actor: Actor, order: Facts, now: Date): SupervisionAction[] {
  return actionsFrom(SUPERVISION_MACHINE, order.status).filter((action) => {
    switch (action) {
      case 'answer':
        return isHerTurn(actor, order) && !isTooLate(order, now);
      case 'accept':
      case 'sendBack':
        return supervises(actor, order) && !isOwnAnswer(actor, order);
      case 'withdraw':
        return supervises(actor, order);
      case 'escalate':
        return false;
    }
  });
}
