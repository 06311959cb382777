import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Empty, Page, web } from '@/ui';
import type { ApiError } from './api-error';
import { StaffBar, type StaffPlace } from './staff-bar';
import { useWindow } from './use-window';
import './two-panes.scss';

interface TwoPanesProps {
  title: string;
  here: StaffPlace;
  list: ReactNode;
  /** What is picked; without it the phone shows the list. */
  detail: ReactNode | undefined;
  /** Names the right half, and what stands there before something is picked. */
  words: { detail: string; pick: string; pickHint: string };
  loading: boolean;
  error: ApiError | null;
  onRetry: () => void;
}

/** List and what is picked: beside each other on a PC, one after the other on a phone. */
export function TwoPanes({ title, here, list, detail, words, loading, error, onRetry }: TwoPanesProps) {
  const { wide } = useWindow();
  if (!wide)
    return (
      <Page title={title} loading={loading} error={error} onRetry={onRetry}>
        {detail ?? list}
      </Page>
    );
  return (
    <Page wide flush left={<StaffBar here={here} />} loading={loading} error={error} onRetry={onRetry}>
      <View className="two-panes">
        <View className="two-panes__list" {...web({ role: 'region', 'aria-label': title, tabIndex: 0 })}>
          {list}
        </View>
        <View
          className="two-panes__detail"
          {...web({ role: 'region', 'aria-label': words.detail, tabIndex: 0 })}
        >
          {detail ?? <Empty icon="list" title={words.pick} hint={words.pickHint} />}
        </View>
      </View>
    </Page>
  );
}
