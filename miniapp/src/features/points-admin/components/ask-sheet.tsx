import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, ErrorLine, Input, Stack, TextArea } from '@/ui';
import { budgetText as text } from '../admin.text';
import { wholeIn } from '../whole';

interface Props {
  budget: components['schemas']['BudgetView'];
  onClose: () => void;
  onDone: () => void;
}

/** Asks for more points of the year, with a reason; somebody else decides. */
export function AskSheet({ budget, onClose, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const points = wholeIn(typed, 1, 2_147_483_647);
  const ask = useAction((idempotencyKey, body: { unitId: string; points: number; reason: string }) =>
    api.post('/api/v1/points/budget-requests', { body, idempotencyKey }),
  );
  const send = async () => {
    setTried(true);
    const words = reason.trim();
    if (points === null || words.length < 4) return;
    if (await ask.run({ unitId: budget.unitId, points, reason: words })) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.askTitle}
      caption={budget.unitName}
      onClose={onClose}
      footer={
        <Button busy={ask.busy} onPress={() => void send()}>
          {text.askSend}
        </Button>
      }
    >
      <Stack>
        <Input
          label={text.askPoints}
          type="number"
          value={typed}
          onChange={setTyped}
          maxLength={10}
          error={tried && points === null ? text.askWrong : undefined}
        />
        <TextArea
          label={text.askReason}
          value={reason}
          onChange={setReason}
          maxLength={200}
          error={tried && reason.trim().length < 4 ? text.reasonShort : undefined}
        />
        {ask.error && <ErrorLine>{ask.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
