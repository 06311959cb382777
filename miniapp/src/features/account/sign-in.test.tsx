import { useSession } from '@/lib/session';
import { TestServer } from '../../../test/server';
import { control, tap, until, utils, words } from '../../../test/screen';
import SignInPage from './pages/sign-in';

const server = new TestServer();
const me = { id: 'p', displayName: '陈阿姨', surname: '陈', memberships: [], permissions: [], theme: 'auto' };
const session = { accessToken: 'a', refreshToken: 'r', expiresAt: '2026-11-22T00:00:00Z', me };
const people = [
  {
    personId: 'p1',
    time: '9:12',
    icon: 'camera',
    role: 'RESIDENT',
    roleLabel: '居民',
    displayName: '陈阿姨',
    does: '报灯',
  },
];

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  useSession.setState({ me: undefined, expired: false });
  server.answer = ({ path }) => ({ body: path === '/api/v1/demo/people' ? people : session });
});
afterEach(() => utils.unmout());

const box = () =>
  Array.from(document.querySelectorAll<HTMLElement>('[role=checkbox]')).pop() ?? document.body;

test('the box starts empty, and without it nothing is sent', async () => {
  await utils.mount(SignInPage);
  expect(box().getAttribute('aria-checked')).toBe('false');
  await tap('button', '微信登录');
  expect(words()).toContain('先看一看下面的约定');
  expect(server.of('/api/v1/auth/wechat')).toHaveLength(0);
});

test('with it she is signed in, and the version she agreed to is told', async () => {
  await utils.mount(SignInPage);
  box().click();
  await until(() => box().getAttribute('aria-checked') === 'true');
  await tap('button', '微信登录');
  await until(() => useSession.getState().me?.displayName === '陈阿姨');
  expect(server.of('/api/v1/auth/wechat')[0]?.body).toMatchObject({ consentVersion: '2026-11-01' });
});

test('both documents can be read before agreeing', async () => {
  await utils.mount(SignInPage);
  await tap('link', '看怎么用您的信息');
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('加密存着');
  expect(box().getAttribute('aria-checked')).toBe('false');
});

test('a demo person is one tap', async () => {
  await utils.mount(SignInPage);
  await until(() => words().includes('报灯'));
  const rows = Array.from(document.querySelectorAll<HTMLElement>('.demo-person'));
  rows.pop()?.click();
  await until(() => Boolean(useSession.getState().me));
  expect(server.of('/api/v1/demo/sign-in')[0]?.body).toEqual({ personId: 'p1' });
});

test('the way past is always there', async () => {
  await utils.mount(SignInPage);
  expect(control('button', '先看看，不登录')).toBeTruthy();
});
