import type { RequestHistory } from '../history.entity.js';
import type { CardSource } from '../request.loader.js';
import { timelineOf } from '../request.timeline.js';

/** What residents say stays with those who read the request itself. */
const RESIDENTS_OWN = new Set<string>(['comment', 'rate', 'support', 'ask', 'answer']);

export const isOfficial = ({ action }: Pick<RequestHistory, 'action'>): boolean => !RESIDENTS_OWN.has(action);

/**
 * The newest official step in the words of the public timeline, units named and people not. A reporter's own reason for
 * reopening is left out.
 */
export function statusNotes(card: CardSource, history: readonly RequestHistory[]): string {
  const official = history.filter(isOfficial);
  const last = official.at(-1);
  if (last?.action === 'reopen') return '居民说没解决，又在办了';
  const [entry] = timelineOf({
    ...card,
    history: official,
    readerId: null,
    insider: false,
    personName: () => '',
    gridLabel: null,
    photosOf: () => [],
  });
  return entry ? `${entry.who}${entry.text}` : '';
}
