/**
 * Makes data/zhanggong/areas.json: areas of every street, community and grid inside the district's outline.
 * No public source has these boundaries, so they are invented (and say so): a bounded Voronoi with fixed seeds.
 * Run: npm run data:grids -w @linli/server
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type MultiPolygon, type Pair, cellsWithin, spreadSeeds } from './grids/geometry.js';
import { mergeAreas } from './grids/merge.js';
import { randomFor } from './grids/random.js';
import { SEATS } from './grids/seats.js';

const folder = new URL('../data/zhanggong/', import.meta.url);
/** Length of a degree of longitude against one of latitude at 25.85° north: cells are grown in true proportion. */
const SQUEEZE = 0.9;

interface Area {
  code: string;
  name?: string;
  shape: MultiPolygon;
}

function readRegions(): { code: string; level: string; parent: string }[] {
  const lines = readFileSync(new URL('regions.csv', folder), 'utf8').trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [code, , level, parent] = line.split(',');
    return { code: code!, level: level!, parent: parent! };
  });
}

function readOutline(): MultiPolygon {
  const file = JSON.parse(readFileSync(new URL('outline.geojson', folder), 'utf8')) as {
    features: { geometry: { coordinates: MultiPolygon } }[];
  };
  return file.features[0]!.geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]): Pair => [lng * SQUEEZE, lat])),
  );
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Back to degrees with five decimals (about a metre); corners that fall together become one. */
function toDegrees(shape: MultiPolygon): MultiPolygon {
  return shape.map((rings) =>
    rings.map((ring) =>
      ring
        .map(([x, y]): Pair => [round(x / SQUEEZE), round(y)])
        .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]),
    ),
  );
}

/** Seeds of all grids: streets share the district, communities their street, grids their community. */
function gridSeeds(district: MultiPolygon): { code: string; community: string; seed: Pair }[] {
  const regions = readRegions();
  const streets = regions.filter(({ level }) => level === 'STREET');
  const seats = streets.map(({ code }): Pair => [SEATS[code]![0] * SQUEEZE, SEATS[code]![1]]);
  const streetCells = cellsWithin(district, seats);
  return streets.flatMap((street, s) => {
    const random = randomFor(street.code);
    const communities = regions.filter(({ parent }) => parent === street.code);
    const cells = cellsWithin(streetCells[s]!, spreadSeeds(streetCells[s]!, communities.length, random));
    return communities.flatMap((community, c) => {
      const isVillage = community.code.slice(9) >= '200';
      const count = isVillage ? 3 + Math.floor(random() * 2) : 4 + Math.floor(random() * 3);
      return spreadSeeds(cells[c]!, count, random).map((seed, g) => ({
        code: `${community.code}${String(g + 1).padStart(3, '0')}`,
        community: community.code,
        seed,
      }));
    });
  });
}

function generate(): Area[] {
  const district = readOutline();
  const seeds = gridSeeds(district);
  const cells = cellsWithin(
    district,
    seeds.map(({ seed }) => seed),
  );
  const grids = seeds.map(({ code }, i): Area => ({ code, shape: toDegrees(cells[i]!) }));
  const unionOf = (code: string): Area => ({
    code,
    shape: mergeAreas(grids.filter((grid) => grid.code.startsWith(code)).map(({ shape }) => shape)),
  });
  const codes = (length: number): string[] => [...new Set(grids.map(({ code }) => code.slice(0, length)))];
  return [...codes(9).map(unionOf), ...codes(12).map(unionOf), ...grids];
}

const LEVELS: Record<number, string> = { 9: 'STREET', 12: 'COMMUNITY', 15: 'GRID' };

const features = generate().map(({ code, shape }) =>
  JSON.stringify({
    type: 'Feature',
    properties: { code, level: LEVELS[code.length], generated: true },
    geometry:
      shape.length === 1
        ? { type: 'Polygon', coordinates: shape[0] }
        : { type: 'MultiPolygon', coordinates: shape },
  }),
);
writeFileSync(
  new URL('areas.json', folder),
  `{"type":"FeatureCollection","crs":"GCJ-02","generated":true,"features":[\n${features.join(',\n')}\n]}\n`,
);
