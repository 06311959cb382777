import Taro from '@tarojs/taro';
import type { Place } from './platform-types';

/** Shows on the phone's map how to get there. The browser's twin is show-way.h5.ts. */
export function showWay({ name, address, lat, lng }: Place): void {
  void Taro.openLocation({ latitude: lat, longitude: lng, name, address }).catch(() => undefined);
}
