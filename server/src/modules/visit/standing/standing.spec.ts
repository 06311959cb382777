import { type StandingFacts, standingOf } from './standing.js';

const TODAY = '2026-11-27';
const facts = (change: Partial<StandingFacts> = {}): StandingFacts => ({
  kind: 'OLDER_ALONE',
  everyDays: 7,
  since: '2026-10-01',
  lastOn: null,
  nextOn: null,
  faces: [],
  ...change,
});

describe('how visits stand', () => {
  it.each<[string, Partial<StandingFacts>, string, number]>([
    ['no plan', { everyDays: null }, 'NO_PLAN', 0],
    ['visited three days ago', { lastOn: '2026-11-24' }, 'FINE', 0],
    ['due the day after tomorrow', { lastOn: '2026-11-22' }, 'SOON', 0],
    ['due today', { lastOn: '2026-11-20' }, 'SOON', 0],
    ['due yesterday', { lastOn: '2026-11-19' }, 'OVERDUE', 1],
    ['over the turn of a month', { lastOn: '2026-10-30' }, 'OVERDUE', 21],
    ['never visited, the first is to come', { nextOn: '2026-11-29' }, 'SOON', 0],
    ['never visited, the first is far', { nextOn: '2026-12-20' }, 'FINE', 0],
    ['never visited, the first was missed', { nextOn: null, since: '2026-11-25' }, 'OVERDUE', 2],
  ])('%s', (_, change, state, lateDays) => {
    expect(standingOf(facts(change), TODAY)).toMatchObject({ state, lateDays });
  });

  it.each<[readonly string[], number]>([
    [[], 0],
    [['chen'], 1],
    [['chen', 'chen', 'luo', 'chen'], 2],
    [['chen', 'chen'], 2],
  ])('counts the same face in a row: %j', (faces, sameFace) => {
    expect(standingOf(facts({ faces }), TODAY).sameFace).toBe(sameFace);
  });
});
