import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { hours, number, shortMoment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Card, Cell, CellGroup, Chip, ChipRow, Page, Section, Stack } from '@/ui';
import '../account.scss';
import { Leaving } from '../components/leaving';
import { YearBars } from '../components/year-bars';
import { text } from '../year.text';

type Totals = components['schemas']['PublicTotalsView'];
const MOST_COMMUNITIES = 5;

function Expiries({ rows }: { rows: readonly components['schemas']['ExpiryView'][] }) {
  return (
    <Section title={text.expiries}>
      {rows.length > 0 ? (
        <CellGroup>
          {rows.map(({ at, points }) => (
            <Cell key={at} icon="clock" title={shortMoment(at)} value={`${number(points)} 分`} />
          ))}
        </CellGroup>
      ) : (
        <View className="points-foot">{text.noExpiries}</View>
      )}
      <View className="points-foot">{text.expiryHint}</View>
    </Section>
  );
}

/** Sums of everybody; nobody can be recognised in them. */
function Together({ totals }: { totals: Totals }) {
  return (
    <Section title={text.together}>
      <Card>
        <Stack>
          <View>{text.togetherLine(hours(totals.minutes), number(totals.given))}</View>
          <View>{text.spentLine(number(totals.redeemed), number(totals.donated))}</View>
        </Stack>
      </Card>
      <View className="points-more">
        <CellGroup>
          {totals.communities.slice(0, MOST_COMMUNITIES).map((one) => (
            <Cell
              key={one.communityCode}
              title={one.communityName}
              hint={text.people(one.people)}
              value={`${hours(one.minutes)} 小时`}
            />
          ))}
        </CellGroup>
      </View>
      <View className="points-foot">{text.anonymous}</View>
    </Section>
  );
}

/** A year month by month, what expires when, and what all neighbours did together. */
export default function PointsYearPage() {
  const me = useSession((state) => state.me);
  const thisYear = new Date().getFullYear();
  const [year, setYear] = useState(thisYear);
  const options = { enabled: Boolean(me) };
  const id = me?.id ?? '';
  const mine = useQuery(
    `year-${id}-${year}`,
    () => api.get('/api/v1/points/year', { query: { year } }),
    options,
  );
  const expiries = useQuery(`expiries-${id}`, () => api.get('/api/v1/points/expiries'), options);
  const account = useQuery(`account-${id}`, () => api.get('/api/v1/points/account'), options);
  const totals = useQuery('points-totals', () => api.get('/api/v1/points/public-totals'));
  const failed = mine.error ?? expiries.error ?? account.error ?? totals.error;
  const again = () => void Promise.all([mine, expiries, account, totals].map(({ reload }) => reload()));
  return (
    <Page title={text.title} loading={totals.loading || expiries.loading} error={failed} onRetry={again}>
      <Stack wide>
        {me && (
          <ChipRow label={text.title}>
            {[thisYear, thisYear - 1, thisYear - 2].map((one) => (
              <Chip key={one} on={one === year} onPress={() => setYear(one)}>
                {text.year(one)}
              </Chip>
            ))}
          </ChipRow>
        )}
        {mine.data && <YearBars summary={mine.data} />}
        {expiries.data && <Expiries rows={expiries.data} />}
        {me && (
          <CellGroup>
            <Cell
              icon="heart"
              title={text.service}
              hint={text.serviceHint}
              onPress={() => void open('honour/year')}
            />
          </CellGroup>
        )}
        {totals.data && <Together totals={totals.data} />}
        {account.data && <Leaving account={account.data} onDone={again} />}
      </Stack>
    </Page>
  );
}
