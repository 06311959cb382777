import { TestServer } from '../../../test/server';
import { control, until, utils, words } from '../../../test/screen';
import HomePage from '.';

const server = new TestServer();
const task = {
  id: 't',
  shiftId: 's',
  title: '楼栋夜间巡查',
  startAt: '2026-11-21T11:30:00Z',
  minutes: 120,
  distance: 300,
  communityName: '厚德路社区',
  missing: 2,
};

beforeAll(() => server.start());
afterAll(() => server.stop());
afterEach(() => utils.unmout());

test('a visitor sees what can be done and what is near, and is asked nothing', async () => {
  server.answer = ({ path }) =>
    path === '/api/v1/tasks/near'
      ? { body: [task] }
      : path.startsWith('/api/v1/activities')
        ? { body: [] }
        : { status: 401, body: {} };
  await utils.mount(HomePage);
  await until(() => words().includes('楼栋夜间巡查'));
  expect(control('button', '换大字')).toBeTruthy();
  expect(words()).toContain('离您 300 米');
  expect(words()).toContain('还差 2 人');
  expect(words()).toContain('登录以后，在这里看您的事办到哪一步。');
  expect(server.seen.map(({ path }) => path).sort()).toEqual(['/api/v1/activities', '/api/v1/tasks/near']);
});

test('when near cannot be read, it says so in its place and tries again on demand', async () => {
  server.answer = () => ({ status: 500, body: { code: 'http.internal', detail: '我们这边出了点问题' } });
  await utils.mount(HomePage);
  await until(() => words().includes('我们这边出了点问题'));
  server.answer = () => ({ body: [] });
  control('button', '再试一次').click();
  await until(() => words().includes('这几天身边没有活动'));
});
