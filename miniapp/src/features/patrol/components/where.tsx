import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePatrolStore } from '@/lib/patrol/store';
import type { ItemContent } from '@/lib/patrol/types';
import { platform } from '@/lib/platform';
import { InlineNote, Input } from '@/ui';
import { itemText as text } from '../patrol.text';

interface WhereProps {
  item: ItemContent;
  onChange: (change: Pick<ItemContent, 'address' | 'lat' | 'lng'>) => void;
}

/** Where it is: the stop she stands at, in words she may change, and her position when she wants. */
export function Where({ item, onChange }: WhereProps) {
  const [state, setState] = useState<'asking' | 'none'>();
  const plans = usePatrolStore(({ today }) => today?.data.plans) ?? [];
  const stop = plans.flatMap((plan) => plan.stops).find(({ id }) => id === item.stopId);
  const words = item.address ?? (stop ? `${stop.address} ${stop.name}` : '');
  const locate = async () => {
    setState('asking');
    const here = await platform.locate();
    setState(here ? undefined : 'none');
    if (here) onChange(here);
  };
  return (
    <View className="patrol__cards">
      <Input
        label={text.where}
        labelHidden
        value={words}
        onChange={(address) => onChange({ address })}
        maxLength={120}
      />
      {item.lat !== undefined ? (
        <InlineNote tone="ok" icon="map-pin">
          {text.hereDone}
        </InlineNote>
      ) : state === 'none' ? (
        <InlineNote tone="soon" icon="map-pin">
          {text.hereNone}
        </InlineNote>
      ) : (
        <InlineNote icon="map-pin" action={{ text: text.here, onPress: () => void locate() }}>
          {text.hereWhy}
        </InlineNote>
      )}
    </View>
  );
}
