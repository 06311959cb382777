import type { TrendPoint } from '../dashboard.api';
import { imageOf, PAINT, type Theme } from './paint';

export interface Dot {
  x: number;
  raw: number;
  adjusted: number;
  at: TrendPoint;
}

/** A trend laid out in pixels: steps with a rate, and lines to read their height by. */
export interface TrendView {
  width: number;
  height: number;
  dots: Dot[];
  lines: { y: number; percent: number }[];
}

const TOP = 12;
const BOTTOM = 8;
const ROOM = 12;

/** Shares between which all points lie, in steps of 5 % (of 1 % when all are close). */
function scaleOf(values: readonly number[]): { low: number; high: number; step: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = most - least < 0.04 ? 0.01 : most - least < 0.25 ? 0.05 : 0.2;
  const low = Math.max(0, Math.floor((least - 1e-9) / step) * step);
  const high = Math.max(low + step, Math.min(1, Math.ceil((most + 1e-9) / step) * step));
  return { low, high, step };
}

/** Lays the points out over width × height px; undefined when no step has a rate. */
export function layTrend(
  points: readonly TrendPoint[],
  width: number,
  height: number,
): TrendView | undefined {
  const known = points.filter(({ raw, adjusted }) => raw.rate !== null && adjusted.rate !== null);
  if (known.length === 0) return undefined;
  const { low, high, step } = scaleOf(known.flatMap(({ raw, adjusted }) => [raw.rate!, adjusted.rate!]));
  const y = (share: number): number => TOP + ((high - share) / (high - low)) * (height - TOP - BOTTOM);
  const across = (width - 2 * ROOM) / Math.max(1, points.length - 1);
  const lines = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => low + n * step);
  return {
    width,
    height,
    dots: known.map((at) => ({
      x: ROOM + points.indexOf(at) * across,
      raw: y(at.raw.rate!),
      adjusted: y(at.adjusted.rate!),
      at,
    })),
    lines: lines.map((share) => ({ y: y(share), percent: Math.round(share * 100) })),
  };
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Adjusted as a solid line, raw as a dashed one, and the gap between them as a band. */
export function drawTrend({ width, height, dots, lines }: TrendView, theme: Theme): string {
  const paint = PAINT[theme];
  const upper = dots.map(({ x, adjusted }) => at(x, adjusted));
  const lower = dots.map(({ x, raw }) => at(x, raw));
  const last = dots.at(-1)!;
  return imageOf(
    width,
    height,
    [
      ...lines.map(({ y }) => `<path d="M0 ${y}H${width}" stroke="${paint.line}"/>`),
      `<path d="M${[...upper, ...[...lower].reverse()].join('L')}Z" fill="${paint.band}"/>`,
      `<path d="M${lower.join('L')}" fill="none" stroke="${paint.raw}" stroke-width="2" stroke-dasharray="6 5"/>`,
      `<path d="M${upper.join('L')}" fill="none" stroke="${paint.adjusted}" stroke-width="2.5" stroke-linejoin="round"/>`,
      `<circle cx="${last.x}" cy="${last.raw}" r="4.5" fill="${paint.gap}" stroke="${paint.raw}" stroke-width="2"/>`,
      `<circle cx="${last.x}" cy="${last.adjusted}" r="5" fill="${paint.adjusted}"/>`,
    ].join(''),
  );
}
