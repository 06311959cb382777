import { View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '@/lib/platform';
import { Chip, ChipRow, InlineNote, SuggestCard, tileIcon } from '@/ui';
import { text } from '../report.text';
import type { Guess } from '../use-guess';
import { KindSheet } from './kind-sheet';

/** Danger is for the telephone first; the report may follow. */
export function EmergencyNote({ guess: { head } }: { guess: Guess }) {
  if (!head?.emergency) return null;
  return (
    <>
      <InlineNote tone="late" icon="triangle-alert">
        {text.danger}
      </InlineNote>
      <View className="report-calls">
        <ChipRow label={text.danger} wrap>
          {text.dangerCalls.map(({ number, words }) => (
            <Chip key={number} onPress={() => platform.call(number)}>
              {words}
            </Chip>
          ))}
        </ChipRow>
      </View>
    </>
  );
}

/** What tells the likeliest two apart, while we are not sure. */
function Question({ guess: { question, choose } }: { guess: Guess }) {
  if (!question) return null;
  return (
    <>
      <View className="report-ask">{question.text}</View>
      <ChipRow label={question.text} wrap>
        <Chip onPress={() => choose(question.yes)}>{text.yes}</Chip>
        <Chip onPress={() => choose(question.no)}>{text.no}</Chip>
      </ChipRow>
    </>
  );
}

/** Our guess as a sentence: 就是它, another one, or the whole list; a question while two are close. */
export function GuessCard({ guess }: { guess: Guess }) {
  const [all, setAll] = useState(false);
  const { head, others, chosen, choose, sure } = guess;
  if (!head) return null;
  return (
    <>
      <SuggestCard
        caption={chosen ? text.chosenKind : sure ? text.looksLike : text.maybe}
        title={head.label}
        meta={promiseOf(head)}
        icon={tileIcon(head.icon)}
      >
        {!chosen && <Question guess={guess} />}
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
      <EmergencyNote guess={guess} />
      <KindSheet guess={guess} open={all} onClose={() => setAll(false)} />
    </>
  );
}

/** Who, and how long: 安泰物业负责 · 一般 5 个工作日内办好 */
export function promiseOf({ promise, unitName }: NonNullable<Guess['head']>): string[] {
  const [who = '', ...rest] = promise.split('，');
  return [unitName ? text.inCharge(unitName) : who, ...rest];
}
