import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import './tag.scss';

export interface TagProps {
  children: ReactNode;
  tone?: 'neutral' | 'red' | 'civic' | 'soon' | 'late' | 'solidlate' | 'ok';
  icon?: IconName;
}

/** A short word on a soft ground. Solid late always carries its sign, so colour never speaks alone. */
export function Tag({ children, tone = 'neutral', icon }: TagProps) {
  const sign = icon ?? (tone === 'solidlate' ? 'triangle-alert' : undefined);
  return (
    <View className={`tag tag--${tone}`}>
      {sign && <Icon name={sign} size={16} />}
      <View>{children}</View>
    </View>
  );
}
