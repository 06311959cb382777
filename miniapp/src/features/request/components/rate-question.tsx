import { View } from '@tarojs/components';
import { web } from '@/ui';

/** A question on a sheet, as a heading. */
export function Question({ children }: { children: string }) {
  return (
    <View className="request-question" {...web({ role: 'heading', 'aria-level': 3 })}>
      {children}
    </View>
  );
}
