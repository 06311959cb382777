import { clock, dayWord, distance, moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Cell, CellGroup, EventRow, Tag } from '@/ui';
import type { RequestCard, TaskCard } from '../nearby.api';
import { text } from '../nearby.text';
import type { Spot } from '../spots';

/** A request: what, where it stands, how far. Residents read no name here. */
export function RequestRow({ card }: { card: RequestCard }) {
  const away = card.distance === null ? moment(card.createdAt) : text.away(distance(card.distance));
  return (
    <Cell
      icon="wrench"
      square="civic"
      strong
      title={card.title}
      hint={[away, card.place.communityName, card.statusLabel].filter(Boolean).join('，')}
      onPress={() => void open('request/detail', { id: card.id })}
    />
  );
}

export function TaskRow({ task }: { task: TaskCard }) {
  return (
    <EventRow
      time={clock(task.startAt)}
      day={dayWord(task.startAt)}
      title={task.title}
      meta={[task.distance !== null && text.away(distance(task.distance)), text.missing(task.missing)]}
      tag={<Tag tone="red">{text.task}</Tag>}
      onPress={() => void open('task/detail', { id: task.id })}
    />
  );
}

/** What stands at one place of the map. */
export function SpotRows({ spots }: { spots: readonly Spot[] }) {
  return (
    <CellGroup>
      {spots.map(({ kind, id, title, distance: metres }) => (
        <Cell
          key={id}
          icon={kind === 'task' ? 'vest' : 'wrench'}
          square={kind === 'task' ? 'red' : 'civic'}
          strong
          title={title}
          hint={text.away(distance(metres))}
          onPress={() => void open(kind === 'task' ? 'task/detail' : 'request/detail', { id })}
        />
      ))}
    </CellGroup>
  );
}
