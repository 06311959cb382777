import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { moment, span } from '@/lib/format';
import { openTab } from '@/lib/navigate';
import { text as patrolText } from '@/lib/patrol/walk.text';
import { useQuery } from '@/lib/use-query';
import { Card, Empty, FactList, InlineNote, Page, Section, SegmentBar } from '@/ui';
import { ItemCard } from '../components/item-card';
import { fetchRound } from '../patrol.api';
import { historyText as text } from '../patrol.text';
import '@/lib/patrol/patrol.scss';

/** One round: who walked it, how far, and what was found. */
export default function PatrolRoundPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`patrol-round:${id}`, () => fetchRound(id), { enabled: id !== '' });
  const round = query.data;
  return (
    <Page
      title={text.round}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        id ? undefined : (
          <Empty
            title={text.empty}
            action={{ text: patrolText.title, onPress: () => void openTab('home') }}
          />
        )
      }
    >
      {round && (
        <View className="patrol">
          <View className="patrol__strong">{round.title}</View>
          <SegmentBar
            total={round.stops}
            done={round.visits.length}
            label={patrolText.of(round.visits.length, round.stops)}
          />
          {round.clockNote && <InlineNote tone="soon">{round.clockNote}</InlineNote>}
          <Card>
            <FactList
              facts={[
                { name: text.walker, value: round.walker },
                {
                  name: text.when,
                  value: round.finishedAt
                    ? span(round.startedAt, round.finishedAt)
                    : `${moment(round.startedAt)} ${text.under}`,
                },
                { name: text.seen, value: text.counts(round.visits.length, round.stops, round.unit) },
              ]}
            />
          </Card>
          <Section title={text.items}>
            {round.items.length === 0 && <View className="patrol__quiet">{text.noItems}</View>}
            <View className="patrol__cards">
              {round.items.map((item) => (
                <ItemCard key={item.id} item={item} />
              ))}
            </View>
          </Section>
        </View>
      )}
    </Page>
  );
}
