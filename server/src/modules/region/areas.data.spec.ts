import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Point = [number, number];
interface Feature {
  properties: { code: string; level: string; generated: boolean };
  geometry: { type: string; coordinates: Point[][] };
}

const folder = join(__dirname, '../../../data/zhanggong');
const { features } = JSON.parse(readFileSync(join(folder, 'areas.json'), 'utf8')) as { features: Feature[] };
const outline = JSON.parse(readFileSync(join(folder, 'outline.geojson'), 'utf8')) as {
  features: { geometry: { coordinates: Point[][][] } }[];
};
const regions = readFileSync(join(folder, 'regions.csv'), 'utf8').trim().split('\n').slice(1);
const codesOf = (level: string): string[] =>
  features.filter(({ properties }) => properties.level === level).map(({ properties }) => properties.code);

/** Twice the signed area of a closed ring, in square degrees. */
const twiceArea = (ring: Point[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);

const rings = (level: string): Point[][] =>
  features
    .filter(({ properties }) => properties.level === level)
    .flatMap(({ geometry }) => geometry.coordinates);

describe('generated areas of the district', () => {
  const outer = Math.abs(twiceArea(outline.features[0]!.geometry.coordinates[0]![0]!));

  it('covers every street and community of the official list, and nothing else', () => {
    const official = (level: string): string[] =>
      regions.filter((line) => line.split(',')[2] === level).map((line) => line.split(',')[0]!);
    expect(codesOf('STREET').sort()).toEqual(official('STREET').sort());
    expect(codesOf('COMMUNITY').sort()).toEqual(official('COMMUNITY').sort());
    expect(official('COMMUNITY')).toHaveLength(229);
  });

  it('gives each community three to six grids with its code and three digits', () => {
    for (const community of codesOf('COMMUNITY')) {
      const grids = codesOf('GRID').filter((code) => code.startsWith(community));
      expect(grids).toEqual(grids.map((_, i) => `${community}${String(i + 1).padStart(3, '0')}`));
      expect([3, 4, 5, 6]).toContain(grids.length);
    }
  });

  it('says of every area that it is generated', () => {
    expect(features.every(({ properties }) => properties.generated)).toBe(true);
  });

  it.each(['STREET', 'COMMUNITY', 'GRID'])(
    'leaves neither gap nor overlap between areas of a %s',
    (level) => {
      const edges = new Set<string>();
      for (const ring of rings(level)) {
        for (let i = 0; i + 1 < ring.length; i++) {
          const edge = `${ring[i]!.join()} ${ring[i + 1]!.join()}`;
          expect(edges.has(edge)).toBe(false);
          edges.add(edge);
        }
      }
      // An edge without its reverse lies on the outer border: those must form one closed loop round the district.
      const border = [...edges].filter((edge) => !edges.has(edge.split(' ').reverse().join(' ')));
      const next = new Map(border.map((edge) => edge.split(' ') as [string, string]));
      expect(next.size).toBe(border.length);
      const start = border[0]!.split(' ')[0]!;
      let steps = 0;
      for (let at = start; steps === 0 || at !== start; steps++) at = next.get(at)!;
      expect(steps).toBe(border.length);
    },
  );

  it('fills the outline', () => {
    const sum = rings('GRID').reduce((total, ring) => total + twiceArea(ring), 0);
    expect(Math.abs(sum / outer - 1)).toBeLessThan(1e-4);
  });
});
