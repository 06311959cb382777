import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { web } from '../press';
import './action-bar.scss';

export interface ActionBarProps {
  children: ReactNode;
  /** One line below the buttons: what happens next, or when somebody looks. */
  note?: ReactNode;
}

/** The fixed bar at the foot of a page; give it to Page as `bar`, which keeps room for it. */
export function ActionBar({ children, note }: ActionBarProps) {
  return (
    <View className="action-bar" {...web({ role: 'region', 'aria-label': '底栏' })}>
      <View className="action-bar__row">{children}</View>
      {note && <View className="action-bar__note">{note}</View>}
    </View>
  );
}
