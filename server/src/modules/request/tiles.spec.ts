import { isTile, suggestTiles, tileOf, TILES, titleFrom } from './tiles.js';

describe('service tiles', () => {
  it.each([
    ['3 栋 2 单元楼道灯不亮，晚上看不见台阶', 'lighting'],
    ['垃圾桶满了两天没人收，好臭', 'rubbish'],
    ['下水道堵了，污水冒到单元门口', 'drain'],
    ['电梯按钮失灵，昨天困过人', 'lift'],
    ['楼下烧烤摊油烟大，开不了窗', 'smoke'],
    ['广场舞音响太吵，孩子睡不着', 'noise'],
  ])('takes 「%s」 for %s', (text, tile) => {
    expect(suggestTiles(text)[0]?.tile).toBe(tile);
  });

  it('suggests nothing where nothing fits, and never more than three', () => {
    expect(suggestTiles('甲乙丙丁')).toEqual([]);
    const everything = TILES.map(({ keywords }) => keywords.join('')).join('');
    expect(suggestTiles(everything)).toHaveLength(3);
  });

  it('has a name for each tile, and a home for names that are gone', () => {
    expect(new Set(TILES.map(({ tile }) => tile)).size).toBe(TILES.length);
    expect(isTile('no-such-tile')).toBe(false);
    expect(tileOf('no-such-tile').tile).toBe('other');
  });
});

describe('titleFrom', () => {
  it.each([
    ['灯坏了三四天。晚上看不见台阶。', '灯坏了三四天'],
    ['  楼道灯不亮  ', '楼道灯不亮'],
    ['\n\n第二行才有字\n后面', '第二行才有字'],
    ['三栋二单元的楼道灯坏了，老人晚上下楼很危险，希望早点修', '三栋二单元的楼道灯坏了'],
    ['一二三四五六七八九十一二三四五六七八九十一二三四五', '一二三四五六七八九十一二三四五六七八九…'],
    ['！！！', '！！！'],
  ])('makes a title of 「%s」', (text, title) => {
    expect(titleFrom(text)).toBe(title);
    expect([...titleFrom(text)].length).toBeLessThanOrEqual(20);
  });
});
