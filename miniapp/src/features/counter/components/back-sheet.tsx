import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { BottomSheet, Button, InlineNote, Stack, TextArea } from '@/ui';
import type { Handout } from '../counter.api';
import { text } from '../counter.text';

const { desk: words } = text;

interface BackSheetProps {
  handout: Handout | undefined;
  busy: boolean;
  error: string | undefined;
  onBack: (reason: string) => void;
  onClose: () => void;
}

/** Goods are brought back: the reason first. */
export function BackSheet({ handout, busy, error, onBack, onClose }: BackSheetProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    setReason('');
    setAsked(false);
  }, [handout]);
  const send = () => (reason.trim() === '' ? setAsked(true) : onBack(reason.trim()));
  return (
    <BottomSheet
      open={handout !== undefined}
      caption={handout && `${handout.who}，${handout.title}`}
      title={words.backTitle}
      onClose={onClose}
      footer={
        <View className="counter-foot">
          <Button kind="ghost" onPress={onClose}>
            {words.backNo}
          </Button>
          <Button kind="civic" busy={busy} onPress={send}>
            {words.backYes}
          </Button>
        </View>
      }
    >
      <Stack>
        <TextArea
          label={words.backWhy}
          value={reason}
          onChange={setReason}
          placeholder={words.backPlaceholder}
          maxLength={100}
          error={asked && reason.trim() === '' ? words.backNeed : undefined}
        />
        {error && <InlineNote tone="late">{error}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
