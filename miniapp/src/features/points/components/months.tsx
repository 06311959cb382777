import { View } from '@tarojs/components';
import { dayWord, number, shortMoment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { CellGroup, LedgerRow, Meta } from '@/ui';
import { type Line, type Month, monthsOf } from '../ledger';
import { text } from '../points.text';

function nameOf(key: string): string {
  const [year = '', month = ''] = key.split('-');
  const thisYear = String(new Date().getFullYear());
  return text.month(String(Number(month)), year === thisYear ? '' : text.yearBefore(year));
}

const openTrail = (id: string) => () => void open('points/entry', { id });

/** When it was done, else when it was booked. */
const whenOf = ({ day, at }: Line) => (day ? dayWord(`${day}T12:00:00+08:00`) : shortMoment(at));

/** A correction names what it corrects; everything else is called by its task. */
const titleOf = ({ correction, title }: Line) =>
  correction && !title.startsWith(text.corrected) ? text.correction(title) : title;

function OneMonth({ month }: { month: Month }) {
  return (
    <>
      <View className="points-month">
        <View className="points-month__name">{nameOf(month.key)}</View>
        <View className="points-month__sum">
          <Meta parts={[text.got(number(month.got)), text.used(number(month.used))]} />
        </View>
      </View>
      <CellGroup>
        {month.lines.map((line) => (
          <LedgerRow
            key={line.id}
            title={titleOf(line)}
            meta={[whenOf(line), line.source, line.waiting && text.waits]}
            points={line.points}
            waiting={line.waiting}
            {...(line.postingId ? { onPress: openTrail(line.postingId) } : {})}
          />
        ))}
      </CellGroup>
    </>
  );
}

/** Entries under their months. */
export function Months({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {monthsOf(lines).map((month) => (
        <OneMonth key={month.key} month={month} />
      ))}
    </>
  );
}
