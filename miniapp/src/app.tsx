import Taro, { usePageNotFound } from '@tarojs/taro';
import { type PropsWithChildren, useEffect, useMemo } from 'react';
import { startDoneQueue } from '@/lib/done-sender';
import { startDraftQueue } from '@/lib/draft-sender';
import { startHandoutQueue } from '@/lib/handout-sender';
import { useInbox } from '@/lib/inbox';
import { startPatrolQueue } from '@/lib/patrol/sender';
import { startTickQueue } from '@/lib/tick-queue';
import { startVisitQueue } from '@/lib/visit-queue';
import { back, openTab } from '@/lib/navigate';
import { followSystemTheme, usePreferences, useTheme } from '@/lib/preferences';
import { UiContext, type UiSettings } from '@/ui';
import './app.scss';

/** Joins the dumb components to what the app knows: looks, unread messages, navigation. */
export default function App({ children }: PropsWithChildren) {
  const large = usePreferences((state) => state.large);
  const unread = useInbox((state) => state.unread);
  const theme = useTheme();
  useEffect(() => {
    followSystemTheme();
    startDraftQueue();
    startDoneQueue();
    startHandoutQueue();
    startPatrolQueue();
    startTickQueue();
    startVisitQueue();
  }, []);
  usePageNotFound(() => void Taro.reLaunch({ url: '/tabs/lost/index' }));
  const settings = useMemo<UiSettings>(
    () => ({
      large,
      theme,
      unread,
      onTab: (tab) => void openTab(tab),
      onBack: () => void back(),
    }),
    [large, theme, unread],
  );
  return <UiContext.Provider value={settings}>{children}</UiContext.Provider>;
}
