import { useState } from 'react';
import { distance, moment, span } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { Cell, CellGroup, InlineNote, InviteCard, Section, Stack } from '@/ui';
import { type Agreement, answerFor, type Duty, type NearTask } from '../signup.api';
import { helpText as text } from '../signup.text';

/** No longer than one reads: the rest is on the list of the neighbourhood. */
const MOST = 10;

interface KeptForProps {
  agreement: Agreement;
  duties: readonly Duty[];
  onAnswered: () => void;
}

/** Places kept for her that wait for an answer. */
export function KeptFor({ agreement: { personId, person }, duties, onAnswered }: KeptForProps) {
  const [at, setAt] = useState<{ taskId: string; comes: boolean }>();
  const answering = useAction(answerFor);
  const answer = async (taskId: string, comes: boolean) => {
    setAt({ taskId, comes });
    if (await answering.run(taskId, personId, comes)) onAnswered();
  };
  const now = new Date().toISOString();
  const kept = duties.filter(({ answerUntil }) => answerUntil !== null && answerUntil > now);
  if (kept.length === 0) return null;
  return (
    <Stack>
      {kept.map(({ taskId, signupId, title, startAt, endAt, answerUntil }) => (
        <InviteCard
          key={signupId}
          kind={text.keptKind(person.displayName)}
          title={title}
          lines={[span(startAt, endAt), text.keptHint]}
          answerBy={text.answerBy(moment(answerUntil ?? startAt))}
          busy={answering.busy && at?.taskId === taskId ? (at.comes ? 'yes' : 'no') : null}
          error={at?.taskId === taskId ? answering.error?.detail : undefined}
          onYes={() => void answer(taskId, true)}
          onNo={() => void answer(taskId, false)}
        />
      ))}
    </Stack>
  );
}

/** What she signed up for, and who did it. */
export function DutiesOf({ personId, duties }: { personId: string; duties: readonly Duty[] }) {
  return (
    <Section title={text.duties}>
      {duties.length === 0 ? (
        <InlineNote>{text.noDuties}</InlineNote>
      ) : (
        <CellGroup>
          {duties.map(({ taskId, signupId, title, startAt, endAt, stateLabel, signedUpBy }) => (
            <Cell
              key={signupId}
              title={title}
              hint={[span(startAt, endAt), ...(signedUpBy ? [text.by(signedUpBy)] : [])].join('，')}
              value={stateLabel}
              onPress={() => void open('task/detail', { id: taskId, forId: personId })}
            />
          ))}
        </CellGroup>
      )}
    </Section>
  );
}

interface TasksForProps {
  personId: string;
  tasks: readonly NearTask[];
  duties: readonly Duty[];
}

/** What is near her and looks for people: what she may take first, then what not and why. */
export function TasksFor({ personId, tasks, duties }: TasksForProps) {
  const shown = tasks
    .filter(({ id }) => !duties.some(({ taskId }) => taskId === id))
    .sort((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null))
    .slice(0, MOST);
  return (
    <Section title={text.tasks}>
      {shown.length === 0 ? (
        <InlineNote>{text.noTasks}</InlineNote>
      ) : (
        <CellGroup>
          {shown.map(({ id, title, startAt, endAt, distance: metres, obstacle }) => (
            <Cell
              key={id}
              title={title}
              hint={obstacle ? `${span(startAt, endAt)}，${obstacle}` : span(startAt, endAt)}
              {...(metres === null ? {} : { value: distance(metres) })}
              onPress={() => void open('task/detail', { id, forId: personId })}
            />
          ))}
        </CellGroup>
      )}
    </Section>
  );
}
