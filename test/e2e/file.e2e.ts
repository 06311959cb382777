import type { components } from '@linli/shared';
import sharp from 'sharp';
import { type Answer, type Caller, describeEachServer } from '../support/server.js';

type FileView = components['schemas']['FileView'];

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#664422' } })
    .jpeg()
    .toBuffer();

function upload(
  caller: Caller,
  bytes: Buffer,
  name = 'photo.jpg',
): Promise<Answer<FileView & { code: string }>> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  return caller.post('/api/v1/files', body);
}

describeEachServer('pictures', (server) => {
  it('are taken in, re-encoded, and given out by links that need no header', async () => {
    const { status, body } = await upload(await server().as('陈阿姨'), await photo());
    expect(status).toBe(200);
    expect([body.width, body.height]).toEqual([1600, 800]);
    for (const [link, width] of [
      [body.url, 1600],
      [body.thumbUrl, 320],
    ] as const) {
      const answer = await fetch(server().url + link);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/jpeg');
      expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect((await sharp(bytes).metadata()).width).toBe(width);
    }
  });

  it('cannot be had with a guessed, changed or ended link', async () => {
    const { body } = await upload(await server().as('陈阿姨'), await photo());
    const { body: other } = await upload(await server().as('曾叔叔'), await photo());
    const get = async (path: string): Promise<number> => (await fetch(server().url + path)).status;
    expect(await get(`/api/v1/files/${body.id}`)).toBe(400);
    expect(await get(body.url.replace(body.id, other.id))).toBe(404);
    expect(await get(body.url.replace(/e=(\d+)/, (_, end) => `e=${Number(end) + 3600}`))).toBe(404);
    expect(await get(body.url.replace(/s=.*/, 's=AAAA'))).toBe(404);
    server().clock.advance(2 * 3600 * 1000 + 1000);
    expect(await get(body.url)).toBe(404);
    server().clock.set(null);
    expect(await get(body.url)).toBe(200);
  });

  it('are refused when they are none, broken, missing or too large', async () => {
    const chen = await server().as('陈阿姨');
    const whole = await photo();
    expect(await upload(chen, Buffer.from('no picture'), 'a.jpg')).toMatchObject({
      status: 422,
      body: { code: 'file.not_an_image' },
    });
    expect((await upload(chen, whole.subarray(0, 400))).body.code).toBe('file.not_an_image');
    expect(await upload(chen, Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      body: { code: 'file.too_large' },
    });
    expect((await chen.post<{ code: string }>('/api/v1/files', {})).body.code).toBe('http.unsupported_type');
    expect((await chen.post<{ code: string }>('/api/v1/files', new FormData())).status).toBe(400);
    expect((await upload(server().visitor, whole)).status).toBe(401);
  });
});
