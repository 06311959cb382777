import { View } from '@tarojs/components';
import { useState } from 'react';
import { number } from '@/lib/format';
import { BottomSheet, Button, InlineNote } from '@/ui';
import type { Redemption } from '../shop.api';
import { text } from '../shop.text';
import type { UseRedemption } from '../use-redemptions';

/** Changing one's mind: asked once, because the piece may be somebody else's a moment later. */
export function CancelSheet({ redemption, use }: { redemption: Redemption; use: UseRedemption }) {
  const [asking, setAsking] = useState(false);
  const { code } = text;
  const leave = () => setAsking(false);
  const yes = async () => {
    await use.giveBack();
    leave();
  };
  return (
    <>
      {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {code.cancel}
      </Button>
      <BottomSheet
        open={asking}
        caption={redemption.title}
        title={code.cancelAsk}
        onClose={leave}
        footer={
          <View className="swap-foot">
            <Button kind="ghost" onPress={leave}>
              {code.cancelNo}
            </Button>
            <Button kind="civic" busy={use.givingBack} onPress={() => void yes()}>
              {code.cancelYes}
            </Button>
          </View>
        }
      >
        <View>{code.cancelHint(number(redemption.points))}</View>
      </BottomSheet>
    </>
  );
}
