import type { NewEvent } from '../../platform/events/index.js';
import type { Visit } from './visit.entity.js';

/** A visit did not take place, or nobody goes to the one of tomorrow. */
interface VisitTold {
  visitId: string;
  unitId: string;
  communityCode: string;
  phrase: string;
  /** Begin of the visit, ISO 8601. */
  startAt: string;
  /** How many were missed one after the other, this one included. */
  missed: number;
  actorId: null;
}

export function visitEvent(
  type: 'visit.missed',
  { id, unitId, communityCode, startAt, missedInRow }: Visit,
  phrase: string,
): NewEvent {
  const payload: VisitTold = {
    visitId: id,
    unitId,
    communityCode,
    phrase,
    startAt: startAt.toISOString(),
    missed: missedInRow + 1,
    actorId: null,
  };
  return { type, subjectId: id, payload };
}
