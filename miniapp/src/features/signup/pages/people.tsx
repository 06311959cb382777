import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Avatar, Button, Cell, CellGroup, Empty, ErrorLine, InlineNote, Page, Stack } from '@/ui';
import { AssignSheet } from '../components/assign-sheet';
import { type Participant, readPeople, sayAbsent, type TaskPeople } from '../signup.api';
import { peopleText as text } from '../signup.text';

const linesOf = ({ roleName, reliability, note, children, noShowText }: Participant): string =>
  [
    roleName,
    reliability,
    ...(note ? [note] : []),
    ...(children.length > 0 ? [text.kids(children.join('、'))] : []),
    ...(noShowText ? [noShowText] : []),
  ].join('，');

function Right({ one, busy, onSay }: { one: Participant; busy: boolean; onSay: (absent: boolean) => void }) {
  if (one.can.includes('absent'))
    return (
      <Button
        size="small"
        kind="ghost"
        label={`${one.displayName}${text.absent}`}
        busy={busy}
        onPress={() => onSay(true)}
      >
        {text.absent}
      </Button>
    );
  if (!one.can.includes('present')) return null;
  return (
    <Button
      size="small"
      kind="ghost"
      label={`${one.displayName}，${text.present}`}
      busy={busy}
      onPress={() => onSay(false)}
    >
      {text.present}
    </Button>
  );
}

function People() {
  const id = useRouter().params.id ?? '';
  const query = useQuery(`people-${id}`, () => readPeople(id));
  const [answer, setAnswer] = useState<TaskPeople>();
  const [asking, setAsking] = useState(false);
  const say = useAction(sayAbsent);
  const shown = answer ?? query.data;
  const note = async (signupId: string, absent: boolean) => {
    const next = await say.run(signupId, absent);
    if (next) setAnswer(next);
  };
  return (
    <Page
      title={text.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        shown?.people.length === 0 && !shown.assigning ? (
          <Empty icon="users" title={text.none} hint={text.noneHint} />
        ) : undefined
      }
      bar={
        shown?.assigning && (
          <ActionBar>
            <Button kind="red" onPress={() => setAsking(true)}>
              {text.ask}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack wide>
        <InlineNote icon="eye">{shown?.people.length ? text.lead : text.noneHint}</InlineNote>
        {say.error && <ErrorLine>{say.error.detail}</ErrorLine>}
        <CellGroup>
          {shown?.people.map((one) => (
            <Cell
              key={one.signupId}
              lead={<Avatar surname={one.surname} />}
              title={one.displayName}
              hint={linesOf(one)}
              {...(one.checkedInAt
                ? { value: text.came }
                : {
                    right: (
                      <Right one={one} busy={say.busy} onSay={(absent) => void note(one.signupId, absent)} />
                    ),
                  })}
            />
          ))}
        </CellGroup>
      </Stack>
      {asking && (
        <AssignSheet
          taskId={id}
          onDone={() => {
            setAsking(false);
            setAnswer(undefined);
            void query.reload();
          }}
        />
      )}
    </Page>
  );
}

/** 谁来: who has a place, how she kept what she took on, who did not come; and asking somebody by name. */
export default function PeoplePage() {
  return (
    <Guarded title={text.title} who={text.who} needs="task.lead">
      <People />
    </Guarded>
  );
}
