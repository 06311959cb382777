import { TestServer } from '../../test/server';
import { ApiError } from './api-error';
import { api, urlOf } from './api-client';
import { getTokens, setTokens } from './tokens';

const server = new TestServer();
const path = { path: { id: '7' } };
const unauthorised = { status: 401, body: { code: 'auth.expired', detail: '登录过期了，请重新登录。' } };

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  setTokens({ accessToken: 'old', refreshToken: 'r1' });
});

const failure = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
};

/** Accepts only the new token, and gives it for r1. */
function renewing() {
  server.answer = ({ path: at, headers }) => {
    if (at === '/api/v1/auth/refresh') return { body: { accessToken: 'new', refreshToken: 'r2' } };
    return headers.authorization === 'Bearer new' ? { body: { id: '7' } } : unauthorised;
  };
}

test('fills the path and the query', () => {
  expect(urlOf('/a/{id}/b', { id: 'x/y' }, { near: '楼 1', none: undefined, tag: [1, 2] })).toBe(
    '/a/x%2Fy/b?near=%E6%A5%BC%201&tag=1&tag=2',
  );
});

test('five calls that fail together renew the session once', async () => {
  renewing();
  const answers = await Promise.all(Array.from({ length: 5 }, () => api.get('/api/v1/requests/{id}', path)));
  expect(answers).toHaveLength(5);
  expect(server.of('/api/v1/auth/refresh')).toHaveLength(1);
  expect(server.of('/api/v1/auth/refresh')[0]?.body).toEqual({ refreshToken: 'r1' });
  expect(getTokens()).toEqual({ accessToken: 'new', refreshToken: 'r2' });
});

test('a write goes out again after renewal with the same idempotency key', async () => {
  renewing();
  await api.post('/api/v1/requests/{id}/support', { ...path, idempotencyKey: 'mine' });
  const keys = server.of('/api/v1/requests/7/support').map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual(['mine', 'mine']);
});

test('every write carries a key of its own', async () => {
  server.answer = () => ({ body: {} });
  await api.post('/api/v1/requests/{id}/support', path);
  await api.post('/api/v1/requests/{id}/support', path);
  const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(2);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});

test('a refused renewal ends the session', async () => {
  server.answer = () => unauthorised;
  const error = await failure(api.get('/api/v1/me'));
  expect([error.status, error.code, error.detail]).toEqual([401, 'auth.expired', '登录过期了，请重新登录。']);
  expect(getTokens()).toBeUndefined();
});

test('tokens renewed by another tab are used instead of renewing again', async () => {
  renewing();
  localStorage.setItem(
    'tokens',
    JSON.stringify({ data: JSON.stringify({ accessToken: 'new', refreshToken: 'r9' }) }),
  );
  await api.get('/api/v1/me');
  expect(server.of('/api/v1/auth/refresh')).toHaveLength(0);
});

test('a problem becomes a sentence, its fields and what else was said', async () => {
  server.answer = () => ({
    status: 409,
    body: {
      code: 'task.full',
      detail: '名额已满',
      possible: ['wait'],
      fields: [{ path: 'roleId', detail: '换一个' }],
    },
  });
  const error = await failure(api.post('/api/v1/requests/{id}/support', path));
  expect([error.status, error.code, error.detail]).toEqual([409, 'task.full', '名额已满']);
  expect([error.fields, error.extra]).toEqual([{ roleId: '换一个' }, { possible: ['wait'] }]);
});

test('a read is tried twice when the server is away, a write once', async () => {
  server.answer = () => ({ status: 503 });
  expect((await failure(api.get('/api/v1/me'))).code).toBe('http-503');
  expect((await failure(api.post('/api/v1/requests/{id}/support', path))).detail).toContain('不是您的问题');
  expect([server.of('/api/v1/me').length, server.of('/api/v1/requests/7/support').length]).toEqual([2, 1]);
});

test('without a network it is offline, and says that nothing is lost', async () => {
  const origin = process.env.TARO_APP_API_BASE;
  process.env.TARO_APP_API_BASE = 'http://127.0.0.1:1';
  const error = await failure(api.get('/api/v1/me'));
  process.env.TARO_APP_API_BASE = origin ?? '';
  expect([error.status, error.code]).toEqual([0, 'offline']);
  expect(error.detail).toContain('您写的都还在');
  expect(getTokens()?.refreshToken).toBe('r1');
});
