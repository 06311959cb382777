import { View } from '@tarojs/components';
import { named } from '../press';
import './skeleton.scss';

/** Grey cards in the place of what is being read. */
export function Skeleton({ cards = 2 }: { cards?: number }) {
  return (
    <View className="skeleton" {...named('正在读', 'status')}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="skeleton__card">
          <View className="skeleton__line skeleton__line--title" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line--short" />
        </View>
      ))}
    </View>
  );
}
