import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

/** From here on staff pages stand in panes beside each other, px. */
const WIDE_FROM = 1024;

export interface WindowSize {
  width: number;
  height: number;
  wide: boolean;
}

function read(): WindowSize {
  const { width, height } =
    process.env.TARO_ENV === 'h5'
      ? { width: window.innerWidth, height: window.innerHeight }
      : { width: Taro.getWindowInfo().windowWidth, height: Taro.getWindowInfo().windowHeight };
  return { width, height, wide: width >= WIDE_FROM };
}

/** Size of the window, px; follows it while the page is open. */
export function useWindow(): WindowSize {
  const [size, setSize] = useState(read);
  useEffect(() => {
    const follow = () => setSize(read());
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('resize', follow);
      return () => window.removeEventListener('resize', follow);
    }
    Taro.onWindowResize(follow);
    return () => Taro.offWindowResize(follow);
  }, []);
  return size;
}
