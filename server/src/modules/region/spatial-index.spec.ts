import { join } from 'node:path';
import { readRegions } from './region.loader.js';
import { SpatialIndex } from './spatial-index.js';

const regions = readRegions(join(__dirname, '../../../data/zhanggong'));
const grids = regions.flatMap(({ level, code, rings }) =>
  level === 'GRID' && rings ? [{ code, rings }] : [],
);
const index = new SpatialIndex(grids);

describe('spatial index', () => {
  it('finds every grid at its own centre', () => {
    const centred = regions.filter(({ level }) => level === 'GRID');
    const found = centred.map(({ centreLat, centreLng }) => index.find(centreLat!, centreLng!));
    expect(found).toEqual(centred.map(({ code }) => code));
    expect(centred.length).toBeGreaterThan(900);
  });

  it('finds nothing outside the district, nor for what is no position', () => {
    expect(index.find(28.68, 115.86)).toBeNull();
    expect(index.find(0, 0)).toBeNull();
    expect(index.find(Number.NaN, 114.9)).toBeNull();
  });

  it('gives a point on a common border to one grid, always the same', () => {
    const corners = grids.slice(0, 50).flatMap(({ rings }) => rings[0]!);
    const once = corners.map(([lng, lat]) => index.find(lat, lng));
    expect(once.every((code) => code !== null)).toBe(true);
    expect(corners.map(([lng, lat]) => index.find(lat, lng))).toEqual(once);
  });

  it('needs far less than a millisecond', () => {
    const points = regions.filter(({ level }) => level === 'GRID');
    const start = performance.now();
    for (const { centreLat, centreLng } of points) index.find(centreLat!, centreLng!);
    expect((performance.now() - start) / points.length).toBeLessThan(1);
  });
});
