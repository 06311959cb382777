import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { Button, Tag } from '@/ui';
import type { Partner } from '../counter.api';
import { text } from '../counter.text';

const { goods: words } = text;

/** One place: when it is open, whom to call, and its shelf and account. */
export function PartnerRow({ partner }: { partner: Partner }) {
  const { id, name, address, hoursText, contactName, contactPhone, active } = partner;
  return (
    <View className="counter-row">
      <View className="goods-row__head">
        <View className="counter-row__name">{name}</View>
        {!active && <Tag tone="soon">{words.off}</Tag>}
      </View>
      <View className="counter-row__hint">{`${address}，${hoursText}`}</View>
      {(contactName ?? contactPhone) && (
        <View className="counter-row__hint">{words.contact(contactName ?? '', contactPhone ?? '')}</View>
      )}
      <View className="counter-row__actions">
        <Button
          size="small"
          kind="ghost"
          label={`${words.toStock}：${name}`}
          onPress={() => void open('counter/stock', { id })}
        >
          {words.toStock}
        </Button>
        <Button
          size="small"
          kind="ghost"
          label={`${words.toStatement}：${name}`}
          onPress={() => void open('counter/statement', { id })}
        >
          {words.toStatement}
        </Button>
        <Button
          size="small"
          kind="ghost"
          label={`${words.toKeepers}：${name}`}
          onPress={() => void open('counter/keepers', { id })}
        >
          {words.toKeepers}
        </Button>
        <Button
          size="small"
          kind="ghost"
          label={`${words.edit}：${name}`}
          onPress={() => void open('counter/edit-partner', { id })}
        >
          {words.edit}
        </Button>
      </View>
    </View>
  );
}
