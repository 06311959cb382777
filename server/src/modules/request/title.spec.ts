import { titleFrom } from './title.js';

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
