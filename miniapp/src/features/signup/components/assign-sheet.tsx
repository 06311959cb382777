import { useState } from 'react';
import { Loaded } from '@/lib/loaded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Cell, CellGroup, ErrorLine, InlineNote, ReasonRadio, Stack } from '@/ui';
import { assign, readAssignable, readTask } from '../signup.api';
import { peopleText as text } from '../signup.text';

function Candidates({ taskId, roleId, onDone }: { taskId: string; roleId: string; onDone: () => void }) {
  const query = useQuery(`assignable-${roleId}`, () => readAssignable(taskId, roleId));
  const asking = useAction(assign);
  const ask = async (personId: string) => {
    if (await asking.run(taskId, roleId, personId)) onDone();
  };
  return (
    <Stack>
      {asking.error && <ErrorLine>{asking.error.detail}</ErrorLine>}
      <Loaded query={query}>
        {(list) =>
          list.length === 0 ? (
            <InlineNote>{text.askNone}</InlineNote>
          ) : (
            <CellGroup>
              {list.map((one) => (
                <Cell
                  key={one.personId}
                  title={one.displayName}
                  hint={one.obstacle ?? one.reliability}
                  {...(one.obstacle ? {} : { onPress: () => void ask(one.personId) })}
                />
              ))}
            </CellGroup>
          )
        }
      </Loaded>
    </Stack>
  );
}

/** First what for, then whom; who cannot is shown with the reason. */
export function AssignSheet({ taskId, onDone }: { taskId: string; onDone: () => void }) {
  const task = useQuery(`assign-${taskId}`, () => readTask(taskId));
  const [chosen, setChosen] = useState<string>();
  return (
    <BottomSheet open title={text.askWho} caption={text.askHint} onClose={onDone}>
      <Loaded query={task}>
        {({ roles }) => {
          const open = roles.filter(({ filled, demand }) => filled < demand);
          const roleId = chosen ?? open[0]?.id;
          return (
            <Stack>
              {open.length > 1 && (
                <ReasonRadio
                  label={text.askRole}
                  choices={open.map(({ id, name }) => ({ key: id, text: name }))}
                  value={roleId ?? null}
                  onChange={setChosen}
                />
              )}
              {roleId && <Candidates key={roleId} taskId={taskId} roleId={roleId} onDone={onDone} />}
            </Stack>
          );
        }}
      </Loaded>
    </BottomSheet>
  );
}
