import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import './reason-line.scss';

export interface ReasonLineProps {
  text: string;
  /** The strongest reason, in bold red at the end. */
  strong?: string | undefined;
  icon?: IconName;
}

/** Why this fits you: 离您 300 米，您周三早上有空，上次也是您陪的她. */
export function ReasonLine({ text, strong, icon = 'heart' }: ReasonLineProps) {
  return (
    <View className="reason">
      <Icon name={icon} />
      <View className="reason__text">
        {text}
        {strong && <View className="reason__strong">{strong}</View>}
      </View>
    </View>
  );
}
