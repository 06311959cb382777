import type { components } from '@linli/shared';
import { type ErrorLine, HERE, Open311Client, parseXml, type Row } from '../support/open311.js';
import { picture } from '../support/pictures.js';
import { Cast, good } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';

type Key = components['schemas']['ApiKeyView'];

describeEachServer('reporting by Open311', (server) => {
  let cast: Cast;
  let client: Open311Client;
  beforeAll(async () => {
    cast = await Cast.of(server());
    client = await Open311Client.of(server());
  });

  it('takes a report, and reads it back where it was sent, to the metre', async () => {
    const sent = await client.send(
      client.lamp({ 'attribute[pole]': 'A-12', email: 'a@b.cn', phone: '13800138000', first_name: '小明' }),
    );
    expect([sent.status, sent.type]).toEqual([200, 'application/json; charset=utf-8']);
    const number = String(sent.rows[0]!.service_request_id);
    expect(number).toMatch(/^ZG\d{8}-\d{6}$/);
    const [row] = await client.json<Row[]>(`requests/${number}.json`);
    expect(row).toMatchObject({
      service_request_id: number,
      status: 'open',
      status_notes: expect.stringContaining('报上来'),
      service_code: 'lighting',
      description: '楼下路灯不亮\n灯怎么了：不亮\n灯杆上的编号：A-12',
      agency_responsible: null,
      media_url: null,
      address: expect.stringMatching(/社区.*，.*街道，章贡区/),
    });
    expect(Math.abs(Number(row!.lat) - Number(HERE.lat))).toBeLessThan(1e-6);
    expect(Math.abs(Number(row!.long) - Number(HERE.long))).toBeLessThan(1e-6);
    expect(JSON.stringify(row)).not.toMatch(/a@b|13800138000|小明/);
    const { service_requests } = await client.xml<{ service_requests: { request: Row[] } }>(
      `requests/${number}.xml`,
    );
    expect(service_requests.request[0]).toMatchObject({ service_request_id: number, lat: String(row!.lat) });

    const inbox = await good(
      cast.community.get<components['schemas']['RequestPageView']>(
        `/api/v1/workbench/queue?box=accept&q=${number}`,
      ),
    );
    expect(inbox.items.map((item) => item.number)).toEqual([number]);
    const seen = await cast.read(cast.community, inbox.items[0]!.id);
    expect(seen.reporter).toBe('随手拍');
  });

  it('answers in XML when nothing is said, and escapes what people write', async () => {
    const nasty = '坏了 <b>&amp;</b> "灯" \u0001 😀 ]]>';
    const sent = await client.send(client.lamp({ description: nasty }), {}, '');
    expect(sent.type).toBe('text/xml; charset=utf-8');
    const { service_requests: made } = parseXml<{ service_requests: { request: Row[] } }>(sent.text);
    const { service_requests: read } = await client.xml<{ service_requests: { request: Row[] } }>(
      `requests/${String(made.request[0]!.service_request_id)}.xml`,
    );
    expect(read.request[0]!.description).toContain('<b>&amp;</b> "灯"  😀 ]]>');
  });

  it('takes an address alone when it names a community, and a picture by multipart', async () => {
    const {
      lat: _,
      long: __,
      ...placeless
    } = client.lamp({ address_string: '大公路社区 8 栋楼下', description: '大公路灯坏' });
    expect((await client.send(placeless)).status).toBe(200);
    const [row] = await client.only('大公路灯坏');
    expect(row).toMatchObject({
      lat: null,
      long: null,
      address: expect.stringMatching(/^大公路社区 8 栋楼下，大公路社区/),
    });

    const form = new FormData();
    for (const [name, value] of Object.entries(client.lamp({ description: '带照片的灯' })))
      form.append(name, value);
    form.append('media', new Blob([new Uint8Array(await picture())], { type: 'image/jpeg' }), 'a.jpg');
    const sent = await client.send(form);
    expect(sent.status).toBe(200);
    const [withPhoto] = await client.only('带照片的灯');
    const photo = await fetch(String(withPhoto!.media_url));
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await client.send(form)).rows[0]).toEqual(sent.rows[0]);
  });

  it('keeps a link to a picture only of hosts the city named, and says so', async () => {
    const sent = await client.send(
      client.lamp({ media_url: 'https://evil.example/x.jpg', description: '外站照片' }),
    );
    expect(sent.rows[0]!.service_notice).toContain('没有留下');
    expect(JSON.stringify(await client.only('外站照片'))).not.toContain('evil.example');
  });

  it('makes one request of a report that is sent again, at once or later, and a new one after ten minutes', async () => {
    const report = client.lamp({ description: '重复交的灯' });
    const both = await Promise.all([client.send(report), client.send(report), client.send(report)]);
    const ids = new Set(both.map(({ rows }) => rows[0]!.service_request_id));
    expect([both.map(({ status }) => status), ids.size]).toEqual([[200, 200, 200], 1]);
    expect(await client.only('重复交的灯')).toHaveLength(1);

    const byKey = { 'idempotency-key': 'client-17' };
    const first = await client.send(client.lamp({ description: '带编号的灯' }), byKey);
    expect((await client.send(client.lamp({ description: '带编号的灯' }), byKey)).rows).toEqual(first.rows);
    expect((await client.send(client.lamp({ description: '换了内容' }), byKey)).status).toBe(400);
    const now = server().clock.now();
    try {
      server().clock.set(new Date(now.getTime() + 11 * 60_000));
      expect(ids.has((await client.send(report)).rows[0]!.service_request_id!)).toBe(false);
      expect((await client.send(client.lamp({ description: '带编号的灯' }), byKey)).rows).toEqual(first.rows);
    } finally {
      server().clock.set(null);
    }
  });

  it('gives a token to who does not wait for the number', async () => {
    const { rows } = await client.send(client.lamp({ description: '稍后再问' }), { prefer: 'respond-async' });
    expect(rows[0]).not.toHaveProperty('service_request_id');
    const [told] = await client.json<Row[]>(`tokens/${String(rows[0]!.token)}.json`);
    expect(told!.service_request_id).toMatch(/^ZG/);
    await client.json('tokens/nothing.json', 404);
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    ['no service_code', { service_code: '' }, 400, /没有 service_code/],
    ['an unknown service_code', { service_code: 'moon' }, 404, /moon/],
    ['a missing required attribute', { 'attribute[fault]': '' }, 400, /缺 attribute\[fault\]/],
    ['a value that is not on the list', { 'attribute[fault]': 'on' }, 400, /只能是 off/],
    ['an attribute nobody asked for', { 'attribute[x]': '1' }, 400, /没有 attribute\[x\]/],
    ['half a point', { long: '' }, 400, /一起给/],
    ['a point that is none', { lat: 'north' }, 400, /度数/],
    ['a point elsewhere', { lat: '39.9', long: '116.4' }, 400, /不在本区/],
    ['no place', { lat: '', long: '' }, 400, /位置要给/],
    ['only an address_id', { lat: '', long: '', address_id: '7' }, 400, /没有 address_id/],
    ['an address nobody knows', { lat: '', long: '', address_string: '月球 1 号' }, 400, /哪个社区/],
    ['too long a description', { description: '长'.repeat(4001) }, 400, /4000/],
    ['a media_url that is none', { media_url: 'javascript:alert(1)' }, 400, /media_url/],
    ['another jurisdiction', { jurisdiction_id: 'sfgov.org' }, 404, /sfgov.org/],
    ['no key', { api_key: '' }, 403, /api_key/],
    ['a wrong key', { api_key: 'll_guess' }, 403, /api_key/],
  ])('refuses %s', async (_, change, status, words) => {
    const before = (await client.json<Row[]>('requests.json')).length;
    const sent = await client.send(client.lamp(change));
    expect([sent.status, sent.rows.map(({ code }) => code)]).toEqual([status, sent.rows.map(() => status)]);
    expect(sent.rows.map(({ description }) => description).join()).toMatch(words);
    expect(await client.json<Row[]>('requests.json')).toHaveLength(before);
  });

  it('says all that is wrong at once, in XML too, and refuses what is not a form', async () => {
    const sent = await client.send(
      client.lamp({ 'attribute[fault]': '', lat: 'x', description: '长'.repeat(4001) }),
      {},
      '.xml',
    );
    expect(sent.status).toBe(400);
    const { errors } = parseXml<{ errors: { error: ErrorLine[] } }>(sent.text);
    expect(errors.error).toHaveLength(3);
    const asJson = await fetch(`${server().url}/open311/v2/requests.json`, {
      method: 'POST',
      body: '<x/>',
      headers: { 'content-type': 'application/soap+xml' },
    });
    expect([asJson.status, await asJson.json()]).toEqual([
      400,
      [{ code: 400, description: expect.any(String) }],
    ]);
    const notPicture = new FormData();
    for (const [name, value] of Object.entries(client.lamp({ description: '坏照片' })))
      notPicture.append(name, value);
    notPicture.append('media', new Blob(['x']), 'a.jpg');
    expect((await client.send(notPicture)).status).toBe(400);
    expect(await client.only('坏照片')).toEqual([]);
  });

  it('shows a key its own requests, also when they were refused', async () => {
    const { rows } = await client.send(client.lamp({ description: '要退回的' }));
    const number = String(rows[0]!.service_request_id);
    const queue = await good(
      cast.community.get<components['schemas']['RequestPageView']>(
        `/api/v1/workbench/queue?box=accept&q=${number}`,
      ),
    );
    await cast.act(cast.community, queue.items[0]!.id, 'reject', { reason: '这是私人院子里的灯' });
    await client.json(`requests/${number}.json`, 404);
    const [row] = await client.json<Row[]>(`requests/${number}.json?api_key=${client.key}`);
    expect(row).toMatchObject({ status: 'closed', status_notes: expect.stringContaining('私人院子') });
    const other = await client.makeKey({ rights: ['READ_OWN'] });
    await client.json(`requests/${number}.json?api_key=${other.secret}`, 404);
  });

  it('ends keys by hand and by time, holds them to their rights and their pace, and counts', async () => {
    const reader = await client.makeKey({ rights: ['READ_OWN'] });
    expect((await client.send(client.lamp({ api_key: reader.secret }))).status).toBe(403);
    const slow = await client.makeKey({ perMinute: 2 });
    const burst = await Promise.all(
      [1, 2, 3, 4].map((n) => client.send(client.lamp({ api_key: slow.secret, description: `第 ${n} 件` }))),
    );
    expect(burst.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429]);
    const listed = await good(client.admin.get<Key[]>('/api/v1/api-keys'));
    expect(listed.find(({ id }) => id === slow.id)).toMatchObject({
      uses: 2,
      state: 'ACTIVE',
      createdBy: '宋先生',
    });
    expect(JSON.stringify(listed)).not.toContain(slow.secret.slice(8));

    const revoked = await good(client.admin.post<Key>(`/api/v1/api-keys/${slow.id}/revoke`));
    expect(revoked).toMatchObject({ state: 'REVOKED', revokedBy: '宋先生' });
    expect((await client.send(client.lamp({ api_key: slow.secret }))).status).toBe(403);
    const now = server().clock.now();
    const brief = await client.makeKey({ expiresAt: new Date(now.getTime() + 60_000).toISOString() });
    server().clock.set(new Date(now.getTime() + 61_000));
    expect((await client.send(client.lamp({ api_key: brief.secret }))).status).toBe(403);
    server().clock.set(null);
    const wrong = await client.admin.post('/api/v1/api-keys', {
      name: '',
      owner: 'x',
      rights: ['ROOT'],
      perMinute: 0,
    });
    expect(wrong.status).toBe(400);
    expect((await cast.dispatcher.get('/api/v1/api-keys')).status).toBe(403);
  });

  it('holds an address without a key to a pace, and says when to come back, in both forms', async () => {
    const ask = (ending: string, from: string, key?: string) =>
      server().visitor.call<ErrorLine[]>('GET', `/open311/v2/services.${ending}`, {
        headers: { 'x-forwarded-for': from, ...(key ? { 'x-api-key': key } : {}) },
      });
    const answers = await Promise.all(Array.from({ length: 125 }, () => ask('json', '203.0.113.7')));
    const refused = answers.filter(({ status }) => status === 429);
    expect([answers.filter(({ status }) => status === 200).length, refused.length]).toEqual([120, 5]);
    expect(refused[0]!.body).toEqual([{ code: 429, description: expect.stringContaining('120 次') }]);
    const wait = Number(refused[0]!.headers.get('retry-after'));
    expect(wait > 0 && wait <= 60).toBe(true);
    const xml = await fetch(`${server().url}/open311/v2/services.xml`, {
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
    expect([xml.status, xml.headers.get('content-type')]).toEqual([429, 'text/xml; charset=utf-8']);
    expect(parseXml<{ errors: { error: object[] } }>(await xml.text()).errors.error).toHaveLength(1);
    // Others are not held up, and neither is who has a key.
    expect((await ask('json', '203.0.113.8')).status).toBe(200);
    expect((await ask('json', '203.0.113.7', client.key)).status).toBe(200);
  });
});
