import qrcode from 'qrcode-generator';
import { span } from '@/lib/format';
import type { Paint } from '@/lib/draw-picture-types';
import { PAPER, write } from '@/lib/paper';
import type { Activity } from './activity.api';
import { ageText, text } from './activity.text';

export const POSTER = { width: 750, height: 1200 };
const GUTTER = 60;
const PHOTO_HEIGHT = 420;
const QR = 220;
const LINE = { x: GUTTER, width: POSTER.width - 2 * GUTTER };
function code(context: CanvasRenderingContext2D, link: string, x: number, y: number): void {
  const qr = qrcode(0, 'M');
  qr.addData(link, 'Byte');
  qr.make();
  const count = qr.getModuleCount();
  const cell = QR / count;
  context.fillStyle = PAPER.ink;
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
    context.fillStyle = PAPER.ground;
    context.fillRect(0, 0, POSTER.width, POSTER.height);
    context.fillStyle = PAPER.pale;
    context.fillRect(0, 0, POSTER.width, PHOTO_HEIGHT);
    // Without its picture a poster still says everything.
    const image = photo && (await load(photo.url).catch(() => null));
    if (image) cover(context, image);
    const { poster: words } = text;
    const age = ageText(ageFrom, ageTo);
    let y = write(context, title, {
      ...LINE,
      y: PHOTO_HEIGHT + 48,
      size: 60,
      colour: PAPER.ink,
      weight: 600,
    });
    y = write(context, summary, { ...LINE, y: y + 12, size: 30, colour: PAPER.soft, most: 3 });
    y = write(context, span(startAt, endAt, 0), {
      ...LINE,
      y: y + 28,
      size: 34,
      colour: PAPER.civic,
      weight: 600,
    });
    y = write(context, place, { ...LINE, y: y + 4, size: 34, colour: PAPER.civic, weight: 600 });
    write(context, [`${words.who} ${words.people(quota)}`, ...(age ? [age] : [])].join('，'), {
      ...LINE,
      y: y + 4,
      size: 30,
      colour: PAPER.soft,
    });
    const foot = POSTER.height - QR - GUTTER;
    code(context, link, POSTER.width - GUTTER - QR, foot);
    write(context, words.scan, { ...LINE, y: foot + QR - 100, size: 34, colour: PAPER.ink, weight: 600 });
    write(context, words.by(organiserName), {
      ...LINE,
      y: foot + QR - 46,
      size: 28,
      colour: PAPER.soft,
      most: 1,
    });
  };
