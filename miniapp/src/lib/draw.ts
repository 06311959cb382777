import type { MapView, Shape } from './projection';

/** A region with its shape. */
type Area = Shape & { code: string; name: string };

/** The same tones as tokens.json; an image cannot read the page's custom properties. */
const PAINT = {
  light: {
    land: '#f9f8f5',
    thin: '#dcd9d0',
    line: '#8fada8',
    on: '#e4efec',
    strong: '#0f5f5b',
    deep: '#bcd6d1',
  },
  dark: {
    land: '#18201f',
    thin: '#2c3735',
    line: '#4d6763',
    on: '#15312e',
    strong: '#74cabf',
    deep: '#275651',
  },
} as const;

export interface Drawing {
  /** Communities of the street (or grids of the community). */
  areas: readonly Area[];
  /** Grids inside the community of the selected matter. */
  grids: readonly Area[];
  community?: string | undefined;
  grid?: string | undefined;
}

function path({ rings }: Area, view: MapView): string {
  return rings
    .map((ring) => {
      const points = ring.map(
        ([lng, lat]) => `${view.x(lng ?? 0).toFixed(1)} ${view.y(lat ?? 0).toFixed(1)}`,
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
}

/** The map as an image for both platforms. */
export function draw(
  { areas, grids, community, grid }: Drawing,
  view: MapView,
  theme: 'light' | 'dark',
): string {
  const paint = PAINT[theme];
  const shape = (area: Area, fill: string, stroke: string, width: number) =>
    `<path d="${path(area, view)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const shapes = [
    ...areas.map((area) => shape(area, paint.land, paint.line, 1.5)),
    ...areas.filter(({ code }) => code === community).map((area) => shape(area, paint.on, paint.line, 1.5)),
    ...grids.map((area) => shape(area, 'none', paint.thin, 1)),
    ...areas.filter(({ code }) => code === community).map((area) => shape(area, 'none', paint.line, 2)),
    ...[...grids, ...areas]
      .filter(({ name, code }) => name === grid && code.startsWith(community ?? '-'))
      .map((area) => shape(area, paint.deep, paint.strong, 2.5)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" width="${view.width}" height="${view.height}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
