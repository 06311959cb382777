import { useState } from 'react';
import { BottomSheet, Chip, ChipRow, InlineNote, ReasonRadio, SuggestCard } from '@/ui';
import { text } from '../report.text';
import type { Guess } from '../use-guess';
import { tileIcon } from '../tile-icon';

export function KindSheet({ guess, open, onClose }: { guess: Guess; open: boolean; onClose: () => void }) {
  const { services, head, chosen, choose } = guess;
  return (
    <BottomSheet open={open} title={text.chooseKind} onClose={onClose}>
      {services.error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void services.reload() }}>
          {text.kindsFailed}
        </InlineNote>
      )}
      <ReasonRadio
        label={text.chooseKind}
        choices={(services.data ?? []).map(({ tile, label, promise }) => ({
          key: tile,
          text: label,
          hint: promise,
        }))}
        value={chosen ? (head?.tile ?? null) : null}
        onChange={(tile) => {
          choose(tile);
          onClose();
        }}
      />
    </BottomSheet>
  );
}

/** Our guess as a sentence: 就是它, another one, or the whole list. */
export function GuessCard({ guess }: { guess: Guess }) {
  const [all, setAll] = useState(false);
  const { head, others, chosen, choose } = guess;
  if (!head) return null;
  return (
    <>
      <SuggestCard
        caption={text.looksLike}
        title={head.label}
        meta={head.promise.split('，')}
        icon={tileIcon(head.icon)}
      >
        <ChipRow label={text.chooseKind} wrap>
          <Chip on={chosen} onPress={() => choose(head.tile)}>
            {text.yesThis}
          </Chip>
          {others.map(({ tile, label }) => (
            <Chip key={tile} onPress={() => choose(tile)}>
              {label}
            </Chip>
          ))}
          <Chip onPress={() => setAll(true)}>{text.otherKind}</Chip>
        </ChipRow>
      </SuggestCard>
      <KindSheet guess={guess} open={all} onClose={() => setAll(false)} />
    </>
  );
}
