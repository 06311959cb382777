import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press } from '../press';
import './button.scss';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  /** civic: the system's main action; red: volunteering or the one most important action; the rest stand behind. */
  kind?: 'civic' | 'red' | 'ghost' | 'soft' | 'softred';
  /** main 52 px (72 in large text), small 44 px (60). */
  size?: 'main' | 'small';
  icon?: IconName;
  /** Off; the reason is shown under the button and read with its name. */
  offBecause?: string;
  busy?: boolean;
  label?: string;
  block?: boolean;
}

/** A button that says what it does; when it is off it says why. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    kind = 'civic',
    size = 'main',
    icon,
    offBecause,
    busy = false,
    label,
    block,
  } = props;
  const off = Boolean(offBecause);
  const spoken = label ?? (typeof children === 'string' ? children : undefined);
  return (
    <View className={cx('button-box', block !== false && size === 'main' && 'button-box--block')}>
      <View
        className={cx('button', `button--${size}`, `button--${off ? 'off' : kind}`, busy && 'button--busy')}
        {...press(onPress, {
          disabled: off || busy,
          label: off && spoken ? `${spoken}，${offBecause}` : busy && spoken ? `${spoken}，请稍等` : label,
        })}
      >
        {busy ? <View className="button__spin" /> : icon && <Icon name={icon} />}
        <View>{children}</View>
      </View>
      {off && <View className="button__why">{offBecause}</View>}
    </View>
  );
}
