import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, Empty, InlineNote, ReasonRadio, Skeleton } from '@/ui';
import { fetchSimilar, merge } from '../decision.api';
import { decisionText } from '../decision.text';
import type { Detail } from '../workbench.api';

const words = decisionText.merge;

interface MergeSheetProps {
  detail: Detail;
  open: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Which open matter nearby is the same one: the likeliest first, with distance and how alike the words are. */
export function MergeSheet({ detail, open, onClose, onDone }: MergeSheetProps) {
  const { id, title, place } = detail;
  const [into, setInto] = useState<string | null>(null);
  const known = place.lat !== null && place.lng !== null;
  const query = useQuery(`similar:${id}`, () => fetchSimilar(id), { enabled: open && known });
  const merging = useAction(merge);
  const others = query.data ?? [];
  const send = () =>
    void (
      into &&
      merging.run(id, into).then((answer) => {
        if (!answer) return;
        onClose();
        onDone(words.done);
      })
    );
  return (
    <BottomSheet
      open={open}
      caption={title}
      title={words.title}
      onClose={onClose}
      footer={
        <Button busy={merging.busy} onPress={send} {...(into ? {} : { offBecause: words.title })}>
          {words.button}
        </Button>
      }
    >
      {query.loading && <Skeleton cards={2} />}
      {(!known || (query.data && others.length === 0)) && (
        <Empty icon="search" title={known ? words.none : words.nowhere} hint={words.searchHint} />
      )}
      {others.length > 0 && (
        <ReasonRadio
          label={words.title}
          choices={others.map(({ request, reason, likeness }) => ({
            key: request.id,
            text: request.title,
            hint: [reason, words.alike(likeness), request.place.address, request.number].join('，'),
          }))}
          value={into}
          onChange={setInto}
        />
      )}
      {(merging.error ?? query.error) ? (
        <InlineNote tone="late">{(merging.error ?? query.error)?.detail}</InlineNote>
      ) : (
        <InlineNote>{words.note}</InlineNote>
      )}
    </BottomSheet>
  );
}
