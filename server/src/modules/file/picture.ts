import sharp, { type Sharp } from 'sharp';

/** Longest side in pixels. */
const FULL = 1600;
const THUMB = 320;
const QUALITY = 80;
/** A small file can unpack to a huge picture. */
const MOST_PIXELS = 100_000_000;
/** What phones and browsers make. By content: the name and the declared type of an upload say nothing. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

export const PICTURE_TYPE = 'image/jpeg';

/** Names of a picture and its thumbnail in the file store. */
export const fullName = (id: string): string => `${id}.jpg`;
export const thumbName = (id: string): string => `${id}.thumb.jpg`;

/** A picture ready to be stored: JPEG, upright, nothing of the camera's notes (position, time, device) left in it. */
export interface Picture {
  readonly full: Buffer;
  readonly thumb: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Decodes and encodes anew; undefined when the bytes are no picture or a broken one. */
export async function toPicture(bytes: Buffer): Promise<Picture | undefined> {
  try {
    const source = sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS });
    const { format } = await source.metadata();
    if (!format || !FORMATS.has(format)) return undefined;
    const upright = source.rotate().flatten({ background: '#ffffff' });
    const { data: full, info } = await jpeg(upright, FULL).toBuffer({ resolveWithObject: true });
    const thumb = await jpeg(sharp(full), THUMB).toBuffer();
    return { full, thumb, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}

const jpeg = (image: Sharp, longest: number): Sharp =>
  image
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY, progressive: true });
