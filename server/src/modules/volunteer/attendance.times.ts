import type { Shift } from './task.entity.js';

const MINUTE_MS = 60_000;
/** Check-in opens so long before the shift. */
const EARLY_MS = 60 * MINUTE_MS;
/** Afterwards check-out is over, and who forgot it is looked at by the organiser. */
const FORGOTTEN_MS = 120 * MINUTE_MS;
/** Time before the start and after the end that still counts. */
const COUNTS_BEFORE_MS = 15 * MINUTE_MS;
const COUNTS_AFTER_MS = 30 * MINUTE_MS;

export interface Span {
  startAt: Date;
  endAt: Date;
}

export const checkInOpens = ({ startAt }: Pick<Shift, 'startAt'>): Date =>
  new Date(startAt.getTime() - EARLY_MS);

export const checkOutCloses = ({ endAt }: Pick<Shift, 'endAt'>): Date =>
  new Date(endAt.getTime() + FORGOTTEN_MS);

/** The part of a stay that counts: within the shift, a little early and late included. Never ends before it begins. */
export function countedSpan(shift: Span, inAt: Date, outAt: Date): Span {
  const start = Math.max(inAt.getTime(), shift.startAt.getTime() - COUNTS_BEFORE_MS);
  const end = Math.min(outAt.getTime(), shift.endAt.getTime() + COUNTS_AFTER_MS);
  return { startAt: new Date(start), endAt: new Date(Math.max(start, end)) };
}

/** The longest piece of a span that touches none of the others; nothing is left (start = end) when they cover it. */
export function outside(span: Span, others: readonly Span[]): Span {
  let pieces = [span];
  for (const other of others) pieces = pieces.flatMap((piece) => cut(piece, other));
  const [longest] = pieces.sort((a, b) => lengthOf(b) - lengthOf(a) || +a.startAt - +b.startAt);
  return longest ?? { startAt: span.startAt, endAt: span.startAt };
}

/** Whole minutes. */
export const minutesOf = (span: Span): number => Math.floor(lengthOf(span) / MINUTE_MS);

const lengthOf = ({ startAt, endAt }: Span): number => endAt.getTime() - startAt.getTime();

function cut(piece: Span, other: Span): Span[] {
  if (other.endAt <= piece.startAt || other.startAt >= piece.endAt) return [piece];
  const before = { startAt: piece.startAt, endAt: other.startAt };
  const after = { startAt: other.endAt, endAt: piece.endAt };
  return [before, after].filter((part) => lengthOf(part) > 0);
}
