import type { NewEvent } from '../../platform/events/index.js';
import type { HandEntry } from './hand.entity.js';

type HandEventType = 'hand-hours.asked' | 'hand-hours.entered' | 'hand-hours.decided';

/** What happened to hours entered by hand. Times are ISO 8601. */
interface HandEventPayload {
  entryId: string;
  personId: string;
  title: string;
  startAt: string;
  minutes: number;
  status: string;
  organiserUnitId: string;
  communityCode: string;
  enteredBy: string | null;
  helpedPersonId: string | null;
  helpedUnitId: string | null;
  /** Volunteer, as others may call her. */
  volunteer: string;
  text: string | null;
  actorId: string;
}

export function handEvent(
  type: HandEventType,
  entry: HandEntry,
  rest: Pick<HandEventPayload, 'volunteer' | 'actorId'>,
): NewEvent {
  const { id, personId, title, minutes, status, organiserUnitId, communityCode, enteredBy } = entry;
  const payload: HandEventPayload = {
    entryId: id,
    personId,
    title,
    startAt: entry.startAt.toISOString(),
    minutes,
    status,
    organiserUnitId,
    communityCode,
    enteredBy,
    helpedPersonId: entry.helpedPersonId,
    helpedUnitId: entry.helpedUnitId,
    text: entry.reason,
    ...rest,
  };
  return { type, subjectId: id, payload };
}
