import TestUtils from '@tarojs/test-utils-react';
import { type Answer, type Seen, TestServer } from '../../../test/server';
import { control, eventually, openPage, signInAs, type, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const PLACE = '01900000-0000-7000-8000-00000000000a';
const keeper = { membershipId: 'm1', who: '刘女士', roleLabel: '店员', can: ['end'] };
const owner = { membershipId: 'm2', who: '赵先生', roleLabel: '负责人', can: [] };
const place = { id: PLACE, name: '邻里便民超市' };
const refused = (detail: string): Answer => ({ status: 422, body: { code: 'shop.invite', detail } });
const tap = (name: string) => utils.fireEvent.click(control(name));

let answers: Record<string, (seen: Seen) => Answer>;

beforeAll(async () => {
  await server.start();
  server.answer = (seen) =>
    Object.entries(answers).find(([end]) => seen.path.endsWith(end))?.[1](seen) ?? { body: [] };
  answers = {};
  signInAs('PARTNER', ['shop.manage']);
  await utils.createApp();
  await wait(400);
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => (server.seen.length = 0));

test('who hands out at a place is ended only after a second tap, and a code is shown for the next one', async () => {
  let there = [keeper, owner];
  answers = {
    '/keepers': () => ({ body: there }),
    '/managed-partners': () => ({ body: [place] }),
    '/end': () => {
      there = [owner];
      return { body: {} };
    },
    '/keeper-invites': () => ({ body: { code: '1234 5678', expiresAt: '2026-11-28T08:00:00Z' } }),
  };
  await openPage(`/features/counter/pages/keepers?id=${PLACE}`);
  await eventually(() => expect(words()).toContain('刘女士'));
  tap('取消');
  await eventually(() => expect(words()).toContain('刘女士不再给东西了？'));
  expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  tap('再留着');
  await eventually(() => expect(words()).not.toContain('刘女士不再给东西了？'));
  expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  tap('请一位店员');
  await eventually(() => expect(words()).toContain('1234 5678'));
  expect(words()).toContain('离开这一页就看不到了');
}, 20_000);

test('an invitation is looked at before it is accepted; a wrong code is said beside the field', async () => {
  answers = {
    '/look': () => refused('没有这个邀请码，请再对一遍。'),
  };
  await openPage('/features/counter/pages/join');
  type('邀请码', '12');
  tap('看看是哪里');
  await eventually(() => expect(words()).toContain('请先填上 8 个数字。'));
  expect(server.of('/api/v1/shop/keeper-invites/look')).toEqual([]);
  type('邀请码', '1234 5678');
  tap('看看是哪里');
  await eventually(() => expect(words()).toContain('没有这个邀请码'));
  answers = {
    '/look': () => ({ body: { partnerName: place.name, address: '厚德路 12 号', invitedBy: '赵先生' } }),
    '/accept': () => refused('邀请码过期了，请赵先生再给一个。'),
  };
  tap('看看是哪里');
  await eventually(() => expect(words()).toContain('赵先生请您帮忙'));
  expect(server.of('/api/v1/shop/keeper-invites/look').at(-1)?.body).toEqual({ code: '12345678' });
  tap('我来');
  await eventually(() => expect(words()).toContain('邀请码过期了'));
  answers = { '/accept': () => ({ body: {} }), '/me': () => ({ status: 503 }) };
  tap('我来');
  await eventually(() => expect(words()).toContain('好了，您可以在邻里便民超市给东西了。'));
}, 20_000);
