import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, decoration, press } from '../press';
import './message-row.scss';

export interface MessageRowProps {
  /** Caption: 办事进展, 通知. */
  kind: ReactNode;
  title: string;
  text?: string;
  time: string;
  icon: IconName;
  tone?: 'neutral' | 'civic' | 'red';
  unread?: boolean;
  onPress: () => void;
}

/** Icon square with the dot of the unread. */
export function MessageIcon({
  icon,
  tone = 'neutral',
  unread = false,
}: Pick<MessageRowProps, 'icon' | 'tone' | 'unread'>) {
  return (
    <View className={`message-icon message-icon--${tone}`}>
      <Icon name={icon} size={24} />
      {unread && <View className="message-icon__dot" {...decoration} />}
    </View>
  );
}

/** One message; dot and bold mean unread. Several stand in one CellGroup. */
export function MessageRow({
  kind,
  title,
  text,
  time,
  icon,
  tone = 'neutral',
  unread = false,
  onPress,
}: MessageRowProps) {
  return (
    <View className="message-row" {...press(onPress, { role: 'link' })}>
      <MessageIcon icon={icon} tone={tone} unread={unread} />
      <View className="message-row__text">
        <View className="message-row__head">
          <View>
            {unread && <View className="unseen">没看过</View>}
            {kind}
          </View>
          <View>{time}</View>
        </View>
        <View className={cx('message-row__title', unread && 'message-row__title--unread')}>{title}</View>
        {text && <View className="message-row__line">{text}</View>}
      </View>
    </View>
  );
}
