import { INDICATOR_DEFINITIONS, INDICATORS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, DateField, ErrorLine, InlineNote, Input, Stack } from '@/ui';
import { addRule, type ScoreRule, type Weights } from '../dashboard.api';
import { today } from '../span';
import { text } from '../weights.text';

const MOST = 100;

const read = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= MOST ? Number(typed) : null;

interface Props {
  /** What is changed from. */
  from: ScoreRule;
  onClose: () => void;
  onDone: (rule: ScoreRule) => void;
}

/** A new version of the weights, from a day on. */
export function WeightsSheet({ from, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(INDICATORS.map((one) => [one, String(from.weights[one])])),
  );
  const [validFrom, setValidFrom] = useState(today());
  const [asked, setAsked] = useState(false);
  const values = INDICATORS.map((one) => read(typed[one] ?? ''));
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const past = validFrom < today();
  const saving = useAction((key: string, weights: Weights, day: string) =>
    addRule(key, { weights, validFrom: day }),
  );
  const save = async () => {
    setAsked(true);
    if (values.includes(null) || sum === 0 || past) return;
    const weights = Object.fromEntries(INDICATORS.map((one, n) => [one, values[n]])) as Weights;
    const made = await saving.run(weights, validFrom);
    if (made) onDone(made);
  };
  const wrong = saving.error && Object.values(saving.error.fields ?? {}).join('，');
  return (
    <BottomSheet
      open
      title={text.write}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <Stack>
        {INDICATORS.map((one, n) => (
          <Input
            key={one}
            label={text.weight(INDICATOR_DEFINITIONS[one].name)}
            type="number"
            maxLength={3}
            value={typed[one] ?? ''}
            onChange={(value) => setTyped({ ...typed, [one]: value })}
            error={asked && values[n] === null ? text.wrong : undefined}
          />
        ))}
        <View className="dash-hint">{text.sum(sum)}</View>
        {asked && sum === 0 && <ErrorLine>{text.zero}</ErrorLine>}
        <View>{text.validFrom}</View>
        <DateField
          label={text.validFrom}
          mode="date"
          value={validFrom}
          onChange={setValidFrom}
          invalid={asked && past}
        />
        {asked && past && <ErrorLine>{text.past}</ErrorLine>}
        {saving.error && <InlineNote tone="late">{wrong || saving.error.detail}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
