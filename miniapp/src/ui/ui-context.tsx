import { createContext, useContext } from 'react';

export type TabKey = 'home' | 'volunteer' | 'messages' | 'me';

/** What the app tells every component: how it looks now, and where the frame's own buttons lead. */
export interface UiSettings {
  large: boolean;
  theme: 'light' | 'dark';
  /** Shown on the messages tab. */
  unread: number;
  onTab: (tab: TabKey) => void;
  onBack: () => void;
}

const nothing = () => undefined;

export const UiContext = createContext<UiSettings>({
  large: false,
  theme: 'light',
  unread: 0,
  onTab: nothing,
  onBack: nothing,
});

export const useUi = () => useContext(UiContext);
