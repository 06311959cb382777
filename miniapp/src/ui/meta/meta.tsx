import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { decoration } from '../press';
import './meta.scss';

/** Small facts in one line with a 3 px dot between them; empty ones are left out. */
export function Meta({ parts }: { parts: readonly ReactNode[] }) {
  const shown = parts.filter((part) => part !== undefined && part !== null && part !== false && part !== '');
  return (
    <View className="meta">
      <View className="meta__line">
        {shown.map((part, index) => (
          <View key={index} className="meta__part">
            <View className="meta__dot" {...decoration} />
            <View>{part}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
