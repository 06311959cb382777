import { View } from '@tarojs/components';
import { duration, span } from '@/lib/format';
import { Button, Card, ErrorLine, Icon, InlineNote, Meta, Tag } from '@/ui';
import { text } from '../confirm.text';
import type { Confirm, ServiceRecord } from '../use-confirm';
import './record-card.scss';

export interface RecordCardProps {
  record: ServiceRecord;
  use: Confirm;
  onLower: () => void;
  onDoubt: () => void;
}

function Decided({ record }: { record: ServiceRecord }) {
  return record.status === 'DISPUTED' ? (
    <InlineNote tone="soon">{text.doubted(record.person)}</InlineNote>
  ) : (
    <InlineNote tone="ok">{text.confirmed(record.person, duration(record.minutes))}</InlineNote>
  );
}

/** One record with the check-in behind it, and what the community says to it. */
export function RecordCard({ record, use, onLower, onDoubt }: RecordCardProps) {
  const { id, person, title, startAt, endAt, minutes, points, evidence, reason } = record;
  const decided = use.decided[id];
  if (decided) return <Decided record={decided} />;
  const busy = use.busy.includes(id);
  const error = use.errors[id];
  const named = (words: string) => `${words}：${person}，${title}`;
  return (
    <Card>
      <View className="record-card">
        <View className="record-card__head">
          <View className="record-card__person">{person}</View>
          <View className="record-card__minutes">{duration(minutes)}</View>
        </View>
        <Meta parts={[title, text.points(points)]} />
        <Meta parts={[span(startAt, endAt)]} />
        <View className="record-card__evidence">
          <Icon name="scan-line" size={16} />
          <View>{evidence}</View>
        </View>
        {reason && (
          <View>
            <Tag tone="late">{reason}</Tag>
          </View>
        )}
        <View className="record-card__actions">
          <Button size="small" kind="ghost" label={named(text.doubt)} onPress={onDoubt}>
            {text.doubt}
          </Button>
          <Button size="small" kind="ghost" label={named(text.lower)} onPress={onLower}>
            {text.lower}
          </Button>
          <Button
            size="small"
            kind="civic"
            busy={busy}
            label={named(text.confirm)}
            onPress={() => void use.confirm(id)}
          >
            {text.confirm}
          </Button>
        </View>
        {error && <ErrorLine>{error}</ErrorLine>}
      </View>
    </Card>
  );
}
