import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Cell, CellGroup, Chip, ChipRow, Empty, InlineNote, Page, Section, Skeleton, useUi } from '@/ui';
import './index.scss';
import { LargeTasks } from './parts/large-tasks';
import { KeptPlaces } from './parts/kept-places';
import { MySide, Welcome } from './parts/my-side';
import { TaskList } from './parts/task-list';
import { type Join, type TaskDetail, useJoin, useKeptPlace, useVolunteer } from './use-volunteer';
import { type Filter, FILTERS, text } from './volunteer.text';

function Joined({ task }: { task: TaskDetail }) {
  const { status, waitPlace } = task.mySignup ?? {};
  const said =
    status === 'WAITLISTED'
      ? text.queued(task.title, waitPlace ?? 1)
      : status === 'APPLIED'
        ? text.applied(task.title)
        : text.joined(moment(task.startAt), task.title);
  return (
    <View className="volunteer-top">
      <InlineNote
        tone="ok"
        action={{ text: text.look, onPress: () => void open('task/detail', { id: task.id }) }}
      >
        {said}
      </InlineNote>
    </View>
  );
}

interface TasksProps {
  tasks: ReturnType<typeof useVolunteer>['tasks'];
  /** Absent for those who may only look. */
  join: Join | undefined;
}

function Tasks({ tasks, join }: TasksProps) {
  const { large } = useUi();
  if (tasks.loading) return <Skeleton cards={2} />;
  if (tasks.error) {
    return (
      <InlineNote tone="late" action={{ text: text.retry, onPress: () => void tasks.reload() }}>
        {tasks.error.detail}
      </InlineNote>
    );
  }
  const list = tasks.data ?? [];
  if (list.length === 0) {
    return join ? (
      <Empty
        icon="vest"
        tone="red"
        title={text.none}
        hint={text.noneHint}
        action={{ text: text.change, onPress: () => void open('account/register') }}
      />
    ) : (
      <Empty icon="vest" tone="red" title={text.noneNear} hint={text.noneNearHint} />
    );
  }
  if (large) return <LargeTasks tasks={list} join={join} />;
  return (
    <>
      <TaskList tasks={list} join={join} />
      <View className="volunteer-foot">{text.private}</View>
    </>
  );
}

function Filters({ value, onChange }: { value: Filter; onChange: (filter: Filter) => void }) {
  return (
    <View className="volunteer-chips">
      <ChipRow label={text.forMe}>
        {FILTERS.map((filter) => (
          <Chip key={filter.key} tone="red" on={filter.key === value} onPress={() => onChange(filter.key)}>
            {filter.text}
          </Chip>
        ))}
      </ChipRow>
    </View>
  );
}

/** 志愿: my hours and next duty, then what fits me and why. Everyone may look; volunteers sign up. */
export default function VolunteerTab() {
  const { large } = useUi();
  const [filter, setFilter] = useState<Filter>('all');
  const { me, profile, tasks, registered } = useVolunteer(filter);
  const join = useJoin(() => void Promise.all([profile.reload(), tasks.reload()]));
  const kept = useKeptPlace(() => void Promise.all([profile.reload(), tasks.reload()]));
  const content = <Tasks tasks={tasks} join={registered ? join : undefined} />;
  return (
    <Page
      tab="volunteer"
      title={text.title}
      loading={profile.loading}
      error={profile.error}
      onRetry={() => void profile.reload()}
    >
      {me && profile.data && <KeptPlaces places={profile.data.keptPlaces} kept={kept} />}
      {kept.said?.yes && <Joined task={kept.said.task} />}
      {me && profile.data?.registered ? (
        <MySide name={me.displayName} volunteer={profile.data} />
      ) : (
        <Welcome signedIn={Boolean(me)} />
      )}
      {join.joined && <Joined task={join.joined} />}
      <View className="volunteer-top">
        <CellGroup>
          <Cell icon="calendar" title={text.calendar} onPress={() => void open('calendar/index')} />
        </CellGroup>
      </View>
      {large ? (
        content
      ) : (
        <Section
          title={registered ? text.forMe : text.near}
          {...(registered ? { action: { text: text.mine, onPress: () => void open('task/my-tasks') } } : {})}
        >
          {registered && <Filters value={filter} onChange={setFilter} />}
          {content}
        </Section>
      )}
    </Page>
  );
}
