import { clock } from '@/lib/format';
import { Avatar, Button, Cell, CellGroup, ErrorLine, Tag } from '@/ui';
import { leaderText as text } from '../checkin.text';
import type { RosterEntry } from '../task.api';
import type { UseRoster } from '../use-roster';

interface RowProps {
  person: RosterEntry;
  use: UseRoster;
  /** Ticking the list instead of scanning. */
  ticking: boolean;
}

function Side({ person, use, ticking }: RowProps) {
  const busy = use.busy && use.at === person.signupId;
  const { checkedInAt, checkedOutAt, signupId, displayName } = person;
  if (checkedOutAt) return <Tag icon="log-out">{text.left(clock(checkedOutAt))}</Tag>;
  if (checkedInAt && !ticking)
    return (
      <Tag tone="ok" icon="check">
        {text.arrived(clock(checkedInAt))}
      </Tag>
    );
  if (ticking)
    return (
      <Button
        size="small"
        kind={checkedInAt ? 'ghost' : 'softred'}
        busy={busy}
        label={`${displayName}${checkedInAt ? text.tickOut : text.tickIn}`}
        onPress={() => void use.tickOne(signupId, checkedInAt ? 'OUT' : 'IN')}
      >
        {checkedInAt ? text.tickOut : text.tickIn}
      </Button>
    );
  if (use.reminded.includes(signupId)) return <Tag icon="bell">{text.reminded}</Tag>;
  return person.me ? null : (
    <Button
      size="small"
      kind="soft"
      busy={busy}
      label={`${text.remind}：${displayName}`}
      onPress={() => void use.remindPerson(signupId)}
    >
      {text.remind}
    </Button>
  );
}

/** One person of the list, with what can be done about her. */
export function RosterRow(props: RowProps) {
  const { person, use } = props;
  const failed =
    use.refusedOf(person.signupId) ??
    (use.error && use.at === person.signupId ? use.error.detail : undefined);
  return (
    <>
      <Cell
        strong
        lead={<Avatar surname={person.surname} tone={person.checkedInAt ? 'red' : 'neutral'} />}
        title={person.me ? text.me(person.displayName) : person.displayName}
        hint={person.arrival?.says ?? [person.roleName, person.far && text.far].filter(Boolean).join('，')}
        right={<Side {...props} />}
      />
      {failed && <ErrorLine>{failed}</ErrorLine>}
    </>
  );
}

/** Who is here and who is not yet; a reminder instead of a phone number. */
export function RosterList({ use, ticking }: { use: UseRoster; ticking: boolean }) {
  return (
    <CellGroup>
      {use.roster?.people.map((person) => (
        <RosterRow key={person.signupId} person={person} use={use} ticking={ticking} />
      ))}
    </CellGroup>
  );
}
