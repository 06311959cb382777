import { useDrafts, worthShowing } from '@/lib/draft-store';
import type { Draft } from '@/lib/draft-types';
import { type Me, useSession } from '@/lib/session';
import { readStored } from '@/lib/storage';
import { TestServer } from '../../../test/server';
import { tap, type, until, utils, words } from '../../../test/screen';
import { ReportOfDraft } from './report-of-draft';

const server = new TestServer();
const onSent = jest.fn();
const ReportPage = () => <ReportOfDraft asked={undefined} onSent={onSent} />;
const me = {
  id: 'p',
  displayName: '陈阿姨',
  homeCommunityCode: '360702001001',
  homeCommunityName: '厚德路社区',
};
const tiles = [
  {
    tile: 'lighting',
    label: '路灯、楼道灯',
    icon: 'lightbulb',
    promise: '物业负责，一般 5 个工作日内办好',
    tier: 'BIG',
  },
  { tile: 'rubbish', label: '垃圾、脏乱', icon: 'trash-2', promise: '物业负责', tier: 'BIG' },
];
const posted = () => server.of('/api/v1/requests').map(({ body }) => body);

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  localStorage.clear();
  useDrafts.setState({ drafts: [], savedAt: 0 });
  useSession.setState({ me: me as Me, expired: false });
  server.answer = ({ path }) => {
    if (path === '/api/v1/services') return { body: tiles };
    if (path === '/api/v1/requests/suggest') return { body: { tiles: tiles.slice(0, 1) } };
    return { body: { id: 'r' } };
  };
});
afterEach(() => utils.unmout());

test('what is written is kept on the phone, and the line above says so', async () => {
  await utils.mount(ReportPage);
  await type('怎么了', '楼道灯坏了三四天');
  await until(() => words().includes('草稿已保存'));
  expect((readStored<Draft[]>('drafts') ?? []).map(({ content }) => content.text)).toEqual([
    '楼道灯坏了三四天',
  ]);
});

test('the guess is confirmed with a tap and goes with the report, once', async () => {
  await utils.mount(ReportPage);
  await type('怎么了', '楼道灯坏了三四天');
  await until(() => words().includes('路灯、楼道灯'));
  expect(server.of('/api/v1/requests/suggest')).toHaveLength(1);
  await tap('button', '就是它');
  await tap('button', '交给社区');
  await until(() => posted().length > 0 && useDrafts.getState().drafts.length === 0);
  expect(onSent.mock.calls).toEqual([['r']]);
  expect(posted()).toHaveLength(1);
  expect(posted()[0]).toMatchObject({
    kind: 'REPORT',
    text: '楼道灯坏了三四天',
    tile: 'lighting',
    place: { communityCode: '360702001001', address: '厚德路社区' },
    visibility: 'PUBLIC',
    anonymous: false,
    photoIds: [],
  });
});

test('with nothing said it does not go, and says what is missing', async () => {
  await utils.mount(ReportPage);
  await tap('button', '交给社区');
  expect(words()).toContain('写几个字，或者拍张照');
  expect(posted()).toEqual([]);
});

test('who is not signed in keeps the draft and is asked only when sending', async () => {
  useSession.setState({ me: undefined });
  await utils.mount(ReportPage);
  await type('怎么了', '楼道灯坏了三四天');
  await tap('button', '交给社区');
  expect(words()).toContain('写一下在哪里');
  const [draft] = useDrafts.getState().drafts;
  useDrafts.setState({
    drafts: [
      { ...(draft as Draft), content: { ...(draft as Draft).content, place: { address: '3 栋楼下' } } },
    ],
  });
  await until(() => words().includes('3 栋楼下'));
  await tap('button', '交给社区');
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('写的都在');
  expect(posted()).toEqual([]);
  expect(worthShowing(useDrafts.getState().drafts)).toHaveLength(1);
});

test('without network it waits on the phone and says so', async () => {
  await utils.mount(ReportPage);
  await type('怎么了', '楼道灯坏了三四天');
  server.answer = () => ({ status: 503, body: { code: 'http.unavailable', detail: '系统正在恢复' } });
  await tap('button', '交给社区');
  await until(() => words().includes('有网自动交，不会交两次'));
  expect(useDrafts.getState().drafts.map(({ state }) => state)).toEqual(['pending']);
});
