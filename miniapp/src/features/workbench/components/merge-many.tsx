import { useState } from 'react';
import { moment } from '@/lib/format';
import { randomId } from '@/lib/id';
import { BottomSheet, Button, InlineNote, ReasonRadio, Stack } from '@/ui';
import { merge } from '../decision.api';
import { decisionText } from '../decision.text';
import { useBulk } from '../queue/use-bulk';
import type { Card } from '../workbench.api';

const words = decisionText.mergeMany;

interface MergeManyProps {
  cards: readonly Card[];
  onMoved: () => void;
  onClose: () => void;
}

/** Several that are one matter: which of them goes on, the others go along. The one reported first is proposed. */
export function MergeMany({ cards, onMoved, onClose }: MergeManyProps) {
  const byAge = [...cards].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const [main, setMain] = useState(byAge[0]?.id ?? '');
  const bulk = useBulk(onMoved);
  const { run } = bulk;
  const title = (id: string) => cards.find((card) => card.id === id)?.title ?? '';
  const rest = byAge.filter(({ id }) => id !== main).map(({ id }) => id);
  const start = () =>
    bulk.start(rest, (_key, ids) =>
      Promise.all(
        ids.map((id) =>
          merge(randomId(), id, main).then(
            () => ({ id, done: true, code: null, detail: null }),
            (error: { detail?: string }) => ({ id, done: false, code: null, detail: error.detail ?? '' }),
          ),
        ),
      ),
    );
  return (
    <BottomSheet
      open
      title={words.title(cards.length)}
      onClose={() => {
        if (!run?.running) onClose();
      }}
      footer={
        run && !run.running ? (
          <Button onPress={onClose}>{words.close}</Button>
        ) : (
          <Button busy={run?.running ?? false} onPress={start}>
            {words.button(rest.length)}
          </Button>
        )
      }
    >
      <Stack>
        {!run && (
          <ReasonRadio
            label={words.main}
            choices={byAge.map((card) => ({
              key: card.id,
              text: card.title,
              hint: words.about(card.number, card.place.address, moment(card.createdAt)),
            }))}
            value={main}
            onChange={setMain}
          />
        )}
        {!run && <InlineNote>{words.note}</InlineNote>}
        {run && run.done.length > 0 && (
          <InlineNote tone="ok">{words.done(run.done.length, title(main))}</InlineNote>
        )}
        {run?.failed.map(({ id, detail }) => (
          <InlineNote key={id} tone="late">
            {words.failed(title(id), detail)}
          </InlineNote>
        ))}
      </Stack>
    </BottomSheet>
  );
}
