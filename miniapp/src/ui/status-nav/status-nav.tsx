import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { useSafeArea } from '../page/use-safe-area';
import { press } from '../press';
import { useUi } from '../ui-context';
import './status-nav.scss';

export interface StatusNavProps {
  title?: string;
  /** Instead of the title: e.g. the community with its chooser. */
  left?: ReactNode;
  /** Beside the title, left of WeChat's capsule. */
  right?: ReactNode;
  back?: boolean;
}

/** The title bar, kept clear of the status bar and of WeChat's capsule. */
export function StatusNav({ title, left, right, back = false }: StatusNavProps) {
  const { onBack } = useUi();
  const { top, capsule } = useSafeArea();
  return (
    <View
      className="status-nav"
      style={{ paddingTop: `${top}px`, paddingRight: `${capsule || 16}px` }}
      {...(process.env.TARO_ENV === 'h5' ? { role: 'banner' } : {})}
    >
      {back && (
        <View className="status-nav__back" {...press(onBack, { label: '返回' })}>
          <Icon name="chevron-left" size={24} />
        </View>
      )}
      {left ?? (
        <View
          className="status-nav__title"
          {...(process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': 1 } : {})}
        >
          {title}
        </View>
      )}
      {right && <View className="status-nav__right">{right}</View>}
    </View>
  );
}
