import { TestServer } from '../../../test/server';
import { control, until, utils, words } from '../../../test/screen';
import { signInAs } from '../../../test/staff';
import MessagesPage from '.';

const server = new TestServer();

beforeAll(async () => {
  await server.start();
  signInAs('TEAM_LEADER', []);
});
afterAll(() => server.stop());
afterEach(() => utils.unmout());

test('invitations that cannot be read are missed in their place, not silently', async () => {
  let broken = true;
  server.answer = ({ path }) => {
    if (path.includes('/offers'))
      return broken
        ? { status: 500, body: { code: 'http.internal', detail: '我们这边出了点问题' } }
        : { body: [] };
    if (path.includes('/unread')) return { body: { total: 0, kinds: [] } };
    return { body: { items: [], nextCursor: null } };
  };
  await utils.mount(MessagesPage);
  await until(() => words().includes('请您帮忙的邀请没读出来。'));
  expect(words()).not.toContain('还没有消息');
  broken = false;
  control('button', '再试一次').click();
  await until(() => words().includes('还没有消息'));
  expect(words()).not.toContain('没读出来');
});
