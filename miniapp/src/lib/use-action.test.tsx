import { act, renderHook } from '@testing-library/react';
import { ApiError } from './api-error';
import { useAction } from './use-action';

const refused = new ApiError({ status: 0, code: 'offline', detail: '现在没网' });

test('keeps its key while the same thing is tried again, and makes a new one for the next', async () => {
  const keys: string[] = [];
  let fail = true;
  const { result } = renderHook(() =>
    useAction(async (key: string, seat: number) => {
      keys.push(key);
      if (fail) throw refused;
      return seat;
    }),
  );
  await act(async () => void (await result.current.run(1)));
  expect(result.current.error?.detail).toBe('现在没网');
  fail = false;
  let answer: number | undefined;
  await act(async () => void (answer = await result.current.run(1)));
  expect([answer, result.current.error]).toEqual([1, null]);
  await act(async () => void (await result.current.run(1)));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('other arguments are another intention', async () => {
  const keys: string[] = [];
  const { result } = renderHook(() =>
    useAction(async (key: string, _seat: number) => {
      keys.push(key);
      throw refused;
    }),
  );
  await act(async () => void (await result.current.run(1)));
  await act(async () => void (await result.current.run(2)));
  expect(keys[0]).not.toBe(keys[1]);
});

test('a second tap while it runs does nothing', async () => {
  let calls = 0;
  let finish = () => undefined as void;
  const { result } = renderHook(() =>
    useAction(() => {
      calls++;
      return new Promise<void>((resolve) => (finish = resolve));
    }),
  );
  await act(async () => void result.current.run());
  await act(async () => void (await result.current.run()));
  expect([calls, result.current.busy]).toEqual([1, true]);
  await act(async () => finish());
  expect(result.current.busy).toBe(false);
});
