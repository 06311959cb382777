import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press } from '../press';
import './inline-note.scss';

export interface InlineNoteProps {
  children: ReactNode;
  tone?: 'civic' | 'soon' | 'late' | 'ok' | 'red';
  icon?: IconName;
  /** A way on, at the end of the sentence: 点这里再传一次. */
  action?: { text: string; onPress: () => void };
}

const icons = {
  civic: 'info',
  soon: 'clock',
  late: 'triangle-alert',
  ok: 'circle-check',
  red: 'footprints',
} as const;

/** Says in its place what happened and what comes next; there are no toasts. */
export function InlineNote({ children, tone = 'civic', icon, action }: InlineNoteProps) {
  return (
    <View
      className={cx('inline-note', `inline-note--${tone}`)}
      {...(process.env.TARO_ENV === 'h5' && tone === 'late' ? { role: 'alert' } : {})}
    >
      <Icon name={icon ?? icons[tone]} />
      <View className="inline-note__text">{children}</View>
      {action && (
        <View className="inline-note__action" {...press(action.onPress)}>
          {action.text}
        </View>
      )}
    </View>
  );
}
