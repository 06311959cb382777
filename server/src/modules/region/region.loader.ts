import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegionLevel } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Region, type Rings } from './region.entity.js';
import { gridName, spokenName } from './region.name.js';

interface Feature {
  properties: { code?: string; adcode?: number; generated?: boolean };
  geometry: { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] };
}

const CHUNK = 100;

/** Every region of the data folder: the official list, its outline, and the generated areas with their grids. */
export function readRegions(folder: string): Region[] {
  const lines = readFileSync(join(folder, 'regions.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  const official = lines.map((line) => {
    const [code, name, level, parentCode] = line.split(',') as [string, string, RegionLevel, string];
    return { code, officialName: name, name: spokenName(name), level, parentCode: parentCode || null };
  });
  const features = ['outline.geojson', 'areas.json'].flatMap((file) => readFeatures(join(folder, file)));
  const shapes = new Map(features.map((feature) => [codeOf(feature), feature]));
  const known = new Set(official.map(({ code }) => code));
  const grids = [...shapes.keys()]
    .filter((code) => !known.has(code))
    .map((code) => {
      const name = gridName(code);
      return { code, officialName: name, name, level: 'GRID' as const, parentCode: code.slice(0, 12) };
    });
  const paths = new Map<string, string>();
  return [...official, ...grids].map((row) => {
    const path = `${row.parentCode ? paths.get(row.parentCode) : ''}${row.code}/`;
    paths.set(row.code, path);
    return Object.assign(
      new Region(),
      row,
      { path, gridKind: row.level === 'GRID' ? 'TERRITORIAL' : null },
      shapeOf(shapes.get(row.code)),
    );
  });
}

/** Brings the table in line with the data folder; rows that are already right are left alone. Returns how many changed. */
export async function loadRegions(tx: EntityManager, folder: string): Promise<number> {
  const present = new Map((await tx.find(Region)).map((row) => [row.code, fingerprint(row)]));
  const changed = readRegions(folder).filter((row) => present.get(row.code) !== fingerprint(row));
  const fresh = changed.filter(({ code }) => !present.has(code));
  for (let at = 0; at < fresh.length; at += CHUNK) await tx.insert(Region, fresh.slice(at, at + CHUNK));
  for (const { code, ...set } of changed.filter((row) => present.has(row.code)))
    await tx.update(Region, { code }, set);
  return changed.length;
}

function readFeatures(file: string): Feature[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }).features;
}

const codeOf = ({ properties }: Feature): string => properties.code ?? String(properties.adcode);

function shapeOf(
  feature: Feature | undefined,
): Pick<Region, 'rings' | 'generated' | 'centreLat' | 'centreLng'> {
  if (!feature) return { rings: null, generated: false, centreLat: null, centreLng: null };
  const { geometry, properties } = feature;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const [centreLng, centreLat] = middleOf(rings[0] ?? []);
  return { rings, generated: properties.generated ?? false, centreLat, centreLng };
}

/** Centre of gravity of a ring, to five decimals (about a metre). */
function middleOf(ring: [number, number][]): [number, number] {
  let [x, y, twice] = [0, 0, 0];
  const [originX, originY] = ring[0] ?? [0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = [ring[i]![0] - originX, ring[i]![1] - originY];
    const [bx, by] = [ring[i + 1]![0] - originX, ring[i + 1]![1] - originY];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    twice += cross;
  }
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return [round(originX + x / (3 * twice)), round(originY + y / (3 * twice))];
}

function fingerprint(row: Region): string {
  const {
    code,
    officialName,
    name,
    level,
    parentCode,
    path,
    gridKind,
    rings,
    generated,
    centreLat,
    centreLng,
  } = row;
  return JSON.stringify([
    code,
    officialName,
    name,
    level,
    parentCode,
    path,
    gridKind,
    rings,
    generated,
    centreLat,
    centreLng,
  ]);
}
