import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { Button, Card, InlineNote, Stack, Tag } from '@/ui';
import { trustText as text } from '../admin.text';

interface Props {
  finding: components['schemas']['FindingView'];
  onLook: () => void;
  onReview: (verdict: 'REVIEWED' | 'IGNORED') => void;
}

/** Why it is in the list, a way to its records, and a place to say what was found. */
export function FindingCard({ finding, onLook, onReview }: Props) {
  const { kind, why, services, verdict, note, reviewedBy } = finding;
  return (
    <Card>
      <Stack>
        <Tag tone={verdict ? 'neutral' : 'soon'}>{text.kinds[kind] ?? kind}</Tag>
        <View className="points-admin__name">{why}</View>
        <View className="points-admin__small">{text.services(services)}</View>
        {verdict && (
          <InlineNote tone="ok">
            {`${verdict === 'REVIEWED' ? text.reviewed : text.ignored}。${reviewedBy ?? ''}：${note ?? ''}`}
          </InlineNote>
        )}
        <View className="points-admin__row">
          <Button kind="ghost" size="small" onPress={onLook}>
            {text.open}
          </Button>
          {!verdict && (
            <Button kind="ghost" size="small" onPress={() => onReview('IGNORED')}>
              {text.ignore}
            </Button>
          )}
          {!verdict && (
            <Button size="small" onPress={() => onReview('REVIEWED')}>
              {text.review}
            </Button>
          )}
        </View>
      </Stack>
    </Card>
  );
}
