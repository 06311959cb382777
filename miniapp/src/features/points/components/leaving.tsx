import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { number } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, InlineNote, Stack } from '@/ui';
import { text } from '../leaving.text';

type Account = components['schemas']['PointsAccountView'];

/** Points are collected no longer, and a way back. */
export function Closed({ onDone }: { onDone: () => void }) {
  const reopen = useAction((idempotencyKey) => api.post('/api/v1/points/account/reopen', { idempotencyKey }));
  const again = async () => {
    if (await reopen.run()) onDone();
  };
  return (
    <>
      <InlineNote action={{ text: text.reopen, onPress: () => void again() }}>{text.closed}</InlineNote>
      {reopen.error && <InlineNote tone="late">{reopen.error.detail}</InlineNote>}
    </>
  );
}

/** Giving points up: what happens is said first, then asked once, because it cannot be taken back. */
export function Leaving({ account, onDone }: { account: Account; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const close = useAction((idempotencyKey) => api.post('/api/v1/points/account/close', { idempotencyKey }));
  const yes = async () => {
    if (!(await close.run())) return;
    setAsking(false);
    onDone();
  };
  if (account.closed) return <Closed onDone={onDone} />;
  const lost = Math.max(0, account.balance + account.held + account.waiting);
  return (
    <>
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {text.leave}
      </Button>
      <BottomSheet
        open={asking}
        title={text.title}
        onClose={() => setAsking(false)}
        footer={
          <Stack>
            <Button kind="civic" onPress={() => setAsking(false)}>
              {text.no}
            </Button>
            <Button kind="ghost" busy={close.busy} onPress={() => void yes()}>
              {text.yes}
            </Button>
          </Stack>
        }
      >
        <Stack>
          <View>{text.lost(number(lost))}</View>
          {account.held > 0 && <View>{text.held(number(account.held))}</View>}
          <View>{text.stays}</View>
          {close.error && <InlineNote tone="late">{close.error.detail}</InlineNote>}
        </Stack>
      </BottomSheet>
    </>
  );
}
