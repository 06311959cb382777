import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/avatar';
import { cx, press, web } from '../press';
import './staff-bar.scss';

export interface StaffBarProps {
  brand: string;
  /** Where I work: 赣江街道分中心 */
  unit?: string | undefined;
  places: readonly { key: string; text: string; on: boolean; onPress: () => void }[];
  me?: { surname: string; name: string; role?: string | undefined } | undefined;
  /** A search field, where the page has one. */
  children?: ReactNode;
}

/** The bar of staff pages on a PC: where I am, what else there is, who I am. */
export function StaffBar({ brand, unit, places, me, children }: StaffBarProps) {
  return (
    <View className="staff-bar">
      <View className="staff-bar__brand" {...web({ role: 'heading', 'aria-level': 1 })}>
        {brand}
        <View className="unseen">{places.find(({ on }) => on)?.text}</View>
      </View>
      <View className="staff-bar__unit">{unit}</View>
      <View className="staff-bar__nav" {...web({ role: 'navigation' })}>
        {places.map(({ key, text, on, onPress }) => (
          <View
            key={key}
            className={cx('staff-bar__link', on && 'staff-bar__link--on')}
            {...press(on ? undefined : onPress, { role: 'link' })}
            {...web({ 'aria-current': on ? 'page' : undefined })}
          >
            {text}
          </View>
        ))}
      </View>
      {children}
      {me && (
        <View className="staff-bar__me">
          <Avatar surname={me.surname} tone="neutral" />
          <View>
            <View className="staff-bar__name">{me.name}</View>
            <View className="staff-bar__role">{me.role}</View>
          </View>
        </View>
      )}
    </View>
  );
}
