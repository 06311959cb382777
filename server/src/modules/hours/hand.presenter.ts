import { HAND_STATUS_LABELS, type HandRule, TASK_KIND_LABELS } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { HandEntry } from './hand.entity.js';
import { possibleActions } from './hand.policy.js';
import type { HandEntryView } from './hand.view.js';
import { type HandNames, handSays } from './hand.words.js';

/** Names of people and units by id. */
export type NameOf = (id: string | null) => string;

export const namesFor = (entry: HandEntry, person: NameOf, unit: NameOf): HandNames => ({
  entered: person(entry.enteredBy),
  organiser: unit(entry.organiserUnitId),
  approved: [unit(entry.approvedUnitId), person(entry.approvedBy)].filter(Boolean).join(' '),
});

export function presentHand(
  entry: HandEntry,
  actor: Actor,
  { now, rule }: { now: Date; rule: HandRule },
  person: NameOf,
  unit: NameOf,
): HandEntryView {
  const names = namesFor(entry, person, unit);
  return {
    id: entry.id,
    status: entry.status,
    statusLabel: HAND_STATUS_LABELS[entry.status],
    says: handSays(entry, names),
    title: entry.title,
    kind: entry.kind,
    kindLabel: TASK_KIND_LABELS[entry.kind],
    person: person(entry.personId),
    asked: entry.askedBy === entry.personId,
    startAt: entry.startAt.toISOString(),
    endAt: entry.endAt.toISOString(),
    minutes: entry.minutes,
    why: entry.why,
    organiser: names.organiser,
    enteredBy: names.entered || null,
    helpedKind: entry.helpedKind,
    helped: entry.helpedName,
    helpedAnswer: entry.helpedAnswer,
    helpedText: entry.helpedText,
    approvedBy: names.approved || null,
    reason: entry.reason,
    ruleVersion: entry.ruleVersion ?? 0,
    createdAt: entry.createdAt.toISOString(),
    can: possibleActions(actor, entry, now, rule),
  };
}
