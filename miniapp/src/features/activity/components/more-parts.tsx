import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { Avatar, Button, Card, Cell, CellGroup, KnowList, Photo, Section, Stack } from '@/ui';
import type { Activity } from '../activity.api';
import { ageText, text } from '../activity.text';

/** 先说清楚: what one must know before saying yes. */
export function KnowPart({ activity }: { activity: Activity }) {
  const { notes, cancelUntil, signupUntil, startAt, ageFrom, ageTo, status } = activity;
  const { know: words } = text;
  if (status === 'HELD' || status === 'SUMMED_UP' || status === 'CANCELLED') return null;
  const age = ageText(ageFrom, ageTo);
  const items = [
    ...notes.map((note) => ({ icon: 'triangle-alert' as const, tone: 'soon' as const, text: note })),
    ...(age ? [{ icon: 'users' as const, text: words.age(age) }] : []),
    ...(signupUntil === startAt ? [] : [{ icon: 'clock' as const, text: words.until(moment(signupUntil)) }]),
    { icon: 'clock' as const, text: words.cancel(moment(cancelUntil)) },
  ];
  return (
    <Section title={words.title}>
      <Card>
        <KnowList items={items} />
      </Card>
    </Section>
  );
}

/** Who puts it on, and the number of the committee. */
export function OrganiserPart({ activity }: { activity: Activity }) {
  const { organiserName, contactName, phone } = activity;
  return (
    <CellGroup>
      <Cell
        lead={<Avatar surname={contactName} tone="neutral" />}
        title={`${organiserName} ${contactName}`}
        hint={text.organiser}
        right={
          phone && (
            <Button size="small" kind="soft" onPress={() => platform.call(phone)}>
              {text.call}
            </Button>
          )
        }
      />
    </CellGroup>
  );
}

/** Volunteers it still needs. */
export function TasksPart({ activity: { tasks } }: { activity: Activity }) {
  const needing = tasks.filter(({ missing }) => missing > 0);
  if (needing.length === 0) return null;
  return (
    <Section title={text.tasks}>
      <CellGroup>
        {needing.map(({ id, title, missing }) => (
          <Cell
            key={id}
            icon="vest"
            square="red"
            strong
            title={title}
            hint={text.missing(missing)}
            onPress={() => void open('task/detail', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

/** How it was. */
export function ReportPart({ activity }: { activity: Activity }) {
  const { report, reportPhotos, numbers } = activity;
  if (!report) return null;
  const urls = reportPhotos.map(({ url }) => url);
  return (
    <Section title={text.report}>
      <Card>
        <Stack>
          <View className="activity-report">{report}</View>
          {numbers && (
            <View className="party__hint">{text.numbers(numbers.came, numbers.liked, numbers.rated)}</View>
          )}
          <View className="activity-photos">
            {reportPhotos.map(({ id, url, thumbUrl }) => (
              <Photo
                key={id}
                url={thumbUrl}
                alt={text.photo}
                onPress={() => platform.showPhotos(urls, url)}
              />
            ))}
          </View>
        </Stack>
      </Card>
    </Section>
  );
}
