import TestUtils from '@tarojs/test-utils-react';
import { Button } from './button';

const utils = new TestUtils();

async function show(props: Partial<Parameters<typeof Button>[0]>) {
  const onPress = jest.fn();
  await utils.mount(Button, { props: { onPress, children: '我来', ...props } });
  const all = document.querySelectorAll('[role=button]');
  const button = all[all.length - 1];
  if (!button) throw new Error('no button');
  return { button, onPress };
}

afterEach(() => utils.unmout());

test('is a button by role, name and focus, and works by tap, Enter and Space', async () => {
  const { button, onPress } = await show({});
  expect(button.textContent).toBe('我来');
  expect(button.getAttribute('tabindex')).toBe('0');
  utils.fireEvent.click(button);
  utils.fireEvent.keyDown(button, { key: 'Enter' });
  utils.fireEvent.keyDown(button, { key: ' ' });
  utils.fireEvent.keyDown(button, { key: 'a' });
  expect(onPress).toHaveBeenCalledTimes(3);
});

test('when it is off it does nothing and says why, to eyes and ears', async () => {
  const { button, onPress } = await show({ offBecause: '名额满了' });
  utils.fireEvent.click(button);
  utils.fireEvent.keyDown(button, { key: 'Enter' });
  expect(onPress).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.getAttribute('aria-label')).toBe('我来，名额满了');
  expect(button.parentElement?.textContent).toContain('名额满了');
});

test('a second tap while it works does nothing', async () => {
  const { button, onPress } = await show({ busy: true });
  utils.fireEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});
