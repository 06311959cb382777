import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { readStored, writeStored } from './storage';

export type DarkMode = 'auto' | 'light' | 'dark';

interface Stored {
  large: boolean;
  dark: DarkMode;
}

interface Preferences extends Stored {
  /** What the phone itself is set to now. */
  systemDark: boolean;
  setLarge: (large: boolean) => void;
  setDark: (dark: DarkMode) => void;
}

const KEY = 'preferences';
/** WeChat's font setting in px: 16 is standard, from 20 on ("大") we start in large text. */
const LARGE_FROM = 20;

/** Follows WeChat's own font setting until the person has chosen. */
function firstChoice(): Stored {
  if (process.env.TARO_ENV !== 'weapp') return { large: false, dark: 'auto' };
  // Taro's types do not know the field that WeChat has given since base library 2.23.4.
  const info: Taro.getAppBaseInfo.Result & { fontSizeSetting?: number } = Taro.getAppBaseInfo();
  return { large: (info.fontSizeSetting ?? 16) >= LARGE_FROM, dark: 'auto' };
}

const darkQuery = () =>
  typeof window === 'object' && typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : undefined;

function systemDark(): boolean {
  if (process.env.TARO_ENV === 'weapp') return Taro.getAppBaseInfo().theme === 'dark';
  return darkQuery()?.matches ?? false;
}

export const usePreferences = create<Preferences>((set, get) => {
  const save = (change: Partial<Stored>) => {
    set(change);
    writeStored(KEY, { large: get().large, dark: get().dark });
  };
  return {
    ...firstChoice(),
    ...readStored<Stored>(KEY),
    systemDark: systemDark(),
    setLarge: (large) => save({ large }),
    setDark: (dark) => save({ dark }),
  };
});

/** Keeps `systemDark` true to the phone while the app runs. */
export function followSystemTheme(): void {
  const follow = (dark: boolean) => usePreferences.setState({ systemDark: dark });
  if (process.env.TARO_ENV === 'weapp') Taro.onThemeChange(({ theme }) => follow(theme === 'dark'));
  else darkQuery()?.addEventListener('change', (event) => follow(event.matches));
}

export const useTheme = (): 'light' | 'dark' =>
  usePreferences(({ dark, systemDark: system }) =>
    dark === 'dark' || (dark === 'auto' && system) ? 'dark' : 'light',
  );
