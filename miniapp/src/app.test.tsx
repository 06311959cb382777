import Taro from '@tarojs/taro';
import TestUtils from '@tarojs/test-utils-react';
import { usePreferences } from './lib/preferences';

const utils = new TestUtils();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page on top; Taro keeps the others in the document. */
const top = () => {
  const pages = document.querySelectorAll<HTMLElement>('.taro_page');
  return Array.from(pages)
    .reverse()
    .find((page) => page.querySelector('.page') && page.style.display !== 'none');
};
const root = () => top()?.querySelector('.page');
const tabNamed = (name: string) =>
  Array.from(top()?.querySelectorAll('[role=link]') ?? []).find((one) => one.textContent === name);

beforeAll(async () => {
  await utils.createApp();
  await wait(600);
});

test('starts on 首页, with the four tabs as named links', () => {
  const names = Array.from(
    top()?.querySelectorAll('[role=navigation] [role=link]') ?? [],
    (tab) => tab.textContent,
  );
  expect(names).toEqual(['首页', '志愿', '消息', '我的']);
  expect(tabNamed('首页')?.getAttribute('aria-current')).toBe('page');
});

test('large text and dark are classes on the same page', async () => {
  usePreferences.getState().setLarge(true);
  usePreferences.getState().setDark('dark');
  await wait(50);
  expect(root()?.className).toMatch(/theme-dark.*large/);
  usePreferences.getState().setLarge(false);
  usePreferences.getState().setDark('light');
  await wait(50);
  expect(root()?.className).toContain('theme-light');
  expect(root()?.className).not.toContain('large');
});

test('a tab opens its page, a sub-package page opens over it and goes back', async () => {
  const tab = tabNamed('我的');
  if (!tab) throw new Error('no tab');
  utils.fireEvent.click(tab);
  await wait(500);
  expect(Taro.getCurrentInstance().router?.path).toContain('/tabs/me/index');
  await Taro.navigateTo({ url: '/features/ui-demo/pages/index' });
  await wait(800);
  expect(top()?.querySelector('[role=heading]')?.textContent).toBe('组件');
  const back = top()?.querySelector('[aria-label=返回]');
  if (!back) throw new Error('no way back');
  utils.fireEvent.click(back);
  await wait(800);
  expect(Taro.getCurrentInstance().router?.path).toContain('/tabs/me/index');
});
