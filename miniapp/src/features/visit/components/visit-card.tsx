import { View } from '@tarojs/components';
import { span } from '@/lib/format';
import { Button, Card, Meta, Tag } from '@/ui';
import type { Visit } from '../visit.api';
import { text } from '../visit.text';

const TONES = {
  DUE: 'soon',
  PLANNED: 'civic',
  STARTED: 'civic',
  DONE: 'ok',
  MISSED: 'late',
  CANCELLED: 'neutral',
} as const;

/** One visit as the committee sees it: whom by phrase, when, who goes. */
export function VisitCard({ visit, onArrange }: { visit: Visit; onArrange: () => void }) {
  const { phrase, maskedName, startAt, endAt, status, statusLabel, says, alarming, can } = visit;
  return (
    <Card {...(alarming ? { tone: 'late' as const } : {})}>
      <View className="visit-card">
        <View className="visit-card__head">
          <View className="visit-card__title">{`${maskedName}，${phrase}`}</View>
          <Tag
            tone={alarming ? 'late' : TONES[status]}
            {...(alarming ? { icon: 'triangle-alert' as const } : {})}
          >
            {statusLabel}
          </Tag>
        </View>
        <Meta parts={[span(startAt, endAt)]} />
        <View className="visit-card__hint">{says}</View>
        {can.includes('arrange') && (
          <View className="visit-card__actions">
            <Button size="small" kind="soft" label={`${text.desk.arrange}：${phrase}`} onPress={onArrange}>
              {text.desk.arrange}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
