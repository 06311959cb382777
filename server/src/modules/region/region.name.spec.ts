import { gridName, spokenName } from './region.name.js';

describe('names of regions', () => {
  it.each([
    ['厚德路居委会', '厚德路社区'],
    ['八境路社区居民委员会', '八境路社区'],
    ['西城广场社区居委会', '西城广场社区'],
    ['大塘背社区', '大塘背社区'],
    ['赤珠村委会', '赤珠村'],
    ['石甫村村民委员会', '石甫村'],
    ['沙河工业园虚拟社区', '沙河工业园直管区'],
    ['赣江街道', '赣江街道'],
  ])('%s is called %s', (official, spoken) => {
    expect(spokenName(official)).toBe(spoken);
  });

  it('numbers grids from their code', () => {
    expect(gridName('360702002001003')).toBe('第 3 网格');
  });
});
