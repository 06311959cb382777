import type { components } from '@linli/shared';
import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { moment, number } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, Card, ErrorLine, InlineNote, Section, Stack, TextArea } from '@/ui';
import { text } from '../entry.text';

type Dispute = components['schemas']['DisputeView'];

/** What was asked, and what the committee answered. */
export function Asked({ dispute }: { dispute: Dispute }) {
  const { status, reason, at, answer, answeredBy, points } = dispute;
  const result =
    status === 'OPEN' ? text.askedWaits : status === 'KEPT' ? text.kept : text.changed(number(points ?? 0));
  return (
    <Section title={text.asked} hint={moment(at)}>
      <Card>
        <Stack>
          <View>{reason}</View>
          <InlineNote tone={status === 'OPEN' ? 'civic' : 'ok'}>{result}</InlineNote>
          {answer && <View>{`${answeredBy ?? ''}：${answer}`}</View>}
        </Stack>
      </Card>
    </Section>
  );
}

/** Says that an entry is wrong, with a reason. */
export function DisputeSheet({
  id,
  onClose,
  onDone,
}: {
  id: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const [words, setWords] = useState('');
  const [short, setShort] = useState(false);
  const send = useAction((idempotencyKey, reason: string) =>
    api.post('/api/v1/points/postings/{id}/dispute', { path: { id }, body: { reason }, idempotencyKey }),
  );
  const submit = async () => {
    const reason = words.trim();
    setShort(reason.length < 4);
    if (reason.length >= 4 && (await send.run(reason))) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.disputeTitle}
      onClose={onClose}
      footer={
        <Button busy={send.busy} onPress={() => void submit()}>
          {text.disputeSend}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={text.disputeLabel}
          value={words}
          onChange={setWords}
          maxLength={200}
          placeholder={text.disputePlaceholder}
          error={short ? text.disputeShort : undefined}
        />
        <InlineNote>{text.disputeHint}</InlineNote>
        {send.error && <ErrorLine>{send.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
