import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];

const report = (text = '楼道灯坏了三四天，晚上看不见台阶'): Schemas['CreateRequestBody'] => ({
  text,
  kind: 'REPORT',
  place: { address: '厚德路 12 号 3 栋 2 单元' },
  photoIds: [],
  visibility: 'PUBLIC',
  anonymous: false,
});

describeEachServer('what every call keeps to', (server) => {
  it('asks for an Idempotency-Key on every unsafe call', async () => {
    const { url } = server();
    const response = await fetch(`${url}/api/v1/requests/suggest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '灯坏了' }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'idempotency.key_required', status: 400 });
  });

  it('answers a retry from the store, and writes once', async () => {
    const chen = await server().as('陈阿姨');
    const key = randomUUID();
    const before = await chen.get<Schemas['RequestPageView']>('/api/v1/requests/mine');
    const first = await chen.post<Schemas['RequestDetailView']>('/api/v1/requests', report(), { key });
    const second = await chen.post<Schemas['RequestDetailView']>('/api/v1/requests', report(), { key });
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    const after = await chen.get<Schemas['RequestPageView']>('/api/v1/requests/mine');
    expect(after.body.total).toBe(before.body.total + 1);
  });

  it('refuses the same key with another body', async () => {
    const chen = await server().as('陈阿姨');
    const key = randomUUID();
    await chen.post('/api/v1/requests', report(), { key });
    const other = await chen.post<Schemas['ProblemView']>('/api/v1/requests', report('下水道堵了'), { key });
    expect(other.status).toBe(409);
    expect(other.body.code).toBe('idempotency.body_differs');
  });

  it('writes once when a phone sends the same thing ten times at once', async () => {
    const chen = await server().as('陈阿姨');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        chen.post<Schemas['RequestDetailView']>('/api/v1/requests', report('电梯停了'), { key }),
      ),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });

  it('names unknown and wrong fields', async () => {
    const chen = await server().as('陈阿姨');
    const unknown = await chen.post<Schemas['ProblemView']>('/api/v1/requests', {
      ...report(),
      urgnet: true,
    });
    expect(unknown.body).toMatchObject({ status: 400, fields: [{ path: 'urgnet' }] });
    const wrong = await chen.post<Schemas['ProblemView']>('/api/v1/requests', { ...report(), text: 7 });
    expect(wrong.body).toMatchObject({ status: 400, fields: [{ path: 'text' }] });
    const nested = await chen.post<Schemas['ProblemView']>('/api/v1/requests', { ...report(), place: {} });
    expect(nested.body).toMatchObject({ status: 400, fields: [{ path: 'place.address' }] });
  });

  it('refuses bodies that are too large, and bodies that are not JSON', async () => {
    const chen = await server().as('陈阿姨');
    const large = await chen.post<Schemas['ProblemView']>('/api/v1/requests', report('长'.repeat(300_000)));
    expect([large.status, large.body.code]).toEqual([413, 'http.body_too_large']);
    const broken = await chen.post<Schemas['ProblemView']>('/api/v1/requests', '{"text":');
    expect([broken.status, broken.body.code]).toEqual([400, 'request.invalid']);
  });

  it('answers unknown addresses and foreign tokens as problems', async () => {
    const { visitor, url } = server();
    const missing = await visitor.get<Schemas['ProblemView']>('/api/v1/nothing');
    expect([missing.status, missing.body.code]).toEqual([404, 'http.not_found']);
    const response = await fetch(`${url}/api/v1/me`, { headers: { authorization: 'Bearer abc.def.ghi' } });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'auth.expired' });
  });

  it('says who it is in a header and nothing about its insides', async () => {
    const { visitor } = server();
    const live = await visitor.get('/api/v1/health/live');
    expect(live.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(live.headers.get('x-powered-by')).toBeNull();
    expect((await visitor.get('/api/v1/health/ready')).status).toBe(200);
  });
});
