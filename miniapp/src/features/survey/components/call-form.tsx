import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import {
  Button,
  Chip,
  ChipRow,
  ErrorLine,
  InlineNote,
  Meta,
  ReasonRadio,
  Section,
  SolvedPicker,
  Stack,
  StarPicker,
  TextArea,
} from '@/ui';
import { type Answer, type Consent, saveAnswer, type ToCall } from '../survey.api';
import { text } from '../survey.text';
import { Contact } from './contact';
import { MissedSheet } from './missed-sheet';

interface Said {
  consent: Consent | '';
  contacted: 'yes' | 'no' | '';
  solved: Answer['solved'] | '';
  stars: number;
  reason: string;
}

const NOTHING: Said = { consent: '', contacted: '', solved: '', stars: 0, reason: '' };
const CONSENTS = text.consents as readonly { key: Consent; text: string }[];

/** What she said as the server takes it; null while something is missing. */
function answerOf({ consent, contacted, solved, stars, reason }: Said): Answer | null {
  if (!consent || !solved || (solved !== 'NO' && stars === 0)) return null;
  return {
    solved,
    consent,
    ...(solved === 'NO' ? {} : { stars }),
    ...(contacted ? { contacted: contacted === 'yes' } : {}),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
}

interface Props {
  who: ToCall;
  /** What came of it, in words. */
  onDone: (words: string) => void;
}

/** The three questions in the order in which they are asked; what is noted stays until it is sent. */
export function CallForm({ who, onDone }: Props) {
  const [said, write, forget] = useKept<Said>(`survey-call:${who.requestId}`, NOTHING);
  const [asked, setAsked] = useState(false);
  const [missed, setMissed] = useState(false);
  const saving = useAction((key: string, answer: Answer) => saveAnswer(key, who.requestId, answer));
  const answer = answerOf(said);
  const not = said.solved === 'NO';
  const save = async () => {
    setAsked(true);
    if (!answer || !(await saving.run(answer))) return;
    forget();
    onDone(not ? text.savedNo : text.saved);
  };
  return (
    <Stack wide>
      <View>
        <View className="survey-title">{who.title}</View>
        <Meta parts={[who.address, text.by(who.unitName), text.closed(moment(who.closedAt))]} />
      </View>
      <Contact who={who} />
      <Section title={text.consent}>
        <ReasonRadio
          label={text.consent}
          choices={CONSENTS}
          value={said.consent || null}
          onChange={(consent) => write({ consent })}
        />
        {asked && !said.consent && <ErrorLine>{text.needConsent}</ErrorLine>}
      </Section>
      <Section title={text.contacted}>
        <ChipRow label={text.contacted} wrap>
          <Chip on={said.contacted === 'yes'} onPress={() => write({ contacted: 'yes' })}>
            {text.contactedYes}
          </Chip>
          <Chip on={said.contacted === 'no'} onPress={() => write({ contacted: 'no' })}>
            {text.contactedNo}
          </Chip>
        </ChipRow>
      </Section>
      <Section title={text.solved}>
        <SolvedPicker value={said.solved || null} onChange={(solved) => write({ solved })} />
        {asked && !said.solved && <ErrorLine>{text.needSolved}</ErrorLine>}
      </Section>
      {said.solved && !not && (
        <Section title={text.stars}>
          <StarPicker value={said.stars} onChange={(stars) => write({ stars })} />
          {asked && said.stars === 0 && <ErrorLine>{text.needStars}</ErrorLine>}
        </Section>
      )}
      <TextArea
        label={not ? text.reasonNo : text.reason}
        value={said.reason}
        onChange={(reason) => write({ reason })}
        placeholder={text.placeholder}
        maxLength={200}
      />
      {not && <InlineNote tone="soon">{text.noNote}</InlineNote>}
      {saving.error && <InlineNote tone="late">{saving.error.detail}</InlineNote>}
      <View className="survey-row">
        <Button kind="ghost" onPress={() => setMissed(true)}>
          {text.missed}
        </Button>
        <Button busy={saving.busy} onPress={() => void save()}>
          {text.save}
        </Button>
      </View>
      <Button kind="ghost" size="small" onPress={() => void open('request/detail', { id: who.requestId })}>
        {text.request}
      </Button>
      {missed && (
        <MissedSheet who={who} onClose={() => setMissed(false)} onDone={() => onDone(text.missedDone)} />
      )}
    </Stack>
  );
}
