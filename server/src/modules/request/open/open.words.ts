import { REQUEST_REMARKS } from '@linli/shared';
import type { RequestHistory } from '../history.entity.js';
import type { CardSource } from '../request.loader.js';
import { timelineOf } from '../request.timeline.js';

/** What people say to each other on the way stays with those who read the request itself. */
const REMARKS = new Set<string>([...REQUEST_REMARKS, 'note']);

export const isOfficial = ({ action }: Pick<RequestHistory, 'action'>): boolean => !REMARKS.has(action);

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
    wordsOf: () => undefined,
  });
  return entry ? `${entry.who}${entry.text}` : '';
}
