import { View } from '@tarojs/components';
import { Icon, press } from '@/ui';
import { text } from '../dashboard.text';

/** Picture or numbers: equal ways to read the same. */
export function Toggle({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <View className="dash-toggle" {...press(() => onChange(!on))}>
      <Icon name={on ? 'image' : 'list'} size={16} />
      {on ? text.picture : text.table}
    </View>
  );
}
