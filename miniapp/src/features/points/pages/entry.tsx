import { type components, POSTING_KIND_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { moment } from '@/lib/format';
import { replace } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Button, CellGroup, LedgerRow, Page, Section, Stack, Tag } from '@/ui';
import '../account.scss';
import { Asked, DisputeSheet } from '../components/dispute';
import { TrailHours } from '../components/trail-hours';
import { text } from '../entry.text';

type Trail = components['schemas']['TrailView'];

function Head({ posting }: Pick<Trail, 'posting'>) {
  return (
    <View className="points-entry">
      <Tag tone={posting.points >= 0 ? 'ok' : 'neutral'}>{POSTING_KIND_LABELS[posting.kind]}</Tag>
      <View className="points-entry__title">{posting.title}</View>
      <View className="points-entry__number">{text.points(posting.points)}</View>
      <View className="points-entry__source">{posting.source}</View>
      <View className="points-entry__source">{text.booked(moment(posting.at))}</View>
    </View>
  );
}

function Linked({ linked }: Pick<Trail, 'linked'>) {
  if (linked.length === 0) return null;
  return (
    <Section title={text.linked}>
      <CellGroup>
        {linked.map(({ id, title, at, source, points }) => (
          <LedgerRow
            key={id}
            title={title}
            meta={[moment(at), source]}
            points={points}
            onPress={() => void replace('points/entry', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

/** One entry back to its beginning: the hours, the check-in, who confirmed; and a way to say that it is wrong. */
export default function PointsEntryPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`trail-${id}`, () =>
    api.get('/api/v1/points/postings/{id}/trail', { path: { id } }),
  );
  const [asking, setAsking] = useState(false);
  const trail = query.data;
  const done = () => {
    setAsking(false);
    void query.reload();
  };
  return (
    <Page title={text.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {trail && (
        <Stack wide>
          <Head posting={trail.posting} />
          {trail.hours ? (
            <TrailHours hours={trail.hours} rule={trail.rule} />
          ) : (
            <View className="points-foot">{text.noHours}</View>
          )}
          {trail.dispute && <Asked dispute={trail.dispute} />}
          <Linked linked={trail.linked} />
          {trail.can.includes('dispute') && (
            <Button kind="ghost" onPress={() => setAsking(true)}>
              {text.dispute}
            </Button>
          )}
        </Stack>
      )}
      {asking && <DisputeSheet id={id} onClose={() => setAsking(false)} onDone={done} />}
    </Page>
  );
}
