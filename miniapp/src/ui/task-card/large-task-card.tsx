import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { press } from '../press';
import { ReasonLine } from '../reason-line/reason-line';
import './large-task-card.scss';

export interface LargeTaskCardProps {
  /** 周三 上午 8 点半 */
  when: string;
  title: string;
  facts: readonly { icon: IconName; text: string }[];
  /** One reason only. */
  reason?: string | undefined;
  action: { text: string; onPress: () => void; busy?: boolean };
  onOpen: () => void;
}

/** One task fills a screen: day, what, how far, hours, one reason, one button of 76 px. */
export function LargeTaskCard({ when, title, facts, reason, action, onOpen }: LargeTaskCardProps) {
  return (
    <View className="large-task">
      <View {...press(onOpen, { role: 'link' })}>
        <View className="large-task__when">{when}</View>
        <View className="large-task__title">{title}</View>
        {facts.map(({ icon, text }) => (
          <View key={text} className="large-task__fact">
            <Icon name={icon} size={24} />
            <View>{text}</View>
          </View>
        ))}
      </View>
      {reason && <ReasonLine text="" strong={reason} />}
      <View
        className="large-task__button"
        {...press(action.onPress, { label: `${action.text}：${title}`, disabled: action.busy ?? false })}
      >
        {action.busy ? '请稍等' : action.text}
      </View>
    </View>
  );
}
