import { ACTIVITY_AUDIENCE_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { span } from '@/lib/format';
import { Card, Photo, Section, Stack, Tag } from '@/ui';
import { text } from '../desk.text';
import type { UseEdit } from '../use-edit';

/** The activity as residents will see it, while it is written. */
export function Preview({ use }: { use: UseEdit }) {
  const { form, photoUrl } = use;
  if (!form.title) return null;
  const when =
    form.date && form.from && form.to
      ? span(`${form.date}T${form.from}:00+08:00`, `${form.date}T${form.to}:00+08:00`)
      : '';
  return (
    <Section title={text.edit.preview}>
      <Card>
        <Stack>
          {photoUrl && <Photo url={photoUrl} alt={form.title} shape="wide" />}
          <View className="desk-strong">{form.title}</View>
          <View>{form.summary}</View>
          <View className="desk-hint">{when}</View>
          <View className="desk-hint">{form.place}</View>
          <View className="desk-tags">
            <Tag tone="civic">{ACTIVITY_AUDIENCE_LABELS[form.audience]}</Tag>
            <Tag>{text.guests(0, Number(form.quota) || 0)}</Tag>
          </View>
        </Stack>
      </Card>
    </Section>
  );
}
