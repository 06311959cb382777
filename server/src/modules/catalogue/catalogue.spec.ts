import { readFileSync } from 'node:fs';
import { MOST_TILES } from '@linli/shared';
import { Catalogue } from './catalogue.js';
import { keyOf } from './entry.js';
import { deadlinesOf, isTile, putInForce, termsOf, tileOf, tiles, tilesByWords } from './in-force.js';
import { shippedEntries } from './shipped.js';

const NATIONAL = new URL('../../../data/catalogue/gb47678.5.csv', import.meta.url);

describe('the shipped catalogue', () => {
  it('holds every component and matter of the national list under its own class and name', () => {
    const national = readFileSync(NATIONAL, 'utf8').trim().split('\n').slice(1);
    const shipped = new Set(
      shippedEntries().map(({ kind, code, className, name }) =>
        [kind.toLowerCase(), code, className, name].join(),
      ),
    );
    expect(national.filter((line) => !shipped.has(line))).toEqual([]);
    expect(national).toHaveLength(153 + 250);
  });

  it('has few enough tiles, each with codes, words, pictures and local codes where the nation has none', () => {
    expect(tiles().length).toBeLessThanOrEqual(MOST_TILES);
    const catalogue = new Catalogue(null, shippedEntries());
    for (const { tile, hint, icon, keywords } of tiles()) {
      expect(catalogue.codesOf(tile)).not.toEqual([]);
      expect(hint && icon).toBeTruthy();
      if (tile !== 'other') expect(keywords.length).toBeGreaterThan(8);
    }
    for (const tile of ['urgent', 'neighbours', 'help', 'suggestion']) {
      expect(catalogue.codesOf(tile).some(({ kind }) => kind === 'LOCAL')).toBe(true);
    }
  });
});

describe('tiles in force', () => {
  it.each([
    ['3 栋 2 单元楼道灯不亮，晚上看不见台阶', 'lighting'],
    ['垃圾桶满了两天没人收，好臭', 'rubbish'],
    ['下水道堵了，污水冒到单元门口', 'drain'],
    ['电梯按钮失灵，昨天困过人', 'lift'],
    ['楼下烧烤摊油烟大，开不了窗', 'smoke'],
    ['广场舞音响太吵，孩子睡不着', 'noise'],
  ])('take 「%s」 for %s', (text, tile) => {
    expect(tilesByWords(text)[0]?.tile).toBe(tile);
  });

  it('are none where no word fits, and never more than three', () => {
    expect(tilesByWords('甲乙丙丁')).toEqual([]);
    expect(
      tilesByWords(
        tiles()
          .map(({ keywords }) => keywords.join(''))
          .join(''),
      ),
    ).toHaveLength(3);
  });

  it('have a home for names that are gone, and old versions stay known beside the new one', () => {
    expect(isTile('no-such-tile')).toBe(false);
    expect(tileOf('no-such-tile').tile).toBe('other');
    const older = shippedEntries();
    const newer = older.map((entry) => (entry.code === 'lift' ? { ...entry, name: '升降机' } : entry));
    putInForce(new Catalogue('v1', older));
    putInForce(new Catalogue('v2', newer));
    expect(tileOf('lift').label).toBe('升降机');
    expect(tileOf('lift', 'v1').label).toBe('电梯');
    expect(tileOf('lift', 'never heard of').label).toBe('升降机');
    putInForce(new Catalogue('v1', older));
  });

  it.each<[string, string | null, boolean, [accept: number, take: number, handle: number, verify: number]]>([
    // The defaults of the tile: accept 2 h, take 4 h (2 h in a hurry), 5 days of 7 h, verify 1 day.
    ['lighting', null, false, [120, 240, 2100, 420]],
    ['lighting', null, true, [120, 120, 1050, 420]],
    // Exposed rubbish 4 h, accumulated rubbish 4 days, illegal building 15 days; the other stages as their tile.
    ['rubbish', 'MATTER:06010', false, [120, 240, 240, 420]],
    ['rubbish', 'MATTER:06010', true, [120, 120, 120, 420]],
    ['rubbish', 'MATTER:06011', false, [120, 240, 1680, 420]],
    ['illegal-building', 'MATTER:06001', false, [120, 240, 6300, 420]],
    // A cover that is gone: 1 day, in a hurry 2 h, as its row says.
    ['road', 'MATTER:01001', true, [120, 120, 120, 420]],
    // What cannot wait: half an hour, one hour, and half of four hours.
    ['urgent', null, true, [30, 60, 120, 420]],
    // A code of another tile says nothing, and neither does one that nobody knows.
    ['lighting', 'MATTER:06011', false, [120, 240, 2100, 420]],
    ['lighting', 'MATTER:99999', false, [120, 240, 2100, 420]],
  ])(
    'give %s %s (urgent: %s) its time at each stage',
    (tile, serviceCode, urgent, [accept, take, handle, verify]) => {
      const limits = deadlinesOf({ tile, serviceCode, catalogueId: null, urgent });
      expect(limits).toEqual({ accept, take, handle, verify });
    },
  );

  it('ask for a photo as the code says, else as the tile', () => {
    const about = { tile: 'noise', catalogueId: null };
    expect(termsOf({ ...about, serviceCode: null }).evidenceNeeded).toBe(false);
    const own = shippedEntries().map((entry) =>
      entry.tile === 'noise' && entry.kind !== 'TILE' ? { ...entry, evidenceNeeded: true } : entry,
    );
    const [code] = new Catalogue('evidence', own).codesOf('noise');
    expect(new Catalogue('evidence', own).terms('noise', keyOf(code!)).evidenceNeeded).toBe(true);
  });
});
