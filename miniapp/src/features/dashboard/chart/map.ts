import type { MapView, Shape } from '@/lib/projection';
import { imageOf, PAINT, type Theme } from './paint';

/** Five classes of about equal size, from low to high, with the limits between them as whole per cents. */
export interface Classes {
  classOf: (share: number | null) => number | null;
  limits: number[];
}

export function classesOf(shares: readonly (number | null)[]): Classes {
  const known = shares.filter((share) => share !== null).sort((a, b) => a - b);
  const limits = [0.2, 0.4, 0.6, 0.8].map((q) => {
    const value = known[Math.min(known.length - 1, Math.floor(q * known.length))] ?? 0;
    return Math.round(value * 100);
  });
  const distinct = [...new Set(limits)].filter((limit) => limit > 0);
  return {
    limits: distinct,
    classOf: (share) => (share === null ? null : distinct.filter((limit) => share * 100 >= limit).length),
  };
}

/** The tone of a class: with fewer classes the middle ones are left out. */
export const toneOf = (index: number, classes: number): number =>
  classes <= 1 ? 2 : Math.round((index / (classes - 1)) * 4);

interface Painted extends Shape {
  tone: number | null;
}

/** Areas in the tone of their class; without a number they stay grey. */
export function drawMap(areas: readonly Painted[], view: MapView, theme: Theme): string {
  const paint = PAINT[theme];
  const path = ({ rings }: Shape): string =>
    rings
      .map(
        (ring) =>
          `M${ring.map(([lng, lat]) => `${view.x(lng ?? 0).toFixed(1)} ${view.y(lat ?? 0).toFixed(1)}`).join('L')}Z`,
      )
      .join('');
  return imageOf(
    view.width,
    view.height,
    areas
      .map((area) => {
        const fill = area.tone === null ? paint.none : paint.steps[area.tone];
        return `<path d="${path(area)}" fill="${fill}" stroke="${paint.gap}" stroke-width="1.5" stroke-linejoin="round"/>`;
      })
      .join(''),
  );
}
