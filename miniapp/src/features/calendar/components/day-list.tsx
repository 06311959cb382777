import { clock } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { CellGroup, Empty, EventRow, InlineNote, Stack } from '@/ui';
import type { DayTasks } from '../calendar.api';
import { text } from '../calendar.text';
import type { Calendar } from '../use-calendar';

function Rows({ data }: { data: DayTasks }) {
  if (data.tasks.length === 0) return <Empty icon="calendar" title={text.none} hint={text.noneHint} />;
  const left = data.total - data.tasks.length;
  return (
    <Stack>
      <CellGroup>
        {data.tasks.map((task) => (
          <EventRow
            key={task.id}
            time={clock(task.startAt)}
            day={text.until(clock(task.endAt))}
            title={task.title}
            meta={[text.meet(task.meetingPoint), text.missing(task.missing)]}
            onPress={() => void open('task/detail', { id: task.id })}
          />
        ))}
      </CellGroup>
      {left > 0 && <InlineNote>{text.more(left)}</InlineNote>}
    </Stack>
  );
}

/** The tasks of the day that is looked at. */
export const DayList = ({ use }: { use: Calendar }) => (
  <Loaded query={use.day} cards={1}>
    {(data) => <Rows data={data} />}
  </Loaded>
);
