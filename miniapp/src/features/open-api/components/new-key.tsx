import { API_RIGHT_LABELS, API_RIGHTS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '@/lib/platform';
import { Button, Card, CheckRow, DateField, ErrorLine, InlineNote, Input, Section, StateCard } from '@/ui';
import { text } from '../keys.text';
import type { NewKeyForm } from '../use-new-key';

/** The key in clear, this once. */
export function MadeKey({ secret, onDone }: { secret: string; onDone: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Card tone="civic">
      <View className="keys__stack">
        <StateCard bare icon="key" title={text.made} hint={text.madeHint} />
        <View className="keys__secret">{secret}</View>
        <View className="keys__pair">
          <Button kind="soft" icon="copy" onPress={() => void platform.copy(secret).then(setCopied)}>
            {copied ? text.copied : text.copy}
          </Button>
          <Button kind="ghost" onPress={onDone}>
            {text.gotIt}
          </Button>
        </View>
      </View>
    </Card>
  );
}

/** For whom, what it may do, how fast and how long. */
export function NewKey({ form, onCancel }: { form: NewKeyForm; onCancel: () => void }) {
  const { problems } = form;
  return (
    <Card>
      <View className="keys__stack">
        <Input
          label={text.name}
          value={form.name}
          onChange={form.setName}
          placeholder={text.namePlaceholder}
          maxLength={20}
          error={problems.name}
        />
        <Input
          label={text.owner}
          value={form.owner}
          onChange={form.setOwner}
          placeholder={text.ownerPlaceholder}
          maxLength={60}
          error={problems.owner}
        />
        <Section title={text.rights}>
          {API_RIGHTS.map((right) => (
            <CheckRow key={right} checked={form.rights.includes(right)} onChange={() => form.toggle(right)}>
              {API_RIGHT_LABELS[right]}
            </CheckRow>
          ))}
          {problems.rights && <ErrorLine>{problems.rights}</ErrorLine>}
        </Section>
        <Input
          label={text.pace}
          type="number"
          value={form.pace}
          onChange={form.setPace}
          error={problems.pace}
        />
        <Section title={text.until} hint={text.untilHint}>
          <DateField label={text.until} mode="date" value={form.until} onChange={form.setUntil} />
        </Section>
        {form.error && <InlineNote tone="late">{form.error.detail}</InlineNote>}
        <View className="keys__pair">
          <Button kind="ghost" onPress={onCancel}>
            {text.cancel}
          </Button>
          <Button busy={form.busy} onPress={() => void form.make()}>
            {text.save}
          </Button>
        </View>
      </View>
    </Card>
  );
}
