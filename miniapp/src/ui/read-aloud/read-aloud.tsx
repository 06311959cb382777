import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { press } from '../press';
import './read-aloud.scss';

/** 念给我听: the page decides what is read and whether the platform can; without voice it does not draw this. */
export function ReadAloud({ onPress, text = '念给我听' }: { onPress: () => void; text?: string }) {
  return (
    <View className="read-aloud" {...press(onPress, { label: '念给我听' })}>
      <Icon name="volume-2" size={24} />
      <View>{text}</View>
    </View>
  );
}
