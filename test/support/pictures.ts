import sharp from 'sharp';
import type { components } from '@linli/shared';
import type { Caller } from './server.js';

/** A small plain picture of its own colour. */
export function picture(red = 200): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r: red, g: 120, b: 90 } } })
    .jpeg()
    .toBuffer();
}

/** Uploads a picture as this person and returns its id. */
export async function upload(caller: Caller): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await picture())], { type: 'image/jpeg' }), 'photo.jpg');
  const { status, body } = await caller.post<components['schemas']['FileView']>('/api/v1/files', form);
  if (status !== 200) throw new Error(`upload failed: ${status} ${JSON.stringify(body)}`);
  return body.id;
}
