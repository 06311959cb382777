import { View } from '@tarojs/components';
import './avatar.scss';

export interface AvatarProps {
  /** Only the surname is ever shown. */
  surname: string;
  tone?: 'civic' | 'red' | 'neutral';
  size?: 'small' | 'medium' | 'big';
}

/** A person as a surname in a circle. */
export function Avatar({ surname, tone = 'civic', size = 'medium' }: AvatarProps) {
  return <View className={`avatar avatar--${tone} avatar--${size}`}>{surname.slice(0, 1)}</View>;
}
