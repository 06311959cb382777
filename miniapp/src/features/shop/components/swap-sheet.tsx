import { View } from '@tarojs/components';
import { number } from '@/lib/format';
import { BottomSheet, Button, FactList, InlineNote, Stack, Stepper } from '@/ui';
import type { Goods } from '../shop.api';
import { text } from '../shop.text';
import type { UseGoods } from '../use-goods';

/** The one question before points are put aside. */
export function SwapSheet({ goods, use }: { goods: Goods; use: UseGoods }) {
  const { quantity, balance, error } = use;
  const cost = goods.points * quantity;
  const { sheet } = text;
  return (
    <BottomSheet
      open={use.asking}
      caption={goods.name}
      title={sheet.title}
      onClose={use.leave}
      footer={
        <View className="swap-foot">
          <Button kind="ghost" onPress={use.leave}>
            {sheet.no}
          </Button>
          <Button kind="red" busy={use.busy} onPress={use.swap}>
            {sheet.yes}
          </Button>
        </View>
      }
    >
      <Stack>
        {goods.most > 1 && (
          <View className="swap-row">
            {sheet.much}
            <Stepper
              label={sheet.much}
              value={quantity}
              min={1}
              max={goods.most}
              unit={goods.unitWord}
              onChange={use.setQuantity}
            />
          </View>
        )}
        <FactList
          facts={[
            { name: sheet.use, value: sheet.points(number(cost)) },
            { name: sheet.rest, value: sheet.points(number(Math.max(0, balance - cost))) },
            { name: sheet.where, value: goods.partnerName },
          ]}
        />
        <View className="shop-foot">{sheet.until(goods.holdDays)}</View>
        {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
