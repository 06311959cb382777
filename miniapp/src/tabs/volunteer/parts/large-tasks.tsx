import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { hours, spoken } from '@/lib/format';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { Button, InlineNote, LargeTaskCard, ReadAloud, Stack } from '@/ui';
import type { Join, TaskCard } from '../use-volunteer';
import { text } from '../volunteer.text';
import { FailureOf, farOf, wayOf } from './card-parts';

const readable = (task: TaskCard) =>
  [spoken(task.startAt), task.title, farOf(task).text, task.highlight ?? task.reason ?? ''].join('，');

/** Large text: one task fills a screen, two to begin with, one more at a time. */
export function LargeTasks({ tasks, join }: { tasks: readonly TaskCard[]; join: Join | undefined }) {
  const [count, setCount] = useState(2);
  useEffect(() => () => platform.stopSpeaking(), []);
  const shown = tasks.slice(0, count);
  return (
    <>
      <View className="large-head">
        <View className="large-head__title">{join ? text.forMeCount(tasks.length) : text.near}</View>
        {platform.can.speak && (
          <ReadAloud text={text.read} onPress={() => platform.speak(shown.map(readable).join('。'))} />
        )}
      </View>
      <Stack wide>
        {shown.map((task) => (
          <OneTask key={task.id} task={task} join={join} />
        ))}
        {tasks.length > count && (
          <Button kind="ghost" icon="chevron-down" onPress={() => setCount(count + 1)}>
            {text.more}
          </Button>
        )}
      </Stack>
    </>
  );
}

function OneTask({ task, join }: { task: TaskCard; join: Join | undefined }) {
  const look = () => void open('task/detail', { id: task.id });
  const way = join && !task.obstacle ? wayOf(task) : undefined;
  return (
    <Stack>
      <LargeTaskCard
        when={spoken(task.startAt)}
        title={task.title}
        facts={[farOf(task), { icon: 'clock', text: text.gain(hours(task.minutes), task.points) }]}
        reason={task.highlight ?? task.reason ?? undefined}
        action={
          way && join
            ? { text: way.text, busy: join.busy === task.id, onPress: () => void join.join(task, way.way) }
            : { text: text.look, onPress: look }
        }
        onOpen={look}
      />
      {task.obstacle && <InlineNote tone="soon">{task.obstacle}</InlineNote>}
      {join && <FailureOf task={task} join={join} />}
    </Stack>
  );
}
