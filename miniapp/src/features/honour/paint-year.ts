import type { Paint } from '@/lib/draw-picture-types';
import { PAPER, write } from '@/lib/paper';
import type { ServiceYear } from './honour.api';
import { text } from './honour.text';

export const YEAR_PICTURE = { width: 750, height: 1200 };
const GUTTER = 60;
const WIDTH = YEAR_PICTURE.width - 2 * GUTTER;
const HEAD = 470;
const CHART_TOP = 860;
const CHART_HEIGHT = 170;
const MOST_KINDS = 3;

const { picture: words, year: yearWords } = text;

/** What stands on the picture, in the order one reads it. Nobody's name, no address: it may go anywhere. */
export function yearLines({ minutes, times, days, besides, kinds }: ServiceYear): string[] {
  return [
    yearWords.line(times, days),
    ...(besides > 0 ? [words.besides(besides)] : []),
    ...kinds.slice(0, MOST_KINDS).map((kind) => words.kind(kind.label, kind.times)),
    ...(minutes >= 60 ? [] : [words.begun]),
  ];
}

function chart(context: CanvasRenderingContext2D, months: readonly number[]): void {
  const most = Math.max(1, ...months);
  const step = WIDTH / 12;
  months.forEach((minutes, month) => {
    const height = Math.round((minutes / most) * CHART_HEIGHT);
    context.fillStyle = minutes > 0 ? PAPER.civic : PAPER.pale;
    const bar = Math.max(4, height);
    context.fillRect(GUTTER + month * step + 8, CHART_TOP + CHART_HEIGHT - bar, step - 16, bar);
    write(context, String(month + 1), {
      x: GUTTER + month * step + (month < 9 ? step / 2 - 7 : step / 2 - 14),
      y: CHART_TOP + CHART_HEIGHT + 10,
      width: step,
      size: 24,
      colour: PAPER.soft,
      most: 1,
    });
  });
}

/** A volunteer's year on one sheet: how many hours, how often, what, month by month. */
export const yearPicture =
  (year: number, data: ServiceYear): Paint =>
  (context) => {
    context.fillStyle = PAPER.ground;
    context.fillRect(0, 0, YEAR_PICTURE.width, YEAR_PICTURE.height);
    context.fillStyle = PAPER.civic;
    context.fillRect(0, 0, YEAR_PICTURE.width, HEAD);
    const at = { x: GUTTER, width: WIDTH, most: 1 };
    write(context, words.head(year), { ...at, y: 70, size: 40, colour: PAPER.ground });
    write(context, text.hours(data.minutes), {
      ...at,
      y: 140,
      size: 170,
      weight: 600,
      colour: PAPER.ground,
    });
    write(context, words.hours, { ...at, y: 382, size: 38, colour: PAPER.ground });
    let y = HEAD + 44;
    yearLines(data).forEach((line, n) => {
      const big = n === 0 ? { size: 38, weight: 600, colour: PAPER.ink } : { size: 32, colour: PAPER.soft };
      y = write(context, line, { ...at, y, ...big, most: 2 }) + 8;
    });
    chart(context, data.months);
    write(context, words.foot, { ...at, y: YEAR_PICTURE.height - 84, size: 30, colour: PAPER.civic });
    return Promise.resolve();
  };
