import { View } from '@tarojs/components';
import { duration, span } from '@/lib/format';
import { Button, Card, FactList, Meta, Tag } from '@/ui';
import type { HandEntry } from '../hours.api';
import { text } from '../hours.text';

const { desk: words } = text;
const TONES = {
  ASKED: 'soon',
  PENDING: 'soon',
  CONFIRMED: 'ok',
  DISPUTED: 'late',
  REFUSED: 'neutral',
  WITHDRAWN: 'neutral',
} as const;

export type EntryStep = 'approve' | 'call' | 'refuse' | 'takeUp' | 'withdraw';

const STEPS: readonly { step: EntryStep; kind: 'civic' | 'ghost' | 'soft' }[] = [
  { step: 'withdraw', kind: 'ghost' },
  { step: 'refuse', kind: 'ghost' },
  { step: 'call', kind: 'soft' },
  { step: 'approve', kind: 'civic' },
  { step: 'takeUp', kind: 'civic' },
];

interface EntryCardProps {
  entry: HandEntry;
  onStep: (step: EntryStep) => void;
  /** The volunteer's own: without a name. */
  own?: boolean;
}

/** One entry: whose, what, who was helped, who vouches, and what may be done with it. */
export function EntryCard({ entry, onStep, own = false }: EntryCardProps) {
  const { person, title, minutes, startAt, endAt, helped, helpedText, why, can, enteredBy, asked } = entry;
  const steps = STEPS.filter(({ step }) => can.includes(step)).filter(
    // Whoever has to be called is approved by the call.
    ({ step }) => step !== 'approve' || entry.helpedKind !== 'UNKNOWN' || entry.helpedAnswer !== 'WAITING',
  );
  return (
    <Card>
      <View className="hand-card">
        <View className="hand-card__head">
          <View className="hand-card__person">{own ? title : person}</View>
          <Tag tone={TONES[entry.status]}>{entry.statusLabel}</Tag>
        </View>
        <Meta parts={[!own && title, duration(minutes)]} />
        <Meta parts={[span(startAt, endAt)]} />
        <FactList
          facts={[
            { name: words.helped, value: helped },
            { name: words.why, value: why },
            { name: words.said, value: helpedText },
          ]}
        />
        <View className="hand-card__says">
          {[asked && !own ? words.askedFor : enteredBy && words.entry(enteredBy), entry.says]
            .filter(Boolean)
            .join('，')}
        </View>
        {steps.length > 0 && (
          <View className="hand-card__actions">
            {steps.map(({ step, kind }) => (
              <Button
                key={step}
                size="small"
                kind={kind}
                label={`${words[step]}：${person}，${title}`}
                onPress={() => onStep(step)}
              >
                {words[step]}
              </Button>
            ))}
          </View>
        )}
      </View>
    </Card>
  );
}
