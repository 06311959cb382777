import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press } from '../press';
import { SwitchLook } from '../switch/switch';
import './cell.scss';

export interface CellProps {
  title: ReactNode;
  hint?: ReactNode;
  icon?: IconName;
  /** The icon on a soft square (rounded), in this colour. */
  square?: 'neutral' | 'civic' | 'red';
  /** Instead of the icon: an Avatar or a photo. */
  lead?: ReactNode;
  /** Words at the right. */
  value?: ReactNode;
  /** A control at the right (a Button); only on a Cell without onPress. */
  right?: ReactNode;
  strong?: boolean;
  onPress?: () => void;
}

function Body({ title, hint, icon, square, lead, value, strong }: CellProps) {
  return (
    <>
      {lead ??
        (icon && (
          <View className={cx('cell__icon', square && `cell__icon--square cell__icon--${square}`)}>
            <Icon name={icon} size={24} />
          </View>
        ))}
      <View className="cell__text">
        <View className={cx('cell__title', strong && 'cell__title--strong')}>{title}</View>
        {hint && <View className="cell__hint">{hint}</View>}
      </View>
      {value && <View className="cell__value">{value}</View>}
    </>
  );
}

/** One line of a list; with onPress the whole line is the control. */
export function Cell(props: CellProps) {
  const { onPress, right } = props;
  return (
    <View className="cell" {...(onPress ? press(onPress) : {})}>
      <Body {...props} />
      {onPress ? <Icon name="chevron-right" className="cell__arrow" /> : right}
    </View>
  );
}

/** A line that is a switch as a whole. */
export function SwitchCell(
  props: Pick<CellProps, 'title' | 'hint' | 'icon' | 'square' | 'strong'> & {
    on: boolean;
    onChange: (on: boolean) => void;
  },
) {
  const { on, onChange } = props;
  return (
    <View className="cell" {...press(() => onChange(!on), { role: 'switch', on })}>
      <Body {...props} />
      <SwitchLook on={on} />
    </View>
  );
}

/** A card of cells with hairlines between them. */
export function CellGroup({ children }: { children: ReactNode }) {
  return <View className="cell-group">{children}</View>;
}
