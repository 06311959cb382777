import TestUtils from '@tarojs/test-utils-react';
import { type ReactNode, useState } from 'react';
import {
  BottomSheet,
  Chip,
  Empty,
  FactList,
  Page,
  PhotoGrid,
  ProgressStrip,
  RoleSlot,
  SwitchCell,
  TaskCard,
} from '.';

const utils = new TestUtils();
const nothing = () => undefined;

async function show(children: ReactNode) {
  await utils.mount(() => <>{children}</>);
  return document.body;
}
const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));
const texts = (selector: string) => all(selector).map((one) => one.textContent);

afterEach(() => utils.unmout());

test('progress says in words where a matter is', async () => {
  await show(<ProgressStrip steps={['已受理', '已接单', '正在修', '待核查']} current={2} />);
  expect(all('[role=group]')[0]?.getAttribute('aria-label')).toBe('现在正在修，第 3 步，共 4 步');
  expect(texts('.progress__step--done')).toEqual(['已受理', '已接单']);
});

test('facts without an answer are left out', async () => {
  await show(
    <FactList
      facts={[
        { name: '现在归谁', value: '安泰物业' },
        { name: '最晚', value: undefined },
      ]}
    />,
  );
  expect(texts('.facts__row')).toEqual(['现在归谁安泰物业']);
});

test('a switch cell is one switch and turns by tap', async () => {
  function Demo() {
    const [on, setOn] = useState(false);
    return <SwitchCell title="公开" on={on} onChange={setOn} />;
  }
  await show(<Demo />);
  const [control] = all('[role=switch]');
  if (!control) throw new Error('no switch');
  expect(control.getAttribute('aria-checked')).toBe('false');
  utils.fireEvent.click(control);
  expect(control.getAttribute('aria-checked')).toBe('true');
});

test('a chip that is on shows a tick, not only a colour', async () => {
  await show(
    <Chip on onPress={nothing}>
      就是它
    </Chip>,
  );
  expect(all('.icon-check')).toHaveLength(1);
  expect(all('[role=button]')[0]?.getAttribute('aria-pressed')).toBe('true');
});

test('the nine photos are the most: then there is no place for one more', async () => {
  const photos = Array.from({ length: 9 }, (_, index) => ({ id: String(index), url: '' }));
  await show(<PhotoGrid photos={photos} onAdd={nothing} />);
  expect([all('.photo').length, all('.photo-grid__add').length]).toEqual([9, 0]);
});

test('a role says how many are missing, in words', async () => {
  await show(
    <>
      <RoleSlot name="队长" people={['罗']} missing={0} />
      <RoleSlot name="巡查员" people={['刘']} missing={2} />
    </>,
  );
  expect(texts('.role-slot__count')).toEqual(['满了', '差 2']);
});

test('no control stands inside another one', async () => {
  const action = { text: '我来', onPress: nothing };
  await show(
    <TaskCard
      title="送饭"
      when="周六"
      where="大公路"
      hours="1"
      points="10"
      onOpen={nothing}
      action={action}
    />,
  );
  expect(all('[tabindex="0"]')).toHaveLength(2);
  expect(all('[tabindex="0"] [tabindex="0"]')).toHaveLength(0);
});

test('a failed page says what happened and offers another try instead of its content', async () => {
  const retry = jest.fn();
  await show(
    <Page title="志愿" error={{ detail: '等了很久没有回音', code: 'timeout' }} onRetry={retry}>
      <Empty title="内容" />
    </Page>,
  );
  expect(texts('.empty__title')).toEqual(['没读出来']);
  const again = all('[role=button]').find((one) => one.textContent === '再试一次');
  if (!again) throw new Error('no retry');
  utils.fireEvent.click(again);
  expect(retry).toHaveBeenCalledTimes(1);
});

test('a sheet is a dialog that takes the focus and closes with Esc', async () => {
  const close = jest.fn();
  await show(
    <BottomSheet open title="哪里没修好？" onClose={close}>
      内容
    </BottomSheet>,
  );
  const [dialog] = all('[role=dialog]');
  expect(dialog?.getAttribute('aria-label')).toBe('哪里没修好？');
  expect(document.activeElement).toBe(dialog);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(close).toHaveBeenCalledTimes(1);
});
