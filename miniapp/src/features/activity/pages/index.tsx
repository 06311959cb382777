import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { startReport } from '@/lib/start-report';
import { Cell, CellGroup, Chip, ChipRow, Empty, InlineNote, Page, press, Section, Stack } from '@/ui';
import '../activity.scss';
import { text } from '../activity.text';
import { ActivityRow } from '../components/activity-row';
import { DayStrip } from '../components/day-strip';
import { MyList } from '../components/my-list';
import { FILTERS, type UseActivities, useActivities } from '../use-activities';

function Coming({ use }: { use: UseActivities }) {
  if (use.isEmpty) return <Empty icon="calendar" title={text.empty} hint={text.emptyHint} />;
  return (
    <Section
      title={text.soon}
      action={{ text: use.month ? text.week : text.month, onPress: use.toggleMonth }}
    >
      <Stack>
        <ChipRow label={text.filters}>
          {FILTERS.map(({ key, text: words }) => (
            <Chip key={key} on={key === use.filter} onPress={() => use.setFilter(key)}>
              {words}
            </Chip>
          ))}
        </ChipRow>
        {use.shown.length === 0 && <InlineNote>{text.noneThen}</InlineNote>}
        {use.shown.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} />
        ))}
      </Stack>
    </Section>
  );
}

/** 活动: the days, where my household comes, then what is near and soon. */
export default function ActivitiesPage() {
  const use = useActivities();
  return (
    <Page title={text.title} loading={use.loading} error={use.error} onRetry={() => void use.reload()}>
      <Stack wide>
        <DayStrip use={use} />
        <MyList coming={use.coming} />
        <Coming use={use} />
        <CellGroup>
          <Cell icon="building-2" title={text.venues} onPress={() => void open('activity/venue')} />
        </CellGroup>
        <View className="activity-wish">
          {text.wish}
          <View
            className="activity-wish__link"
            {...press(() => startReport('REPORT'), { role: 'link', label: `${text.wish}${text.wishLink}` })}
          >
            {text.wishLink}
          </View>
        </View>
      </Stack>
    </Page>
  );
}
