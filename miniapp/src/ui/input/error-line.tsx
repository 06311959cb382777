import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { web } from '../press';
import './input.scss';

/** What is wrong with the field above, and what to do. */
export function ErrorLine({ children }: { children: string }) {
  return (
    <View className="error-line" {...web({ role: 'alert' })}>
      <Icon name="triangle-alert" size={16} />
      <View>{children}</View>
    </View>
  );
}
