const fs = require('node:fs');
const path = require('node:path');
const { WeChat, nodes, text } = require('./wechat.cjs');

const dist = path.resolve(__dirname, '../../miniapp/dist/weapp');
const config = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'));
const subPages = config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
const pages = [...config.pages, ...subPages];
const titleOf = (route) =>
  JSON.parse(fs.readFileSync(path.join(dist, `${route}.json`), 'utf8')).navigationBarTitleText;

const wechat = new WeChat(dist);
beforeAll(() => wechat.launch());
beforeEach(() => {
  wechat.errors.length = 0;
  wechat.wx.calls.length = 0;
});
afterEach(() => wechat.close());

test.each(pages)('%s opens', async (route) => {
  const page = await wechat.open(route, { id: '0190f3b2-0000-7000-8000-000000000001' });
  expect(wechat.errors).toEqual([]);
  expect(nodes(page).some((node) => /(^| )page( |$)/.test(node.cl ?? ''))).toBe(true);
  expect(text(page).length).toBeGreaterThan(0);
  expect(titleOf(route)).toMatch(/\p{Script=Han}/u);
});

test('no page called anything of wx that WeChat may not have', () => {
  expect([...wechat.wx.missing]).toEqual([]);
});

test('a control that shows only a picture has a name', async () => {
  const page = await wechat.open('features/request/pages/mine', {});
  const template = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8');
  const [, label] = /aria-label="\{\{i\.(p\d+)\}\}"/.exec(template) ?? [];
  expect(nodes(page).map((node) => node[label])).toContain('返回');
});

test('roles reach the screen reader, and a tap reaches its control', async () => {
  const page = await wechat.open('tabs/home/index');
  const template = fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8');
  const [, role] = /aria-role="\{\{i\.(p\d+)\}\}"/.exec(template) ?? [];
  const tab = nodes(page).find((node) => node[role] === 'button' && JSON.stringify(node).includes('我的'));
  expect(tab.sid).toBeTruthy();
  page.eh({
    type: 'tap',
    target: { id: tab.sid, dataset: { sid: tab.sid } },
    currentTarget: { id: tab.sid, dataset: { sid: tab.sid } },
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(wechat.wx.calls).toEqual([['switchTab', '/tabs/me/index']]);
});
