import { View } from '@tarojs/components';
import { clock, day, distance, duration } from '@/lib/format';
import { open } from '@/lib/navigate';
import { CellGroup, EventRow, InlineNote, Section, Skeleton, Tag } from '@/ui';
import { text } from '../home.text';
import type { ActivityCard, Home, TaskCard } from '../use-home';

const OF_EACH = 3;

/** 今晚, 明天, 周日 */
export function dayOf(at: string): string {
  const name = day(at).split(' ')[0] ?? '';
  return name === '今天' && Number(clock(at).split(':')[0]) >= 18 ? '今晚' : name;
}

function NearRow({ task }: { task: TaskCard }) {
  return (
    <EventRow
      time={clock(task.startAt)}
      day={dayOf(task.startAt)}
      title={task.title}
      meta={[
        task.distance === null ? task.communityName : text.away(distance(task.distance)),
        duration(task.minutes),
        task.missing > 0 ? <View className="home-missing">{text.missing(task.missing)}</View> : text.full,
      ]}
      tag={<Tag tone="red">{text.volunteer}</Tag>}
      onPress={() => void open('task/detail', { id: task.id })}
    />
  );
}

function ActivityRow({ activity }: { activity: ActivityCard }) {
  const { id, title, startAt, place, left, mine } = activity;
  return (
    <EventRow
      time={clock(startAt)}
      day={dayOf(startAt)}
      title={title}
      meta={[place, mine ? text.joined : left > 0 ? text.places(left) : text.noPlace]}
      tag={<Tag tone="civic">{text.activity}</Tag>}
      onPress={() => void open('activity/detail', { id })}
    />
  );
}

/** Tasks and activities by their time; a few of each, so that neither hides the other. */
export function soonest(
  tasks: readonly TaskCard[],
  activities: readonly ActivityCard[],
): { startAt: string; task?: TaskCard; activity?: ActivityCard }[] {
  const rows = [
    ...tasks.slice(0, OF_EACH).map((task) => ({ startAt: task.startAt, task })),
    ...activities.slice(0, OF_EACH).map((activity) => ({ startAt: activity.startAt, activity })),
  ];
  return rows.sort((a, b) => Date.parse(a.startAt) - Date.parse(b.startAt));
}

export function NearList({ near, activities }: Pick<Home, 'near' | 'activities'>) {
  const rows = soonest(near.data ?? [], activities.data ?? []);
  const failed = near.error ?? activities.error;
  const again = () => void Promise.all([near.reload(), activities.reload()]);
  return (
    <Section title={text.near} action={{ text: text.nearMore, onPress: () => void open('activity/index') }}>
      {near.loading && <Skeleton cards={1} />}
      {failed && (
        <InlineNote tone="late" action={{ text: text.again, onPress: again }}>
          {failed.detail}
        </InlineNote>
      )}
      {near.data && activities.data && rows.length === 0 && <InlineNote>{text.nearEmpty}</InlineNote>}
      {rows.length > 0 && (
        <CellGroup>
          {rows.map(({ task, activity }) => {
            if (task) return <NearRow key={task.shiftId} task={task} />;
            return activity && <ActivityRow key={activity.id} activity={activity} />;
          })}
        </CellGroup>
      )}
    </Section>
  );
}
