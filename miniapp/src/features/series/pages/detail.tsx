import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { open } from '@/lib/navigate';
import { BottomSheet, Button, Card, Meta, Page, Section, Stack, Tag, web } from '@/ui';
import { DateList } from '../components/date-list';
import { EndSheet, ExtendSheet } from '../components/end-sheets';
import type { Series, SeriesDate } from '../series.api';
import { dateOf, sides } from '../series.days';
import '../series.scss';
import { text } from '../series.text';
import { type UseSeries, useSeries } from '../use-series';

type Asked = 'extend' | 'end' | { date: SeriesDate; to: 'choose' | 'end' } | undefined;

function Head({ series }: { series: Series }) {
  const { title, rhythm, meetingPoint, lastDay, holidays, status } = series;
  return (
    <Card>
      <View className="series-head" {...web({ role: 'heading', 'aria-level': 2 })}>
        {title}
      </View>
      <View className="series-rhythm">{rhythm}</View>
      <Meta parts={[meetingPoint, text.until(lastDay), holidays === 'SKIP' ? text.skip : text.keep]} />
      {status === 'ENDED' && <Tag>{text.stopped}</Tag>}
    </Card>
  );
}

/** What may be done with one date. */
function Choose({
  date,
  series,
  onClose,
  onEnd,
}: {
  date: SeriesDate;
  series: Series;
  onClose: () => void;
  onEnd: () => void;
}) {
  const isOpen = series.mine && sides([date]).open.length > 0;
  return (
    <BottomSheet
      open
      title={`${text.day(dateOf(date.startAt))} ${clock(date.startAt)}`}
      caption={series.title}
      onClose={onClose}
    >
      <Stack>
        <Button kind="soft" onPress={() => void open('task/detail', { id: date.taskId })}>
          {text.see}
        </Button>
        {isOpen && (
          <>
            <Button kind="ghost" onPress={() => void open('workbench/change', { id: date.taskId })}>
              {text.changeOne}
            </Button>
            <Button kind="ghost" onPress={onEnd}>
              {text.callOff}
            </Button>
          </>
        )}
      </Stack>
    </BottomSheet>
  );
}

function Sheets({ series, use, asked, setAsked }: SheetsProps) {
  const close = () => {
    use.clear();
    setAsked(undefined);
  };
  const common = { series, use, onClose: close };
  if (asked === 'extend') return <ExtendSheet {...common} />;
  if (asked === 'end') return <EndSheet {...common} />;
  if (!asked) return null;
  const { date, to } = asked;
  if (to === 'end') return <EndSheet {...common} only={date} />;
  return <Choose date={date} series={series} onClose={close} onEnd={() => setAsked({ date, to: 'end' })} />;
}

interface SheetsProps {
  series: Series;
  use: UseSeries;
  asked: Asked;
  setAsked: (asked: Asked) => void;
}

/** One series for who organises it: dates, who holds them, change, call off. */
export default function SeriesPage() {
  const { id = '' } = useRouter().params;
  const use = useSeries(id);
  const [asked, setAsked] = useState<Asked>();
  const { series, query } = use;
  return (
    <Page title={text.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {series && (
        <Stack wide>
          <Head series={series} />
          <DateList dates={series.dates} onPress={(date) => setAsked({ date, to: 'choose' })} />
          {series.mine && (
            <Section title="">
              <Stack>
                <Button kind="soft" onPress={() => void open('workbench/change', { series: id })}>
                  {text.changeAll}
                </Button>
                <Button kind="ghost" onPress={() => setAsked('extend')}>
                  {text.extend}
                </Button>
                <Button kind="ghost" onPress={() => setAsked('end')}>
                  {text.end}
                </Button>
              </Stack>
            </Section>
          )}
          <Sheets series={series} use={use} asked={asked} setAsked={setAsked} />
        </Stack>
      )}
    </Page>
  );
}
