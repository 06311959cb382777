import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { Button, Cell, CellGroup, Section, Stack, Tag } from '@/ui';
import type { SeriesDate } from '../series.api';
import { dateOf, sides } from '../series.days';
import { text } from '../series.text';

const FEW = 8;

function Row({ date, onPress }: { date: SeriesDate; onPress: () => void }) {
  const { startAt, endAt, people, filled, demand, status, changed, unanswered } = date;
  const names = people.map(({ displayName }) => displayName).join('、');
  const off = status === 'CANCELLED';
  return (
    <Cell
      title={`${text.day(dateOf(startAt))} ${clock(startAt)}–${clock(endAt)}`}
      hint={
        <View className="series-row">
          <View>{off ? text.off : names || text.nobody}</View>
          {changed && !off && <Tag tone="soon">{text.changed}</Tag>}
          {unanswered > 0 && <Tag tone="late">{text.unanswered(unanswered)}</Tag>}
        </View>
      }
      value={off ? '' : text.missing(demand - filled)}
      onPress={onPress}
    />
  );
}

/** Every date with who holds it; what was, behind a button. */
export function DateList({
  dates,
  onPress,
}: {
  dates: readonly SeriesDate[];
  onPress: (date: SeriesDate) => void;
}) {
  const [all, setAll] = useState(false);
  const [before, setBefore] = useState(false);
  const { coming, past } = sides(dates);
  const shown = all ? coming : coming.slice(0, FEW);
  return (
    <Section title={text.dates} hint={text.ahead(coming.length)}>
      <Stack>
        {shown.length > 0 && (
          <CellGroup>
            {shown.map((date) => (
              <Row key={date.taskId} date={date} onPress={() => onPress(date)} />
            ))}
          </CellGroup>
        )}
        {coming.length > FEW && (
          <Button kind="ghost" onPress={() => setAll(!all)}>
            {all ? text.hide : text.more(coming.length - FEW)}
          </Button>
        )}
        {past.length > 0 && (
          <Button kind="ghost" onPress={() => setBefore(!before)}>
            {before ? text.hide : text.past(past.length)}
          </Button>
        )}
        {before && (
          <CellGroup>
            {past.map((date) => (
              <Row key={date.taskId} date={date} onPress={() => onPress(date)} />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}
