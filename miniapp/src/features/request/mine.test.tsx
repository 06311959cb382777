import { TestServer, type Seen } from '../../../test/server';
import { control, until, utils, words } from '../../../test/screen';
import { signInAs } from '../../../test/staff';
import MinePage from './pages/mine';

const server = new TestServer();
const card = (id: string, title: string) => ({
  id,
  number: `ZG20261119-00000${id}`,
  title,
  status: 'ARCHIVED',
  statusLabel: '办好了',
  place: { address: '厚德路' },
  createdAt: '2026-11-19T01:12:00Z',
  steps: [],
  photos: [],
  photoCount: 0,
  supporters: 0,
  can: [],
  asks: null,
});
const pages: Record<string, unknown> = {
  first: { items: [card('2', '门口草坪灯罩松了')], nextCursor: 'older', total: 2 },
  older: { items: [card('1', '垃圾桶满了没人收')], nextCursor: null, total: 2 },
};
const answer = ({ path }: Seen) => {
  const query = new URLSearchParams(path.split('?')[1]);
  if (query.get('box') !== 'closed') return { body: { items: [], nextCursor: null, total: 0 } };
  return { body: pages[query.get('cursor') ?? 'first'] };
};

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  signInAs('GRID_WORKER', []);
});
afterAll(() => server.stop());
afterEach(() => utils.unmout());

test('says that there is nothing earlier only after the last page was read', async () => {
  await utils.mount(MinePage);
  await until(() => words().includes('门口草坪灯罩松了'));
  expect(words()).not.toContain('更早的没有了');
  control('button', '看更早的').click();
  await until(() => words().includes('垃圾桶满了没人收'));
  expect(words()).toContain('门口草坪灯罩松了');
  expect(words()).toContain('更早的没有了');
  expect(words()).not.toContain('看更早的');
});
