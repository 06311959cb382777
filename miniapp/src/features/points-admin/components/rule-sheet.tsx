import type { components } from '@linli/shared';
import { TASK_KIND_LABELS, TASK_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, DateField, ErrorLine, Input, Section, Stack } from '@/ui';
import { bodyOf, formOf, type RuleBody, type RuleForm, wrongFields } from '../rule-form';
import { text } from '../rules.text';

const NUMBERS = [
  ['perHour', text.perHourLabel],
  ['nightPercent', text.nightLabel],
  ['urgentPercent', text.urgentLabel],
  ['dailyCap', text.dailyLabel],
  ['monthlyCap', text.monthlyLabel],
  ['yearlyBudget', text.budgetLabel],
] as const;

interface FormProps {
  form: RuleForm;
  set: (part: Partial<RuleForm>) => void;
}

function Campaigns({ form, set }: FormProps) {
  const change = (at: number, part: Partial<RuleForm['campaigns'][number]>) =>
    set({ campaigns: form.campaigns.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const add = () => set({ campaigns: [...form.campaigns, { name: '', from: '', to: '', percent: '150' }] });
  return (
    <Section title={text.campaignTitle}>
      <Stack>
        {form.campaigns.map((one, at) => (
          <View key={at} className="points-request">
            <Input
              label={text.campaignName}
              value={one.name}
              maxLength={20}
              onChange={(name) => change(at, { name })}
            />
            <View className="points-admin__row">
              <DateField
                label={text.campaignFrom}
                mode="date"
                value={one.from}
                onChange={(from) => change(at, { from })}
              />
              <DateField
                label={text.campaignTo}
                mode="date"
                value={one.to}
                onChange={(to) => change(at, { to })}
              />
            </View>
            <Input
              label={text.campaignPercent}
              type="number"
              value={one.percent}
              maxLength={3}
              onChange={(percent) => change(at, { percent })}
            />
            <Button
              kind="ghost"
              size="small"
              onPress={() => set({ campaigns: form.campaigns.filter((_, index) => index !== at) })}
            >
              {text.removeCampaign}
            </Button>
          </View>
        ))}
        <Button kind="ghost" size="small" onPress={add}>
          {text.addCampaign}
        </Button>
      </Stack>
    </Section>
  );
}

function Kinds({ form, set }: FormProps) {
  return (
    <Section title={text.kinds}>
      <Stack>
        {TASK_KINDS.map((kind) => (
          <Input
            key={kind}
            label={text.kindLabel(TASK_KIND_LABELS[kind])}
            type="number"
            value={form.kinds[kind] ?? '100'}
            maxLength={3}
            onChange={(typed) => set({ kinds: { ...form.kinds, [kind]: typed } })}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface Props {
  /** What the form begins with. */
  from: components['schemas']['PointsRuleView'] | undefined;
  /** Changes `from`; otherwise a new version is written. */
  editing: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Writes a version, or changes a draft. */
export function RuleSheet({ from, editing, onClose, onDone }: Props) {
  const [form, setForm] = useState(() => formOf(from, editing));
  const [tried, setTried] = useState(false);
  const set = (part: Partial<RuleForm>) => setForm((old) => ({ ...old, ...part }));
  const wrong = wrongFields(form);
  const version = editing ? (from?.version ?? null) : null;
  const save = useAction((idempotencyKey, body: RuleBody) =>
    version === null
      ? api.post('/api/v1/points/rules', { body, idempotencyKey })
      : api.put('/api/v1/points/rules/{version}', { path: { version }, body, idempotencyKey }),
  );
  const submit = async () => {
    setTried(true);
    if (Object.keys(wrong).length === 0 && (await save.run(bodyOf(form)))) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.editTitle(version)}
      onClose={onClose}
      footer={
        <Button busy={save.busy} onPress={() => void submit()}>
          {text.save}
        </Button>
      }
    >
      <Stack>
        <Input
          label={text.name}
          value={form.name}
          maxLength={40}
          onChange={(name) => set({ name })}
          error={tried ? wrong.name : undefined}
        />
        {NUMBERS.map(([field, label]) => (
          <Input
            key={field}
            label={label}
            type="number"
            value={form[field]}
            maxLength={10}
            onChange={(typed) => set({ [field]: typed })}
            error={tried ? wrong[field] : undefined}
          />
        ))}
        <Kinds form={form} set={set} />
        <Campaigns form={form} set={set} />
        {save.error && <ErrorLine>{save.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
