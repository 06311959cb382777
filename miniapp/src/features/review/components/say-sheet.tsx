import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { BottomSheet, Button, ErrorLine, InlineNote, Stack, StarPicker, TextArea } from '@/ui';
import { sayReview, type Todo, type ToReview } from '../review.api';
import { text } from '../review.text';

interface Props {
  about: ToReview;
  todo: Todo;
  onClose: () => void;
  onDone: () => void;
}

/** Stars and a few words; what is written stays on the phone until the server has it. */
export function SaySheet({ about, todo, onClose, onDone }: Props) {
  const { byUnitId, ofUnitId } = todo;
  const [said, write, forget] = useKept(`review:${about.requestId}:${byUnitId}:${ofUnitId}`, {
    score: 0,
    reason: '',
  });
  const [asked, setAsked] = useState(false);
  const reason = said.reason.trim();
  const saying = useAction((key: string, score: number, why: string) =>
    sayReview(key, about.requestId, { byUnitId, ofUnitId, score, reason: why }),
  );
  const send = async () => {
    setAsked(true);
    if (said.score === 0 || !reason || !(await saying.run(said.score, reason))) return;
    forget();
    onDone();
  };
  return (
    <BottomSheet
      open
      title={todo.self ? text.own : text.of(todo.ofUnitName)}
      caption={about.title}
      onClose={onClose}
      footer={
        <Button busy={saying.busy} onPress={() => void send()}>
          {text.send}
        </Button>
      }
    >
      <Stack>
        <StarPicker value={said.score} onChange={(score) => write({ score })} />
        {asked && said.score === 0 && <ErrorLine>{text.needScore}</ErrorLine>}
        <TextArea
          label={text.reason}
          value={said.reason}
          onChange={(value) => write({ reason: value })}
          placeholder={text.placeholder}
          maxLength={200}
          error={asked && !reason ? text.needReason : undefined}
        />
        {saying.error && <InlineNote tone="late">{saying.error.detail}</InlineNote>}
        {!todo.self && <InlineNote>{text.sealed}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
