import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openTab } from '@/lib/navigate';
import { Empty, InlineNote, Page, Stack } from '@/ui';
import { Applicants } from '../components/applicants';
import { PartyPart } from '../components/party-part';
import { AskedAgain, OrganiserLinks } from '../components/series-parts';
import { TaskBar } from '../components/task-bar';
import { TaskBody } from '../components/task-body';
import { TaskHead } from '../components/task-head';
import { CancelSheet, RefuseSheet, RoleSheet } from '../components/task-sheets';
import { TaskState } from '../components/task-state';
import { Together } from '../components/together';
import { forText } from '../party.text';
import { text } from '../task.text';
import { roleOf, useTask } from '../use-task';

/** She no longer agrees that I act for her. */
const Over = () => (
  <Empty
    icon="lock"
    title={forText.over}
    hint={forText.overHint}
    action={{ text: forText.back, onPress: () => void openTab('me') }}
  />
);

type Sheet = 'role' | 'cancel' | undefined;

/** One task: what it is, why me, who is missing, what to know first, and my part in it; with `forId` hers for whom I act. */
export default function TaskDetailPage() {
  const { id = '', forId } = useRouter().params;
  const use = useTask(id, forId);
  const [sheet, setSheet] = useState<Sheet>();
  const { task, query } = use;
  const close = () => setSheet(undefined);
  return (
    <Page
      title={use.forName ? forText.title(use.forName) : text.title}
      loading={query.loading}
      empty={use.over ? <Over /> : undefined}
      error={query.error}
      onRetry={() => void use.reload()}
      bar={
        task &&
        !use.over && (
          <TaskBar
            task={task}
            use={use}
            onChooseRole={() => setSheet('role')}
            onCancel={() => setSheet('cancel')}
          />
        )
      }
    >
      {task && (
        <Stack wide>
          {use.forName && (
            <InlineNote tone="soon" icon="users">
              {forText.note(use.forName)}
            </InlineNote>
          )}
          <TaskState task={task} forName={use.forName} />
          {!forId && <AskedAgain task={task} onAnswer={use.show} onLeave={() => setSheet('cancel')} />}
          <Together task={task} />
          {use.parted && !task.mySignup && (
            <InlineNote tone="ok">{use.parted === 'left' ? text.leaveDone : text.declineDone}</InlineNote>
          )}
          <TaskHead task={task} />
          <TaskBody task={task}>
            <PartyPart role={roleOf(task, use.chosen)} use={use.party} />
          </TaskBody>
          <Applicants task={task} onDecided={use.show} />
          <OrganiserLinks task={task} />
          <RoleSheet task={task} use={use} open={sheet === 'role'} onClose={close} />
          {task.can.includes('refuse') ? (
            <RefuseSheet task={task} use={use} open={sheet === 'cancel'} onClose={close} />
          ) : (
            <CancelSheet task={task} use={use} open={sheet === 'cancel'} onClose={close} />
          )}
        </Stack>
      )}
    </Page>
  );
}
