import Taro from '@tarojs/taro';
import { useMemo } from 'react';

export interface SafeArea {
  /** Height of the phone's status bar, px. */
  top: number;
  /** Width that WeChat's capsule takes at the right of the title bar, px. */
  capsule: number;
}

/** The room WeChat keeps for itself at the top; a browser keeps none. */
export function useSafeArea(): SafeArea {
  return useMemo(() => {
    if (process.env.TARO_ENV !== 'weapp') return { top: 0, capsule: 0 };
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
    return { top: statusBarHeight, capsule: windowWidth - Taro.getMenuButtonBoundingClientRect().left };
  }, []);
}
