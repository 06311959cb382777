import { ranked } from './board.ranks.js';

const row = (personId: string, minutes: number) => ({ personId, minutes });
const rows = [row('a', 300), row('b', 200), row('me', 200), row('c', 100)];

describe('places on a board', () => {
  it('are shared by equals, and leave the next one free', () => {
    expect(ranked(rows, 'me', true).shown.map(({ personId, rank }) => [personId, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['me', 2],
      ['c', 4],
    ]);
  });

  it('do not show who stays off, nor leave her place open; she alone learns it', () => {
    const { shown, mine } = ranked(rows, 'me', false);
    expect(shown.map(({ personId, rank }) => [personId, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(mine).toEqual({ rank: 2, minutes: 200, of: 4 });
  });

  it('are none for who did nothing', () => {
    expect(ranked([row('a', 1)], 'me', false).mine).toBeNull();
    expect(ranked([], 'me', true)).toEqual({ shown: [], mine: null });
  });
});
