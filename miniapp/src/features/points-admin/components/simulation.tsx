import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { number } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import {
  Card,
  Cell,
  CellGroup,
  ErrorLine,
  FunnelBars,
  InlineNote,
  Meta,
  Section,
  Skeleton,
  Stack,
} from '@/ui';
import { text } from '../rules.text';

type Result = components['schemas']['SimulationView'];

function Totals({ result }: { result: Result }) {
  const numbers = [
    { name: text.before, value: result.before },
    { name: text.after, value: result.after },
  ];
  return (
    <Card>
      <Stack>
        <View>{text.simLine(result.services, result.people)}</View>
        <View className="points-compare">
          {numbers.map(({ name, value }) => (
            <View key={name}>
              <View className="points-compare__number">{number(value)}</View>
              <View className="points-admin__small">{name}</View>
            </View>
          ))}
        </View>
        <Meta parts={[text.more(result.more), text.less(result.less), text.same(result.same)]} />
      </Stack>
    </Card>
  );
}

function People({ title, rows }: { title: string; rows: Result['topMore'] }) {
  return (
    <Section title={title}>
      <CellGroup>
        {rows.length === 0 && <Cell title={text.none} />}
        {rows.map(({ person, before, after }, at) => (
          <Cell key={at} title={person} value={text.change(number(before), number(after))} />
        ))}
      </CellGroup>
    </Section>
  );
}

/** What last month would have been by a rule: sums, how many get how much more or less, who most, and the budgets. */
export function Simulation({ version }: { version: number }) {
  const { data, error, loading } = useQuery(`simulation-${version}`, () =>
    api.get('/api/v1/points/rules/{version}/simulation', { path: { version } }),
  );
  if (loading) return <Skeleton cards={2} />;
  if (error || !data) return <ErrorLine>{error?.detail ?? ''}</ErrorLine>;
  const left = (points: number) => (points < 0 ? text.short(number(-points)) : text.left(number(points)));
  return (
    <Section title={text.simTitle(data.month)} hint={text.version(version)}>
      {data.enough ? (
        <Stack wide>
          <Totals result={data} />
          <Section title={text.buckets}>
            <Card>
              <FunnelBars steps={data.buckets.map(({ label, people }) => ({ label, count: people }))} />
            </Card>
          </Section>
          <People title={text.topMore} rows={data.topMore} />
          <People title={text.topLess} rows={data.topLess} />
          <Section title={text.units}>
            <CellGroup>
              {data.units.map(({ unitName, before, after, leftAtYearEnd }) => (
                <Cell
                  key={unitName}
                  title={unitName}
                  hint={text.unitLine(number(before), number(after))}
                  value={left(leftAtYearEnd)}
                />
              ))}
            </CellGroup>
          </Section>
        </Stack>
      ) : (
        <InlineNote>{text.simNothing}</InlineNote>
      )}
    </Section>
  );
}
