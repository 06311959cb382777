import { hours, span } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Stack, TaskCard } from '@/ui';
import type { Join, TaskCard as Task } from '../use-volunteer';
import { FailureOf, reasonOf, tagOf, wayOf, whereOf } from './card-parts';

/** The list in normal text: best match first and alone solid. Without `join` a card only opens. */
export function TaskList({ tasks, join }: { tasks: readonly Task[]; join: Join | undefined }) {
  const best = tasks.findIndex((task) => !task.obstacle && task.missing > 0);
  return (
    <Stack>
      {tasks.map((task, index) => {
        const way = join && wayOf(task);
        return (
          <Stack key={task.id}>
            <TaskCard
              title={task.title}
              when={span(task.startAt, task.endAt)}
              where={whereOf(task)}
              tag={tagOf(task)}
              reason={reasonOf(task)}
              hours={hours(task.minutes)}
              points={String(task.points)}
              onOpen={() => void open('task/detail', { id: task.id })}
              {...(way
                ? {
                    action: {
                      text: way.text,
                      solid: index === best,
                      busy: join.busy === task.id,
                      onPress: () => void join.join(task, way.way),
                      ...(task.obstacle ? { offBecause: task.obstacle } : {}),
                    },
                  }
                : {})}
            />
            {join && <FailureOf task={task} join={join} />}
          </Stack>
        );
      })}
    </Stack>
  );
}
