import { comingAfter, pageOn, type RuleBook, stateOf } from './rule.pages.js';

const page = (version: number, validFrom: string | null) => ({ version, validFrom, rule: version });
const shipped = page(0, null);
const TODAY = '2026-11-27';
const states = (book: RuleBook<number>) => book.map((one) => stateOf(book, one, TODAY));

describe('versions of a rule', () => {
  it('follow each other by the day they begin, and what the product comes with holds before', () => {
    const book = [page(2, '2027-01-01'), page(1, '2026-06-01'), shipped];
    expect(
      ['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01'].map((day) => pageOn(book, day).rule),
    ).toEqual([0, 1, 1, 2]);
    expect(states(book)).toEqual(['COMING', 'IN_FORCE', 'PAST']);
    expect(comingAfter(book, TODAY)?.version).toBe(2);
  });

  it('a newer word replaces what was still to come', () => {
    const book = [page(3, '2026-11-27'), page(2, '2027-01-01'), page(1, '2026-06-01'), shipped];
    expect(states(book)).toEqual(['IN_FORCE', 'REPLACED', 'PAST', 'PAST']);
    expect(pageOn(book, '2027-02-01').version).toBe(3);
    expect(comingAfter(book, TODAY)).toBeNull();
  });

  it('two that come follow each other, and the same day twice is the newer one', () => {
    const book = [page(3, '2027-02-01'), page(2, '2027-01-01'), page(1, '2027-01-01'), shipped];
    expect(states(book)).toEqual(['COMING', 'COMING', 'REPLACED', 'IN_FORCE']);
    expect(comingAfter(book, TODAY)?.version).toBe(2);
  });

  it('without any of its own a city has what the product comes with', () => {
    expect(pageOn([shipped], TODAY)).toBe(shipped);
    expect(states([shipped])).toEqual(['IN_FORCE']);
  });
});
