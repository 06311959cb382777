import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Chip, ChipRow, Empty, InlineNote, Page, Stack } from '@/ui';
import { DoubtSheet, LowerSheet } from '../components/confirm-sheets';
import { RecordCard } from '../components/record-card';
import { text } from '../confirm.text';
import { type Confirm, type ServiceRecord, useConfirm } from '../use-confirm';

/** Tasks the waiting records belong to, with how many each has. */
function tasksOf(records: readonly ServiceRecord[]) {
  const tasks = new Map<string, { id: string; title: string; count: number }>();
  for (const { taskId: id, title } of records) {
    // What was entered by hand is decided elsewhere.
    const taskId = id ?? '';
    const task = tasks.get(taskId) ?? { id: taskId, title, count: 0 };
    tasks.set(taskId, { ...task, count: task.count + 1 });
  }
  return [...tasks.values()];
}

function Bar({ use, waiting }: { use: Confirm; waiting: readonly ServiceRecord[] }) {
  const { bulk } = use;
  if (bulk?.running)
    return (
      <ActionBar note={text.progress(bulk.done + bulk.failed, bulk.total)}>
        <Button kind="ghost" onPress={use.stop}>
          {text.stop}
        </Button>
      </ActionBar>
    );
  if (waiting.length === 0) return null;
  return (
    <ActionBar note={text.allHint}>
      <Button onPress={() => void use.confirmAll(waiting)}>{text.allConfirm(waiting.length)}</Button>
    </ActionBar>
  );
}

interface Asked {
  kind: 'lower' | 'doubt';
  record: ServiceRecord;
}

function Waiting() {
  const { wide } = useWindow();
  const use = useConfirm();
  const [taskId, setTaskId] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const all = use.query.data ?? [];
  const shown = all.filter((record) => !taskId || record.taskId === taskId);
  const waiting = shown.filter(({ id, toReview }) => !toReview && !use.decided[id]);
  const close = () => setAsked(undefined);
  const { bulk } = use;
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="confirm" /> } : { title: text.title })}
      loading={use.query.loading}
      error={use.query.error}
      onRetry={() => void use.query.reload()}
      bar={<Bar use={use} waiting={waiting} />}
      empty={
        use.query.data && all.length === 0 ? (
          <Empty icon="circle-check" title={text.none} hint={text.noneHint} />
        ) : undefined
      }
    >
      <View className="confirm-page">
        <Stack>
          <View>{text.lead}</View>
          <InlineNote action={{ text: text.toHand, onPress: () => void open('hours/desk') }}>
            {text.handHint}
          </InlineNote>
          {tasksOf(all).length > 1 && (
            <ChipRow label={text.title}>
              <Chip on={!taskId} onPress={() => setTaskId(undefined)}>
                {text.all(all.length)}
              </Chip>
              {tasksOf(all).map(({ id, title, count }) => (
                <Chip key={id} on={id === taskId} onPress={() => setTaskId(id)}>
                  {`${title} ${count}`}
                </Chip>
              ))}
            </ChipRow>
          )}
          {bulk && !bulk.running && (
            <InlineNote tone={bulk.failed ? 'late' : 'ok'}>{text.done(bulk.done, bulk.failed)}</InlineNote>
          )}
        </Stack>
        <View className="record-grid">
          {shown.map((record) => (
            <RecordCard
              key={record.id}
              record={record}
              use={use}
              onLower={() => setAsked({ kind: 'lower', record })}
              onDoubt={() => setAsked({ kind: 'doubt', record })}
            />
          ))}
        </View>
      </View>
      {asked?.kind === 'lower' && <LowerSheet record={asked.record} use={use} onClose={close} />}
      {asked?.kind === 'doubt' && <DoubtSheet record={asked.record} use={use} onClose={close} />}
    </Page>
  );
}

/** The community confirms hours: one by one with the check-in in view, or all that are shown. */
export default function ConfirmPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="hours.confirm">
      <Waiting />
    </Guarded>
  );
}
