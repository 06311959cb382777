import { SUPERVISION_LISTENERS, type SupervisionListener } from '@linli/shared';
import { useState } from 'react';
import { BottomSheet, Button, CheckRow, ErrorLine, Input, Stack } from '@/ui';
import { listenerName, type RuleLine, type RuleValues, TELLS, wholeIn } from './rule';
import { text } from './rule.text';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** The numbers of a line, with their bounds. */
function fieldsOf(key: string, values: RuleValues): Field[] {
  const stage = values.stages.find((each) => `stage:${each.stage}` === key);
  if (stage)
    return [
      { name: 'remindAt', label: text.remindAt, value: stage.remindAt, min: 1, max: 99 },
      { name: 'yellowAt', label: text.yellowAt, value: stage.yellowAt, min: 50, max: 200 },
      { name: 'redAt', label: text.redAt, value: stage.redAt, min: 100, max: 500 },
    ];
  if (key === 'answer')
    return [
      {
        name: 'yellowAnswerHours',
        label: text.yellowHours,
        value: values.yellowAnswerHours,
        min: 1,
        max: 100,
      },
      { name: 'redAnswerHours', label: text.redHours, value: values.redAnswerHours, min: 1, max: 100 },
    ];
  if (key === 'redFromRework' || key === 'redFromReopen')
    return [{ name: key, label: text.fromTime, value: values[key], min: 1, max: 10 }];
  return [];
}

interface SheetProps {
  line: RuleLine;
  values: RuleValues;
  onChange: (values: RuleValues) => void;
  onClose: () => void;
}

function Numbers({ line, values, onChange, onClose }: SheetProps) {
  const fields = fieldsOf(line.key, values);
  const [typed, setTyped] = useState(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, String(value)])),
  );
  const [asked, setAsked] = useState(false);
  const read = fields.map(({ name, min, max }) => wholeIn(typed[name] ?? '', min, max));
  const stage = line.key.startsWith('stage:');
  const rising = !stage || read.includes(null) || (read[0]! < read[1]! && read[1]! < read[2]!);
  const keep = () => {
    setAsked(true);
    if (read.includes(null) || !rising) return;
    const said = Object.fromEntries(fields.map(({ name }, n) => [name, read[n]!]));
    onChange(
      stage
        ? {
            ...values,
            stages: values.stages.map((each) =>
              `stage:${each.stage}` === line.key ? { ...each, ...said } : each,
            ),
          }
        : { ...values, ...said },
    );
    onClose();
  };
  return (
    <BottomSheet
      open
      title={text.changeOf(line.name)}
      onClose={onClose}
      footer={<Button onPress={keep}>{text.keep}</Button>}
    >
      <Stack>
        {fields.map(({ name, label, min, max }, n) => (
          <Input
            key={name}
            label={label}
            type="number"
            maxLength={3}
            value={typed[name] ?? ''}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
            error={asked && read[n] === null ? text.between(min, max) : undefined}
          />
        ))}
        {asked && !rising && <ErrorLine>{text.order}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

function Tell({ line, values, onChange, onClose }: SheetProps) {
  const { field } = TELLS.find((each) => each.field === line.key)!;
  const [told, setTold] = useState<readonly SupervisionListener[]>(values[field]);
  return (
    <BottomSheet
      open
      title={text.changeOf(line.name)}
      caption={text.tellHint}
      onClose={onClose}
      footer={
        <Button
          onPress={() => {
            onChange({ ...values, [field]: [...told] });
            onClose();
          }}
        >
          {text.keep}
        </Button>
      }
    >
      <Stack>
        {SUPERVISION_LISTENERS.map((one) => (
          <CheckRow
            key={one}
            checked={told.includes(one)}
            onChange={(on) => setTold(on ? [...told, one] : told.filter((each) => each !== one))}
          >
            {listenerName(one)}
          </CheckRow>
        ))}
      </Stack>
    </BottomSheet>
  );
}

/** Changes one line of the rule; nothing holds before the whole rule is started. */
export function LineSheet(props: SheetProps) {
  return TELLS.some(({ field }) => field === props.line.key) ? <Tell {...props} /> : <Numbers {...props} />;
}
