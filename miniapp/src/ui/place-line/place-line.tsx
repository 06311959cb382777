import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import './place-line.scss';

export interface PlaceLineProps {
  /** In the line, not in. */
  waits?: boolean;
  children: ReactNode;
}

/** Who of us is in, or waits: one line each. */
export function PlaceLine({ waits = false, children }: PlaceLineProps) {
  return (
    <View className={`place-line place-line--${waits ? 'wait' : 'in'}`}>
      <Icon name={waits ? 'hourglass' : 'circle-check'} size={24} />
      <View>{children}</View>
    </View>
  );
}
