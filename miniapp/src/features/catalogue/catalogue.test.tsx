import TestUtils from '@tarojs/test-utils-react';
import { TestServer } from '../../../test/server';
import { control, eventually, field, openPage, signInAs, type, wait, words } from '../../../test/staff';
import { addLikeness, likenessesOf, likenessText, withLikeness } from './likeness';

const CELL = 'drain:水是从下水道冒出来的吗？';
const blank = {
  tile: '',
  className: '',
  hint: '',
  icon: 'droplets',
  keywords: '漏水|停水',
  unitKinds: '物业公司',
  tier: '大事',
  accept: '2小时',
  take: '4小时',
  handle: '5天',
  verify: '2天',
  evidence: '是',
};
const WATER = { ...blank, kind: 'TILE', code: 'water', name: '用水', confusables: CELL };
const DRAIN = { ...blank, kind: 'TILE', code: 'drain', name: '下水道', confusables: '' };

test('what is easily confused is read from the cell and written back, half written or not', () => {
  const rows = likenessesOf(CELL);
  expect(rows).toEqual([{ tile: 'drain', question: '水是从下水道冒出来的吗？' }]);
  expect(likenessesOf('')).toEqual([]);
  expect(addLikeness(rows)).toBe(`${CELL}|:`);
  expect(likenessesOf(addLikeness([]))).toEqual([{ tile: '', question: '' }]);
  expect(withLikeness(rows, 0, null)).toBe('');
  expect(withLikeness(rows, 0, { tile: 'noise', question: '响|吗：还是' })).toBe('noise:响，吗：还是');
  expect(likenessText(CELL, () => '下水道')).toBe('下水道：水是从下水道冒出来的吗？');
});

test('an administrator writes the question in words, and never sees what a class is called inside', async () => {
  const utils = new TestUtils();
  const server = new TestServer();
  await server.start();
  server.answer = ({ path, method }) => {
    if (method === 'PUT') return { body: {} };
    if (path.includes('/catalogue/versions'))
      return {
        body: [{ id: 'v2', number: 2, status: 'DRAFT', note: '', createdAt: '2026-11-20T00:00:00Z' }],
      };
    if (path.includes('/draft/changes')) {
      const cells = [{ column: '容易混淆', before: '', after: CELL }];
      return {
        body: {
          changes: [{ kind: 'TILE', code: 'water', name: '用水', what: 'CHANGED', cells }],
          problems: [],
        },
      };
    }
    if (path.includes('/catalogue/entries')) return { body: { items: [WATER, DRAIN], total: 2 } };
    return { body: [] };
  };
  signInAs('ADMIN', ['catalogue.edit']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/catalogue/pages/entry?kind=TILE&code=water');
  await eventually(() => expect(field('问一句什么')).toHaveProperty('value', '水是从下水道冒出来的吗？'));
  expect(words()).toContain('去掉「下水道」');
  expect(words()).not.toContain('drain');
  type('问一句什么', '是地面的井盖在冒水吗？');
  utils.fireEvent.click(control('存到正在改的版本'));
  await eventually(() =>
    expect(server.of('/api/v1/catalogue/draft/entries')[0]?.body).toMatchObject({
      confusables: 'drain:是地面的井盖在冒水吗？',
    }),
  );
  await openPage('/features/catalogue/pages/changes');
  await eventually(() => expect(words()).toContain('下水道：水是从下水道冒出来的吗？'));
  expect(words()).not.toContain('drain');
  await server.stop();
}, 20_000);
