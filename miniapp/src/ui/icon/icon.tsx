import { View } from '@tarojs/components';
import type { IconName } from '../icons/names';
import { cx, decoration, named } from '../press';
import './icon.scss';

export interface IconProps {
  name: IconName;
  /** px */
  size?: 16 | 20 | 24 | 28 | 32 | 48;
  /** Only when the icon says something no text beside it says. */
  label?: string;
  className?: string;
}

/** A line icon in the colour of the text around it. */
export function Icon({ name, size = 20, label, className }: IconProps) {
  return (
    <View
      className={cx('icon', `icon-${name}`, `icon--${size}`, className)}
      {...(label ? named(label) : decoration)}
    />
  );
}
