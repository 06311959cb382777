import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { BottomSheet, Button, InlineNote, Input, Stack } from '@/ui';
import type { Stock } from '../counter.api';
import { text } from '../counter.text';
import type { UseStock } from '../use-stock';

const { stock: words } = text;

export interface StockTask {
  kind: 'IN' | 'COUNT';
  shelf: Stock;
}

/** Counting a shelf, or writing down what came. The difference is said before it is kept, and wants a reason. */
export function StockSheet({
  task,
  use,
  onClose,
}: {
  task: StockTask | undefined;
  use: UseStock;
  onClose: (saved: boolean) => void;
}) {
  const [pieces, setPieces] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { clear } = use;
  useEffect(() => {
    setPieces('');
    setReason('');
    setAsked(false);
    clear();
  }, [task, clear]);
  if (!task) return null;
  const { kind, shelf } = task;
  const counted = /^\d{1,6}$/.test(pieces) ? Number(pieces) : null;
  const difference = kind === 'COUNT' && counted !== null ? counted - shelf.available - shelf.held : 0;
  const save = async () => {
    setAsked(true);
    if (counted === null) return;
    if (await use.enter(shelf.goodsId, kind, counted, reason.trim())) onClose(true);
  };
  return (
    <BottomSheet
      open
      caption={shelf.name}
      title={kind === 'COUNT' ? words.countTitle : words.deliverTitle}
      onClose={() => onClose(false)}
      footer={
        <View className="counter-foot">
          <Button kind="ghost" onPress={() => onClose(false)}>
            {words.leave}
          </Button>
          <Button kind="civic" busy={use.entering} onPress={() => void save()}>
            {words.save}
          </Button>
        </View>
      }
    >
      <Stack>
        {kind === 'COUNT' && <View className="counter-row__hint">{words.countHint}</View>}
        <Input
          label={words.pieces}
          type="number"
          value={pieces}
          onChange={setPieces}
          error={asked && counted === null ? words.number : undefined}
        />
        {kind === 'COUNT' && counted !== null && (
          <InlineNote tone={difference === 0 ? 'ok' : 'soon'}>
            {difference === 0 ? words.same : words.differs(difference)}
          </InlineNote>
        )}
        {difference !== 0 && (
          <Input
            label={words.reason}
            value={reason}
            onChange={setReason}
            placeholder={words.reasonPlaceholder}
            maxLength={100}
            error={use.refusal?.fields.reason}
          />
        )}
        {use.refusal && !use.refusal.fields.reason && (
          <InlineNote tone="late">{use.refusal.detail}</InlineNote>
        )}
      </Stack>
    </BottomSheet>
  );
}
