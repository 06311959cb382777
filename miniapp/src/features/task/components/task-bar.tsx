import { View } from '@tarojs/components';
import { sentenceOf } from '@/lib/api-error';
import { dayWord } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { ActionBar, Button, InlineNote, press, useUi } from '@/ui';
import type { Task } from '../task.api';
import { forText, partyText as party } from '../party.text';
import { text } from '../task.text';
import { roleOf, type UseTask } from '../use-task';
import { can, Failure, MyPart, Obstacle, Organiser } from './task-bar-parts';
import './task.scss';

export interface TaskBarProps {
  task: Task;
  use: UseTask;
  onChooseRole: () => void;
  onCancel: () => void;
}

function Offered({ task, use }: TaskBarProps) {
  const offerId = task.offerId ?? '';
  return (
    <ActionBar note={use.error && <Failure detail={use.error.detail} />}>
      <Button kind="ghost" busy={use.declining} onPress={() => void use.decline(offerId)}>
        {text.no}
      </Button>
      <Button kind="red" busy={use.busy && !use.declining} onPress={() => void use.accept(offerId)}>
        {text.yes}
      </Button>
    </ActionBar>
  );
}

function IAm({ name, onChange }: { name: string; onChange: (() => void) | undefined }) {
  return (
    <View
      className="task-i-am"
      {...(onChange ? press(onChange, { label: `${text.iAm}${name}，${text.change}` }) : {})}
    >
      <View className="task-i-am__caption">
        <View>{text.iAm}</View>
        {onChange && <View className="task-i-am__change">{text.change}</View>}
      </View>
      <View className="task-i-am__role">{name}</View>
    </View>
  );
}

/** The words under the button: what went wrong, or what happens next. */
function noteOf(task: Task, use: UseTask, full: boolean, large: boolean) {
  if (use.full)
    return (
      <View className="task-bar-note">
        <InlineNote tone="soon">{use.error?.detail ?? ''}</InlineNote>
      </View>
    );
  if (use.error?.code === 'task.not_volunteer')
    return (
      <View className="task-bar-note">
        <InlineNote
          tone="soon"
          action={{ text: text.register, onPress: () => void open('account/register') }}
        >
          {use.error.detail}
        </InlineNote>
      </View>
    );
  if (use.error) return <Failure detail={sentenceOf(use.error)} />;
  if (use.forName) return forText.bar(use.forName);
  const role = roleOf(task, use.chosen);
  if (full) return text.waitNote;
  if (can(task, 'apply')) return text.applyNote;
  return large && role ? text.asRole(role.name, role.demand - role.filled) : undefined;
}

/** The button says who comes and how. */
function wordsOf(task: Task, { party: { size }, forName }: UseTask, full: boolean, large: boolean): string {
  if (full) return size > 1 ? party.wait(size) : text.wait;
  if (can(task, 'apply')) return size > 1 ? party.apply(size) : text.apply;
  if (size > 1) return party.claim(size);
  if (forName) return large ? forText.comes(forName) : forText.claim(forName);
  return large ? text.claimLarge : text.claim(dayWord(task.startAt));
}

function Join({ task, use, onChooseRole }: TaskBarProps) {
  const { large } = useUi();
  const role = roleOf(task, use.chosen);
  if (!role) return null;
  const full = use.full || role.filled >= role.demand;
  const choices = task.roles.filter((one) => one.open);
  const act = () => void (full ? use.wait(role.id) : use.claim(role.id));
  const problem = use.party.outlook?.problem;
  return (
    <ActionBar note={noteOf(task, use, full, large)}>
      {!large && <IAm name={role.name} onChange={choices.length > 1 ? onChooseRole : undefined} />}
      <Button
        kind={full ? 'softred' : 'red'}
        busy={use.busy}
        onPress={act}
        {...(problem ? { offBecause: party.off } : {})}
      >
        {wordsOf(task, use, full, large)}
      </Button>
    </ActionBar>
  );
}

/** The bar repeats the role I take; it always offers one way on, or says why there is none. */
export function TaskBar(props: TaskBarProps) {
  const { task, use } = props;
  const me = useSession((state) => state.me);
  if (task.offerId && !use.full) return <Offered {...props} />;
  if (['claim', 'apply', 'waitlist'].some((action) => can(task, action)) || use.full)
    return <Join {...props} />;
  if (['CONFIRMED', 'WAITLISTED', 'APPLIED'].includes(task.mySignup?.status ?? ''))
    return <MyPart {...props} />;
  if (['lead', 'people', 'confirmHours', 'cancel'].some((action) => can(task, action)))
    return <Organiser task={task} />;
  if (task.status !== 'PUBLISHED') return null;
  if (!me)
    return (
      <ActionBar>
        <Button kind="red" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      </ActionBar>
    );
  return task.obstacle ? <Obstacle sentence={task.obstacle} /> : null;
}
