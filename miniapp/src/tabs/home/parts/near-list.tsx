import { View } from '@tarojs/components';
import { clock, day, distance, duration } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { CellGroup, EventRow, InlineNote, Section, Skeleton, Tag } from '@/ui';
import { text } from '../home.text';
import type { Home, TaskCard } from '../use-home';

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

export function NearList({ near }: Pick<Home, 'near'>) {
  const tasks = near.data ?? [];
  return (
    <Section title={text.near} action={{ text: text.nearMore, onPress: () => void openTab('volunteer') }}>
      {near.loading && <Skeleton cards={1} />}
      {near.error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void near.reload() }}>
          {near.error.detail}
        </InlineNote>
      )}
      {near.data && tasks.length === 0 && <InlineNote>{text.nearEmpty}</InlineNote>}
      {tasks.length > 0 && (
        <CellGroup>
          {tasks.slice(0, 5).map((task) => (
            <NearRow key={task.shiftId} task={task} />
          ))}
        </CellGroup>
      )}
    </Section>
  );
}
