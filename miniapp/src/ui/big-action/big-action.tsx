import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { press } from '../press';
import './big-action.scss';

export interface BigActionProps {
  icon: IconName;
  title: string;
  hint?: string;
  /** civic and red are filled; redline is white with red words; plain is white. */
  tone?: 'civic' | 'red' | 'redline' | 'plain';
  onPress: () => void;
}

/** One of the two big squares of 首页. Two stand in a BigActions. */
export function BigAction({ icon, title, hint, tone = 'civic', onPress }: BigActionProps) {
  return (
    <View className={`big-action big-action--${tone}`} {...press(onPress)}>
      <Icon name={icon} size={32} />
      <View className="big-action__title">{title}</View>
      {hint && <View className="big-action__hint">{hint}</View>}
    </View>
  );
}

/** A full-width action of the large text (≥ 104 px): icon left, words right. */
export function LargeAction({ icon, title, hint, tone = 'plain', onPress }: BigActionProps) {
  return (
    <View className={`large-action big-action--${tone}`} {...press(onPress)}>
      <Icon name={icon} size={48} />
      <View className="large-action__text">
        <View className="large-action__title">{title}</View>
        {hint && <View className="big-action__hint">{hint}</View>}
      </View>
    </View>
  );
}
