import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Empty } from '../empty/empty';
import { Skeleton } from '../skeleton/skeleton';
import { StatusNav } from '../status-nav/status-nav';
import { TabBar } from '../tab-bar/tab-bar';
import { cx } from '../press';
import { type TabKey, useUi } from '../ui-context';
import './page.scss';

export interface PageProps {
  title?: string;
  /** A tab page: draws the tab bar and no back button. */
  tab?: TabKey;
  /** Instead of the title in the bar at the top. */
  left?: ReactNode;
  right?: ReactNode;
  /** An ActionBar, fixed at the foot. */
  bar?: ReactNode;
  /** Shows grey cards instead of the content. */
  loading?: boolean;
  /** The Chinese sentence of the failure, shown in place of the content, with a way to try again. */
  error?: { detail: string; code?: string } | null;
  onRetry?: () => void;
  /** Shown instead of the content when given: usually an Empty. */
  empty?: ReactNode;
  /** Staff pages use the whole width of a PC. */
  wide?: boolean;
  /** No space around the content: it brings its own panes. */
  flush?: boolean;
  children?: ReactNode;
}

function Content({ loading, error, onRetry, empty, children }: PageProps) {
  if (loading) return <Skeleton cards={3} />;
  if (error) {
    const offline = error.code === 'offline';
    return (
      <Empty
        icon={offline ? 'wifi-off' : 'triangle-alert'}
        tone={offline ? 'soon' : 'late'}
        title={offline ? '现在没网' : '没读出来'}
        hint={error.detail}
        action={onRetry && { text: '再试一次', onPress: onRetry }}
      />
    );
  }
  return <>{empty ?? children}</>;
}

/** The frame of every page: theme, text size, title bar, the states of its content, the bars at the foot. */
export function Page(props: PageProps) {
  const { title, tab, left, right, bar, wide = false } = props;
  const { large, theme } = useUi();
  return (
    <View
      className={cx('page', `theme-${theme}`, large && 'large', tab && 'page--tab', wide && 'page--wide')}
    >
      <StatusNav title={title} left={left} right={right} back={!tab} />
      <View
        className={cx('page__content', props.flush && 'page__content--flush')}
        {...(process.env.TARO_ENV === 'h5' ? { role: 'main' } : {})}
      >
        <Content {...props} />
      </View>
      {bar}
      {tab && <TabBar current={tab} />}
    </View>
  );
}
