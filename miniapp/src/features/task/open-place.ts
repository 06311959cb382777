import Taro from '@tarojs/taro';
import type { Task } from './task.api';

/** Shows a meeting point on WeChat's map; the browser has no map of its own, so there is nothing to press. */
export function openPlace({ lat, lng, meetingPoint }: Task): (() => void) | undefined {
  if (process.env.TARO_ENV !== 'weapp') return undefined;
  return () =>
    void Taro.openLocation({ latitude: lat, longitude: lng, name: meetingPoint }).catch(() => undefined);
}
