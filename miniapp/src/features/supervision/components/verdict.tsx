import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Button, InlineNote, Stack } from '@/ui';
import { WhySheet } from './parts';

interface Step {
  text: string;
  run: (idempotencyKey: string) => Promise<unknown>;
}

interface WithReason {
  text: string;
  /** What becomes of it, above the field for the reason. */
  note: string;
  run: (idempotencyKey: string, reason: string) => Promise<unknown>;
}

export interface VerdictProps {
  /** What it is about, on the sheet that asks why. */
  caption: string;
  /** Those that may not be taken are left out. */
  main?: Step | false;
  plain?: Step | false;
  reasoned: readonly (WithReason | false)[];
  onDone: () => void;
}

/** What may be said to something: a main step, others that ask for a reason first, and one that needs none. */
export function Verdict({ caption, main, plain, reasoned, onDone }: VerdictProps) {
  const [why, setWhy] = useState<WithReason>();
  const taking = useAction((key) => (main ? main.run(key) : Promise.resolve()));
  const leaving = useAction((key) => (plain ? plain.run(key) : Promise.resolve()));
  const sending = useAction((key, reason: string) => (why ? why.run(key, reason) : Promise.resolve()));
  const asked = reasoned.filter((one): one is WithReason => one !== false);
  if (!main && !plain && asked.length === 0) return null;
  const after = (answer: unknown) => {
    if (!answer) return;
    setWhy(undefined);
    onDone();
  };
  const failed = taking.error ?? leaving.error;
  return (
    <Stack>
      {main && (
        <Button icon="check" busy={taking.busy} onPress={() => void taking.run().then(after)}>
          {main.text}
        </Button>
      )}
      <View className="sv-row">
        {asked.map((one) => (
          <Button key={one.text} kind="ghost" size="small" onPress={() => setWhy(one)}>
            {one.text}
          </Button>
        ))}
        {plain && (
          <Button
            kind="ghost"
            size="small"
            busy={leaving.busy}
            onPress={() => void leaving.run().then(after)}
          >
            {plain.text}
          </Button>
        )}
      </View>
      {failed && <InlineNote tone="late">{failed.detail}</InlineNote>}
      {why && (
        <WhySheet
          title={why.text}
          caption={caption}
          note={why.note}
          button={why.text}
          busy={sending.busy}
          error={sending.error}
          onClose={() => setWhy(undefined)}
          onSend={(reason) => void sending.run(reason).then(after)}
        />
      )}
    </Stack>
  );
}
