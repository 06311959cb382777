import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ApiError } from '@/lib/api-error';
import { Button, ErrorLine, InlineNote, ReasonRadio, TextArea } from '@/ui';
import { text } from '../request.text';

type Reason = keyof typeof text.reasons;
const reasons = Object.entries(text.reasons).map(([key, words]) => ({ key: key as Reason, text: words }));

interface ReasonFormProps {
  busy: boolean;
  error: ApiError | null;
  onSend: (reason: string) => void;
}

/** Why it is not solved: one tap is enough, words are welcome. */
export function ReasonForm({ busy, error, onSend }: ReasonFormProps) {
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    const said = [reason && text.reasons[reason], words.trim()].filter(Boolean).join('，');
    if (said) onSend(said);
    else setMissing(true);
  };
  return (
    <View className="request-reason">
      <ReasonRadio
        label={text.reasonQuestion}
        choices={reasons}
        value={reason}
        onChange={(key) => {
          setReason(key);
          setMissing(false);
        }}
      />
      <View className="request-buttons">
        <TextArea
          label={text.reasonMore}
          labelHidden
          placeholder={text.reasonMore}
          value={words}
          maxLength={150}
          onChange={setWords}
        />
      </View>
      {missing && <ErrorLine>{text.reasonQuestion}</ErrorLine>}
      {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      <View className="request-buttons">
        <Button kind="red" busy={busy} onPress={send}>
          {text.reopen}
        </Button>
        <View className="request-quiet">{text.reopenNote}</View>
      </View>
    </View>
  );
}
