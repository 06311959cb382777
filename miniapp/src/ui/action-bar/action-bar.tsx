import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './action-bar.scss';

export interface ActionBarProps {
  children: ReactNode;
  /** One line above the buttons: to whom it goes, or why a button is off. */
  note?: ReactNode;
}

/** The fixed bar at the foot of a page; give it to Page as `bar`, which keeps room for it. */
export function ActionBar({ children, note }: ActionBarProps) {
  return (
    <View className="action-bar">
      {note && <View className="action-bar__note">{note}</View>}
      <View className="action-bar__row">{children}</View>
    </View>
  );
}
