import { ERRORS } from '@linli/shared';
import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { ActionBar, Button, InlineNote } from '@/ui';
import type { Task } from '../task.api';
import { forText } from '../party.text';
import { text } from '../task.text';
import type { UseTask } from '../use-task';
import './task.scss';

export const can = (task: Task, action: string) => task.can.includes(action);

/** What went wrong, under the buttons. */
export const Failure = ({ detail }: { detail: string }) => (
  <View className="task-bar-note">
    <InlineNote tone="late">{detail}</InlineNote>
  </View>
);

/** What I can do with the place I have. */
export function MyPart({ task, use, onCancel }: { task: Task; use: UseTask; onCancel: () => void }) {
  const mine = task.mySignup;
  const kept = can(task, 'confirmPlace');
  // Who acts for somebody cannot be there for her.
  const there = use.forName === undefined;
  const leave = (can(task, 'cancelSignup') || can(task, 'refuse')) && (
    <Button kind="ghost" onPress={onCancel}>
      {kept
        ? text.notKept
        : mine?.status === 'WAITLISTED'
          ? text.leaveLine
          : mine?.status === 'APPLIED'
            ? text.withdraw
            : text.cannot}
    </Button>
  );
  const lead = there && can(task, 'lead') && mine?.status === 'CONFIRMED' && !mine.checkedOutAt;
  const toCheckin = there && can(task, 'checkIn') && !lead;
  if (!leave && !lead && !toCheckin && !kept) return null;
  return (
    <ActionBar
      note={use.error ? <Failure detail={use.error.detail} /> : use.forName && forText.bar(use.forName)}
    >
      {leave}
      {kept && (
        <Button kind="red" busy={use.busy} onPress={() => void use.confirm()}>
          {use.forName ? forText.comes(use.forName) : text.comeKept}
        </Button>
      )}
      {lead && !kept && (
        <Button kind="red" icon="qr-code" onPress={() => void open('task/leader-checkin', { id: task.id })}>
          {text.lead}
        </Button>
      )}
      {toCheckin && !kept && (
        <Button kind="red" icon="scan-line" onPress={() => void open('task/checkin', { id: task.id })}>
          {mine?.checkedInAt ? text.toCheckout : text.toCheckin}
        </Button>
      )}
    </ActionBar>
  );
}

/** For who leads or organises without a place of her own. */
export function Organiser({ task }: { task: Task }) {
  const lead = can(task, 'lead');
  const confirm = can(task, 'confirmHours');
  const people = can(task, 'people');
  if (!lead && !confirm && !people) return null;
  return (
    <ActionBar>
      {lead && (
        <Button kind="ghost" onPress={() => void open('task/leader-checkin', { id: task.id })}>
          {text.roster}
        </Button>
      )}
      {people && (
        <Button kind="ghost" onPress={() => void open('signup/people', { id: task.id })}>
          {text.people}
        </Button>
      )}
      {confirm && (
        <Button kind="civic" onPress={() => void open('workbench/confirm')}>
          {text.confirmHours}
        </Button>
      )}
    </ActionBar>
  );
}

/** Why I cannot, in words; somebody not registered yet is led there. */
export function Obstacle({ sentence }: { sentence: string }) {
  // A guardian, a year of birth: what she can put right herself.
  const toMine = sentence.includes('我的志愿信息');
  const register = ERRORS['task.not_volunteer'].detail.includes(sentence);
  return (
    <ActionBar note={register ? text.registerNote : undefined}>
      {register ? (
        <Button kind="red" onPress={() => void open('account/register')}>
          {text.register}
        </Button>
      ) : (
        <InlineNote
          tone="soon"
          icon="info"
          {...(toMine ? { action: { text: text.toMine, onPress: () => void open('signup/mine') } } : {})}
        >
          {sentence}
        </InlineNote>
      )}
    </ActionBar>
  );
}
