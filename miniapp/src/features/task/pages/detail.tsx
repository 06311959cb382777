import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { InlineNote, Page, Stack } from '@/ui';
import { Applicants } from '../components/applicants';
import { AskedAgain, OrganiserLinks } from '../components/series-parts';
import { TaskBar } from '../components/task-bar';
import { TaskBody } from '../components/task-body';
import { TaskHead } from '../components/task-head';
import { CancelSheet, RefuseSheet, RoleSheet } from '../components/task-sheets';
import { TaskState } from '../components/task-state';
import { text } from '../task.text';
import { useTask } from '../use-task';

type Sheet = 'role' | 'cancel' | undefined;

/** One task: what it is, why me, who is missing, what to know first, and my part in it. */
export default function TaskDetailPage() {
  const { id = '' } = useRouter().params;
  const use = useTask(id);
  const [sheet, setSheet] = useState<Sheet>();
  const { task, query } = use;
  const close = () => setSheet(undefined);
  return (
    <Page
      title={text.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void use.reload()}
      bar={
        task && (
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
          <TaskState task={task} />
          <AskedAgain task={task} onAnswer={use.show} onLeave={() => setSheet('cancel')} />
          {use.parted && !task.mySignup && (
            <InlineNote tone="ok">{use.parted === 'left' ? text.leaveDone : text.declineDone}</InlineNote>
          )}
          <TaskHead task={task} />
          <TaskBody task={task} />
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
