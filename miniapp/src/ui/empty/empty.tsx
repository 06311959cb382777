import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx } from '../press';
import './empty.scss';

export interface EmptyProps {
  title: string;
  /** What will come here, or what to do. */
  hint?: string;
  icon?: IconName;
  tone?: 'civic' | 'red' | 'late' | 'soon';
  action?: { text: string; onPress: () => void };
  second?: { text: string; onPress: () => void };
}

/** Nothing here, or it did not work: what happened, that nothing is lost, and one or two ways on. */
export function Empty({ title, hint, icon = 'info', tone = 'civic', action, second }: EmptyProps) {
  return (
    <View className="empty">
      <View className={cx('empty__icon', `empty__icon--${tone}`)}>
        <Icon name={icon} size={28} />
      </View>
      <View className="empty__title">{title}</View>
      {hint && <View className="empty__hint">{hint}</View>}
      {(action ?? second) && (
        <View className="empty__actions">
          {action && (
            <Button kind="soft" size="small" onPress={action.onPress}>
              {action.text}
            </Button>
          )}
          {second && (
            <Button kind="ghost" size="small" onPress={second.onPress}>
              {second.text}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}
