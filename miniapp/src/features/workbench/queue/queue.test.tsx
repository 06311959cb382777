import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../../test/server';
import { control, eventually, key, openPage, signInAs, wait, words } from '../../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const DUE = new Date(Date.now() + 600_000).toISOString();

const card = (id: string, title: string) => ({
  id,
  number: `ZG20261120-00000${id}`,
  title,
  tier: 'BIG',
  urgent: false,
  statusLabel: '待派单',
  place: {
    address: '大公路',
    lat: null,
    lng: null,
    communityCode: null,
    communityName: null,
    gridName: null,
  },
  createdAt: DUE,
  supporters: 0,
  dueAt: DUE,
  late: 'OK',
});
const waiting = ['一', '二', '三', '四', '五', '六', '七'].map((name, n) =>
  card(String(n + 1), `第${name}件`),
);
const detail = (id: string) => ({
  ...(waiting.find((one) => one.id === id) ?? card(id, '链接来的那件')),
  text: '说的话',
  photos: [],
  orders: [],
  visibility: 'PUBLIC',
  reporter: '曾先生',
  questions: [],
  suspension: null,
  status: 'ACCEPTED',
  can: [],
});
let refused = new Set(['3', '6']);
let exportStatus = 'RUNNING';

function answer({ path, method, body }: Seen) {
  if (path.includes('/bulk/units'))
    return { body: [{ unitId: 'u1', name: '荣达物业', kindLabel: '物业', fits: 3 }] };
  if (path.includes('/bulk/dispatch')) {
    const { ids } = body as { ids: string[] };
    return {
      body: ids.map((id) => ({
        id,
        done: !refused.has(id),
        code: null,
        detail: refused.has(id) ? '这个单位不管这个地方，请换一个。' : null,
      })),
    };
  }
  if (path.includes('/exports'))
    return {
      body:
        method === 'POST'
          ? {}
          : [
              {
                id: 'e',
                format: 'xlsx',
                status: exportStatus,
                progress: exportStatus === 'DONE' ? 100 : 40,
                total: 10,
                written: exportStatus === 'DONE' ? 10 : 4,
                sensitive: false,
                error: null,
                url: exportStatus === 'DONE' ? '/api/v1/exports/e/file?t=x' : null,
                createdAt: DUE,
                expiresAt: exportStatus === 'DONE' ? DUE : null,
              },
            ],
    };
  if (path.includes('/workbench/filters'))
    return {
      body: [
        {
          id: 'f',
          name: '超时的路灯',
          filter: { tile: 'lighting', late: 'LATE' },
          pinned: true,
          shared: false,
          own: true,
        },
      ],
    };
  if (path.includes('/counts'))
    return { body: { accept: 3, dispatch: waiting.length, verify: 0, returned: 0, late: 1200, soon: 0 } };
  if (path.includes('/queue')) {
    const items = path.includes('box=dispatch') ? waiting : [];
    return { body: { items, nextCursor: null, total: items.length, more: false } };
  }
  if (
    path.includes('/areas') ||
    path.includes('/services') ||
    path.includes('/units') ||
    path.includes('/regions')
  )
    return { body: [] };
  return { body: detail(path.split('/').pop() ?? '') };
}
const sent = (part: string) =>
  server.seen.filter(({ path, method }) => method === 'POST' && path.includes(part));
const asked = (part: string) => server.seen.filter(({ path }) => path.includes(part));

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  window.innerWidth = 1440;
  signInAs('DISPATCHER', ['workbench.read', 'request.accept', 'request.dispatch', 'person.read-sensitive']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/workbench/pages/index?id=9');
}, 20_000);
afterAll(() => server.stop());

test('a link opens the list its matter is in, and shows the matter although the list does not reach it', async () => {
  await eventually(() => expect(control('待派单').getAttribute('aria-selected')).toBe('true'));
  await eventually(() => expect(words()).toContain('链接来的那件'));
  expect(document.querySelector('.decision__title')?.textContent).toBe('链接来的那件');
  expect(words()).toContain('超时 999+');
});

test('S and Shift select several; they go out in small calls, and the failed ones alone again', async () => {
  await eventually(() => control('第一件'));
  utils.fireEvent.click(control('第一件'));
  await eventually(() => expect(document.querySelector('.decision__title')?.textContent).toBe('第一件'));
  key('s');
  await eventually(() => expect(words()).toContain('选了 1 件'));
  const box = (name: string) => document.querySelector<HTMLElement>(`[aria-label="选中：${name}"]`)!;
  utils.fireEvent.mouseDown(box('第七件'), { shiftKey: true });
  utils.fireEvent.click(box('第七件'));
  await eventually(() => expect(words()).toContain('选了 7 件'));
  utils.fireEvent.mouseDown(box('第二件'), { shiftKey: false });
  utils.fireEvent.click(box('第二件'));
  await eventually(() => expect(words()).toContain('选了 6 件'));

  utils.fireEvent.click(control('一起派单'));
  await eventually(() => control('荣达物业'));
  utils.fireEvent.click(control('荣达物业'));
  await eventually(() => control('派给荣达物业'));
  utils.fireEvent.click(control('派给荣达物业'));
  await eventually(() => expect(words()).toContain('派出去 4 件。'));
  expect(sent('/bulk/dispatch').map(({ body }) => (body as { ids: string[] }).ids)).toEqual([
    ['1', '3', '4', '5', '6'],
    ['7'],
  ]);
  expect(words()).toContain('2 件没办成');
  expect(words()).toContain('这个单位不管这个地方');

  refused = new Set(['6']);
  utils.fireEvent.click(control('只重试这 2 件'));
  await eventually(() => expect(words()).toContain('1 件没办成'));
  expect(sent('/bulk/dispatch').at(-1)?.body).toEqual({ ids: ['3', '6'], unitId: 'u1' });
  utils.fireEvent.click(control('好了'));
  await eventually(() => expect(words()).not.toContain('选了'));
});

test('a filter narrows the list, and a kept one is a tap away', async () => {
  utils.fireEvent.click(control('超时 999+'));
  await eventually(() => expect(asked('late=LATE').length).toBeGreaterThan(0));
  utils.fireEvent.click(control('超时的路灯'));
  await eventually(() =>
    expect(
      asked('tile=lighting').some(({ path }) => !path.includes('limit=1&') && path.includes('limit=50')),
    ).toBe(true),
  );
  await eventually(() => expect(words()).toContain('这样筛，一件也没有'));
  utils.fireEvent.click(control('清掉筛选'));
  await eventually(() => expect(words()).not.toContain('这样筛，一件也没有'));
});

test('the list goes into a file: progress on the page, and a link when it is there', async () => {
  utils.fireEvent.click(control('导出'));
  await eventually(() => expect(words()).toContain('40%，4 / 10 行'));
  utils.fireEvent.click(control('开始导出'));
  await eventually(() => expect(sent('/workbench/exports')).toHaveLength(1));
  expect(sent('/workbench/exports')[0]?.body).toEqual({ format: 'xlsx', filter: {} });
  exportStatus = 'DONE';
  await eventually(() => control('下载'));
});
