import { useRouter } from '@tarojs/taro';
import { open, replace } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { ActionBar, Button, Empty, InlineNote, Page, Stack, useUi } from '@/ui';
import { text } from '../checkin.text';
import { BeforeParts, DuringParts, leaderOf } from '../components/checkin-parts';
import { CheckinState } from '../components/checkin-state';
import { GiveCode } from '../components/give-code';
import { ServedCard } from '../components/served-card';
import type { Task } from '../task.api';
import { type Checkin, useCheckin } from '../use-checkin';

function Content({ task, checkin }: { task: Task; checkin: Checkin }) {
  const { checkedInAt, checkedOutAt } = task.mySignup ?? {};
  const leads = task.can.includes('lead');
  const serving = !checkedOutAt;
  return (
    <Stack wide>
      <CheckinState task={task} />
      {leads && serving && <InlineNote tone="civic">{text.youLead}</InlineNote>}
      {checkedInAt && <ServedCard task={task} since={checkedInAt} until={checkedOutAt ?? null} />}
      {!leads && serving && <GiveCode checkin={checkin} leader={leaderOf(task)} out={Boolean(checkedInAt)} />}
      {checkedInAt ? serving && <DuringParts task={task} /> : <BeforeParts task={task} />}
    </Stack>
  );
}

function Bar({ task, checkin }: { task: Task; checkin: Checkin }) {
  const { large } = useUi();
  const { checkedInAt, checkedOutAt } = task.mySignup ?? {};
  if (checkedOutAt)
    return (
      <ActionBar>
        <Button kind="soft" onPress={() => void open('task/my-tasks')}>
          {text.toHours}
        </Button>
      </ActionBar>
    );
  if (task.can.includes('lead'))
    return (
      <ActionBar>
        <Button kind="red" icon="qr-code" onPress={() => void open('task/leader-checkin', { id: task.id })}>
          {text.lead}
        </Button>
      </ActionBar>
    );
  if (!platform.can.scan || large) return null;
  return (
    <ActionBar>
      <Button kind="red" icon="qr-code" busy={checkin.busy} onPress={() => void checkin.byCamera()}>
        {checkedInAt ? text.scanOut : text.scanIn}
      </Button>
    </ActionBar>
  );
}

/** 签到, for a volunteer: the state first, then the one thing to do. */
export default function CheckinPage() {
  const { id = '', code = '' } = useRouter().params;
  const checkin = useCheckin(id, code);
  const { data: task, loading, error, reload } = checkin.query;
  const mine = task?.mySignup?.status === 'CONFIRMED';
  return (
    <Page
      title={text.title}
      loading={loading}
      error={error}
      onRetry={() => void reload()}
      bar={task && mine && <Bar task={task} checkin={checkin} />}
      empty={
        task && !mine ? (
          <Empty
            icon="vest"
            tone="red"
            title={text.notMine}
            hint={text.notMineHint}
            action={{ text: text.toTask, onPress: () => void replace('task/detail', { id }) }}
          />
        ) : undefined
      }
    >
      {task && mine && <Content task={task} checkin={checkin} />}
    </Page>
  );
}
