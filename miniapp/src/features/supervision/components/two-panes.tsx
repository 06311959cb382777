import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ApiError } from '@/lib/api-error';
import { StaffBar, type StaffPlace } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Empty, Page, web } from '@/ui';
import { text } from '../supervision.text';
import './two-panes.scss';

interface TwoPanesProps {
  title: string;
  here: StaffPlace;
  list: ReactNode;
  /** What is picked; without it the phone shows the list. */
  detail: ReactNode | undefined;
  loading: boolean;
  error: ApiError | null;
  onRetry: () => void;
}

/** List and what is picked: beside each other on a PC, one after the other on a phone. */
export function TwoPanes({ title, here, list, detail, loading, error, onRetry }: TwoPanesProps) {
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
          {...web({ role: 'region', 'aria-label': text.steps, tabIndex: 0 })}
        >
          {detail ?? <Empty icon="list" title={text.pick} hint={text.pickHint} />}
        </View>
      </View>
    </Page>
  );
}
