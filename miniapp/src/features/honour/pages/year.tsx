import { dayInFull } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Card, Cell, CellGroup, Chip, ChipRow, decoration, Page, Section, Stack } from '@/ui';
import { SignedIn } from '../components/signed-in';
import { placeLines, Walked } from '../components/walked';
import { fetchYear, type ServiceYear } from '../honour.api';
import '../honour.scss';
import { text } from '../honour.text';

const { year: words } = text;

function Months({ months }: { months: readonly number[] }) {
  const most = Math.max(1, ...months);
  const last = months.map((minutes) => minutes > 0).lastIndexOf(true);
  return (
    <Section title={words.months}>
      <Card>
        {months.slice(0, last + 1).map((minutes, index) => (
          <View key={words.month(index)} className="honour-bar">
            <View className="honour-bar__words">
              <View>{words.month(index)}</View>
              <View className="honour-hint">{`${text.hours(minutes)} ${words.hours}`}</View>
            </View>
            <View className="honour-bar__track" {...decoration}>
              <View
                className="honour-bar__fill"
                style={{ width: `${Math.round((minutes / most) * 100)}%` }}
              />
            </View>
          </View>
        ))}
      </Card>
    </Section>
  );
}

function Evenings({ firstEvening, longestEvening }: ServiceYear) {
  if (!firstEvening || !longestEvening) return null;
  const line = ({ day, title, minutes }: typeof firstEvening) =>
    words.evening(dayInFull(day).slice(5), title, minutes);
  return (
    <CellGroup>
      <Cell icon="moon" title={words.first} hint={line(firstEvening)} />
      <Cell icon="moon" title={words.longest} hint={line(longestEvening)} />
    </CellGroup>
  );
}

function Content({ year }: { year: ServiceYear }) {
  if (year.times === 0) return <View className="honour-hint">{words.none}</View>;
  return (
    <Stack wide>
      <Card>
        <View className="honour-head">
          <View className="honour-head__name">{`${text.hours(year.minutes)} ${words.hours}`}</View>
          <View>{words.line(year.times, year.days)}</View>
          {year.besides > 0 && <View className="honour-hint">{words.besides(year.besides)}</View>}
        </View>
      </Card>
      <Section title={words.kinds}>
        <CellGroup>
          {year.kinds.map(({ label, times, minutes }) => (
            <Cell key={label} title={label} value={words.kind(times, minutes)} />
          ))}
        </CellGroup>
      </Section>
      <Section title={words.places} hint={words.placesHint}>
        <Stack>
          <Walked places={year.places} />
          {placeLines(year.places).map((line) => (
            <View key={line} className="honour-hint">
              {line}
            </View>
          ))}
        </Stack>
      </Section>
      <Evenings {...year} />
      <Months months={year.months} />
      <CellGroup>
        <Cell
          icon="star"
          title={words.points}
          hint={words.pointsHint}
          onPress={() => void open('points/year', {})}
        />
      </CellGroup>
    </Stack>
  );
}

function Year() {
  const thisYear = new Date().getFullYear();
  const [year, setYear] = useState(thisYear);
  const query = useQuery(`service-year-${year}`, () => fetchYear(year));
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      <Stack wide>
        <ChipRow label={words.title} wrap>
          {[thisYear, thisYear - 1, thisYear - 2].map((one) => (
            <Chip key={one} on={one === year} onPress={() => setYear(one)}>
              {words.year(one)}
            </Chip>
          ))}
        </ChipRow>
        {query.data && <Content year={query.data} />}
        {query.data && query.data.times > 0 && (
          <CellGroup>
            <Cell
              icon="download"
              title={text.picture.open}
              hint={text.picture.openHint}
              onPress={() => void open('honour/year-picture', { year: String(year) })}
            />
          </CellGroup>
        )}
      </Stack>
    </Page>
  );
}

/** 我的这一年: what one did, with whom time was spent, and where. */
export default function ServiceYearPage() {
  return (
    <SignedIn title={words.title}>
      <Year />
    </SignedIn>
  );
}
