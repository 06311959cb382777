import type { UnitReview } from './unit-review.entity.js';

const DAY_MS = 86_400_000;
/** After so many days nobody reviews any more, and what was said is open. */
export const REVIEW_DAYS = 7;

/** What a decision about reviews of one request needs to know. */
export interface ReviewFacts {
  readonly status: string;
  readonly closings: number;
  readonly closedAt: Date | null;
  /** Units whose orders count, in the order of giving, and whether each has finished its own. */
  readonly worked: ReadonlyMap<string, { readonly done: boolean }>;
  readonly now: Date;
}

type Pair = Pick<UnitReview, 'byUnitId' | 'ofUnitId'>;

/** The closing that a review said now would be about: the last one, or the one that is being worked for. */
export const closingOf = ({ status, closings }: ReviewFacts): number =>
  status === 'CLOSED' ? closings : closings + 1;

/** When reviewing ends; null while it is not closed. */
export const reviewEnd = ({ status, closedAt }: ReviewFacts): Date | null =>
  status === 'CLOSED' && closedAt ? new Date(closedAt.getTime() + REVIEW_DAYS * DAY_MS) : null;

const isOver = (facts: ReviewFacts): boolean => {
  const end = reviewEnd(facts);
  return end !== null && facts.now > end;
};

/** Itself as soon as its own share is done; each other once the request is closed; both only for some days. */
export function mayReview({ byUnitId, ofUnitId }: Pair, facts: ReviewFacts): boolean {
  const [by, of] = [facts.worked.get(byUnitId), facts.worked.get(ofUnitId)];
  if (!by || !of || isOver(facts)) return false;
  return byUnitId === ofUnitId ? by.done : facts.status === 'CLOSED';
}

/** Sealed until both have answered or the time is over: nobody answers with an eye on the other's score. */
export function isOpen(review: Pair, all: readonly Pair[], facts: ReviewFacts): boolean {
  if (review.byUnitId === review.ofUnitId || isOver(facts)) return true;
  return all.some((one) => one.byUnitId === review.ofUnitId && one.ofUnitId === review.byUnitId);
}

/** What units may still say: of the pairs there are, those that are not among `said`. */
export function todoOf(mine: readonly string[], facts: ReviewFacts, said: readonly Pair[]): Pair[] {
  const worked = [...facts.worked.keys()];
  return mine
    .filter((unitId) => facts.worked.has(unitId))
    .flatMap((byUnitId) => worked.map((ofUnitId) => ({ byUnitId, ofUnitId })))
    .filter((pair) => mayReview(pair, facts))
    .filter((pair) => !said.some((one) => one.byUnitId === pair.byUnitId && one.ofUnitId === pair.ofUnitId));
}
