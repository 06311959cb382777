import type { RuleState } from './rule.view.js';

/** A version and the day from which it holds; null for what the product comes with. */
export interface RulePage<T> {
  readonly version: number;
  readonly validFrom: string | null;
  readonly rule: T;
}

/** Pages of one rule, newest first, the product's own last; never empty. */
export type RuleBook<T> = readonly RulePage<T>[];

/** The page that holds on a day: of those that have begun the newest. A newer one thus replaces whatever was still to come. */
export const pageOn = <T>(book: RuleBook<T>, day: string): RulePage<T> =>
  book.find(({ validFrom }) => validFrom === null || validFrom <= day) ?? book.at(-1)!;

/** Where a page stands on a day. REPLACED: a newer one came before it could hold. */
export function stateOf<T>(book: RuleBook<T>, page: RulePage<T>, today: string): RuleState {
  if (pageOn(book, today) === page) return 'IN_FORCE';
  const { validFrom } = page;
  if (validFrom !== null && pageOn(book, validFrom) !== page) return 'REPLACED';
  return validFrom !== null && validFrom > today ? 'COMING' : 'PAST';
}

/** The next page that will hold after a day, or null. */
export const comingAfter = <T>(book: RuleBook<T>, today: string): RulePage<T> | null =>
  book
    .filter((page) => stateOf(book, page, today) === 'COMING')
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))[0] ?? null;
