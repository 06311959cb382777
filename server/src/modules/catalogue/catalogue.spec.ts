import { readFileSync } from 'node:fs';
import { MOST_TILES } from '@linli/shared';
import { Catalogue } from './catalogue.js';
import { deadlinesOf, isTile, putInForce, tileOf, tiles, tilesByWords } from './in-force.js';
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

  it('give each stage its time; a code may have its own, and hurry shortens it', () => {
    expect(deadlinesOf('lighting')).toEqual({ accept: 120, take: 240, handle: 2100, verify: 420 });
    expect(deadlinesOf('lighting', { urgent: true })).toMatchObject({ take: 120, handle: 1050 });
    // Exposed rubbish 4 working hours, accumulated rubbish 4 days, illegal building 15 days.
    expect(deadlinesOf('rubbish', { code: 'MATTER:06010' }).handle).toBe(240);
    expect(deadlinesOf('rubbish', { code: 'MATTER:06011' })).toMatchObject({ accept: 120, handle: 1680 });
    expect(deadlinesOf('illegal-building', { code: 'MATTER:06001' }).handle).toBe(15 * 420);
  });
});
