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

const named = (words: string, { person, title }: ServiceRecord) => `${words}：${person}，${title}`;

/** A forgotten check-out is never confirmed as it stands: somebody has to say how long it was. */
function Decide({ record, use, onLower }: RecordCardProps) {
  const busy = use.busy.includes(record.id);
  if (record.toReview)
    return (
      <Button size="small" kind="soft" label={named(text.review, record)} busy={busy} onPress={onLower}>
        {text.review}
      </Button>
    );
  return (
    <>
      <Button size="small" kind="ghost" label={named(text.lower, record)} onPress={onLower}>
        {text.lower}
      </Button>
      <Button
        size="small"
        kind="civic"
        busy={busy}
        label={named(text.confirm, record)}
        onPress={() => void use.confirm(record.id)}
      >
        {text.confirm}
      </Button>
    </>
  );
}

/** One record with the check-in behind it, and what the community says to it. */
export function RecordCard(props: RecordCardProps) {
  const { record, use, onDoubt } = props;
  const { id, person, title, startAt, endAt, minutes, points, evidence, reason } = record;
  const decided = use.decided[id];
  if (decided) return <Decided record={decided} />;
  const error = use.errors[id];
  return (
    <Card>
      <View className="record-card">
        <View className="record-card__head">
          <View className="record-card__person">{person}</View>
          <View className="record-card__minutes">{record.toReview ? text.toReview : duration(minutes)}</View>
        </View>
        <Meta parts={[title, points > 0 && text.points(points)]} />
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
          <Button size="small" kind="ghost" label={named(text.doubt, record)} onPress={onDoubt}>
            {text.doubt}
          </Button>
          <Decide {...props} />
        </View>
        {error && <ErrorLine>{error}</ErrorLine>}
      </View>
    </Card>
  );
}
