import qrcode from 'qrcode-generator';
import { span } from '@/lib/format';
import type { Paint } from '@/lib/draw-picture-types';
import type { Activity } from './activity.api';
import { ageText, text } from './activity.text';

export const POSTER = { width: 750, height: 1200 };
const GUTTER = 60;
const PHOTO_HEIGHT = 420;
const QR = 220;
const FONT = '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';
/** The same tones as tokens.json: a poster is on paper, so always light. */
const PAINT = { ground: '#ffffff', ink: '#17201e', soft: '#44504c', civic: '#0f5f5b', pale: '#e4efec' };

/** Breaks text into lines that fit; at most `most`, the last with an ellipsis. */
export function linesOf(words: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of words.replace(/\s+/g, ' ')) {
    if (fits(line + character)) {
      line += character;
      continue;
    }
    lines.push(line);
    line = character.trim();
  }
  const all = line ? [...lines, line] : lines;
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), `${(all[most - 1] ?? '').slice(0, -1)}…`];
}

function write(
  context: CanvasRenderingContext2D,
  words: string,
  {
    y,
    size,
    colour,
    weight = 400,
    most = 2,
  }: { y: number; size: number; colour: string; weight?: number; most?: number },
): number {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = colour;
  context.textBaseline = 'top';
  const fits = (line: string): boolean => context.measureText(line).width <= POSTER.width - 2 * GUTTER;
  const step = Math.round(size * 1.45);
  const lines = linesOf(words, fits, most);
  lines.forEach((line, n) => context.fillText(line, GUTTER, y + n * step));
  return y + lines.length * step;
}

function code(context: CanvasRenderingContext2D, link: string, x: number, y: number): void {
  const qr = qrcode(0, 'M');
  qr.addData(link, 'Byte');
  qr.make();
  const count = qr.getModuleCount();
  const cell = QR / count;
  context.fillStyle = PAINT.ink;
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (qr.isDark(row, column))
        context.fillRect(x + column * cell, y + row * cell, Math.ceil(cell), Math.ceil(cell));
}

/** Cuts the picture so that it fills the top. */
function cover(context: CanvasRenderingContext2D, image: CanvasImageSource): void {
  const { width, height } = image as HTMLImageElement;
  const scale = Math.max(POSTER.width / width, PHOTO_HEIGHT / height);
  const [w, h] = [POSTER.width / scale, PHOTO_HEIGHT / scale];
  context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h, 0, 0, POSTER.width, PHOTO_HEIGHT);
}

/** A poster: picture, what, when, where, and the code that leads to signing up. Nobody's name is on it. */
export const posterOf =
  (activity: Activity, link: string): Paint =>
  async (context, load) => {
    const { title, summary, startAt, endAt, place, quota, organiserName, photo, ageFrom, ageTo } = activity;
    context.fillStyle = PAINT.ground;
    context.fillRect(0, 0, POSTER.width, POSTER.height);
    context.fillStyle = PAINT.pale;
    context.fillRect(0, 0, POSTER.width, PHOTO_HEIGHT);
    // Without its picture a poster still says everything.
    const image = photo && (await load(photo.url).catch(() => null));
    if (image) cover(context, image);
    const { poster: words } = text;
    const age = ageText(ageFrom, ageTo);
    let y = write(context, title, { y: PHOTO_HEIGHT + 48, size: 60, colour: PAINT.ink, weight: 600 });
    y = write(context, summary, { y: y + 12, size: 30, colour: PAINT.soft, most: 3 });
    y = write(context, span(startAt, endAt, 0), { y: y + 28, size: 34, colour: PAINT.civic, weight: 600 });
    y = write(context, place, { y: y + 4, size: 34, colour: PAINT.civic, weight: 600 });
    write(context, [`${words.who} ${words.people(quota)}`, ...(age ? [age] : [])].join('，'), {
      y: y + 4,
      size: 30,
      colour: PAINT.soft,
    });
    const foot = POSTER.height - QR - GUTTER;
    code(context, link, POSTER.width - GUTTER - QR, foot);
    write(context, words.scan, { y: foot + QR - 100, size: 34, colour: PAINT.ink, weight: 600 });
    write(context, words.by(organiserName), { y: foot + QR - 46, size: 28, colour: PAINT.soft, most: 1 });
  };
