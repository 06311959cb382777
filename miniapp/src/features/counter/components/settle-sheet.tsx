import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, Button, InlineNote, Input, Stack } from '@/ui';
import { text } from '../counter.text';
import type { UseStatement } from '../use-statement';

const { statement: words } = text;

/** The committee marks a month as paid: asked once, because it stays. */
export function SettleButton({ use }: { use: UseStatement }) {
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const yes = async () => {
    if (await use.settle(note.trim())) setAsking(false);
  };
  return (
    <>
      <Button kind="civic" onPress={() => setAsking(true)}>
        {words.settle}
      </Button>
      <BottomSheet
        open={asking}
        title={words.settleAsk}
        onClose={() => setAsking(false)}
        footer={
          <View className="counter-foot">
            <Button kind="ghost" onPress={() => setAsking(false)}>
              {words.no}
            </Button>
            <Button kind="civic" busy={use.settling} onPress={() => void yes()}>
              {words.yes}
            </Button>
          </View>
        }
      >
        <Stack>
          <View>{words.settleHint}</View>
          <Input
            label={words.note}
            value={note}
            onChange={setNote}
            placeholder={words.notePlaceholder}
            maxLength={100}
          />
          {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
        </Stack>
      </BottomSheet>
    </>
  );
}
