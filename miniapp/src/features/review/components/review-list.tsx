import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Empty, InlineNote, Skeleton, Stack, Stars, Tag } from '@/ui';
import { fetchReviews, type Review, type ReviewBox } from '../review.api';
import { text } from '../review.text';

function One({ review }: { review: Review }) {
  const { title, score, reason, self, byUnitName, ofUnitName, at } = review;
  return (
    <Card onPress={() => void open('request/detail', { id: review.requestId })}>
      <Stack>
        <View className="review-title">{title}</View>
        <View className="review-small">
          {self ? text.bySelf(byUnitName) : text.by(byUnitName, ofUnitName)}
        </View>
        {score === null ? <Tag icon="clock">{text.sealedScore}</Tag> : <Stars value={score} />}
        {reason && <View>{reason}</View>}
        <View className="review-small">{moment(at)}</View>
      </Stack>
    </Card>
  );
}

/** What was said, newest first, page by page. */
export function ReviewList({ box }: { box: ReviewBox }) {
  const first = useQuery(`reviews:${box}`, () => fetchReviews(box));
  const [older, setOlder] = useState<{ items: Review[]; next: string | null }>();
  const reading = useAction((_: string, cursor: string) => fetchReviews(box, cursor));
  if (first.loading) return <Skeleton cards={2} />;
  if (!first.data)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void first.reload() }}>
        {first.error?.detail}
      </InlineNote>
    );
  const items = [...first.data.items, ...(older?.items ?? [])];
  const next = older ? older.next : first.data.nextCursor;
  if (items.length === 0)
    return (
      <Empty icon="star" title={box === 'said' ? text.saidEmpty : text.receivedEmpty} hint={text.listHint} />
    );
  const more = async () => {
    const page = next ? await reading.run(next) : undefined;
    if (page) setOlder({ items: [...(older?.items ?? []), ...page.items], next: page.nextCursor });
  };
  return (
    <Stack>
      {items.map((review) => (
        <One
          key={`${review.requestId}${review.byUnitName}${review.ofUnitName}${review.at}`}
          review={review}
        />
      ))}
      {reading.error && <InlineNote tone="late">{reading.error.detail}</InlineNote>}
      {next && (
        <Button kind="ghost" busy={reading.busy} onPress={() => void more()}>
          {text.more}
        </Button>
      )}
    </Stack>
  );
}
