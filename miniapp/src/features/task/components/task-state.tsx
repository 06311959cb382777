import { moment } from '@/lib/format';
import { StateCard, type StateCardProps } from '@/ui';
import type { Task } from '../task.api';
import { forText } from '../party.text';
import { text } from '../task.text';

function stateOf(task: Task, forName?: string): StateCardProps | undefined {
  if (task.status === 'CANCELLED')
    return { icon: 'x', tone: 'neutral', title: text.called, hint: text.calledHint };
  const mine = task.mySignup;
  if (mine?.checkedOutAt)
    return { icon: 'check', tone: 'civic', title: text.checkedOut, hint: mine.roleName };
  if (mine?.checkedInAt) return { icon: 'check', tone: 'civic', title: text.checkedIn, hint: mine.roleName };
  if (mine?.status === 'CONFIRMED' && mine.answerUntil)
    return {
      icon: 'hourglass',
      tone: 'red',
      title: text.kept(moment(mine.answerUntil)),
      hint: text.keptHint,
    };
  if (mine?.status === 'CONFIRMED' && mine.assigned)
    return { icon: 'vest', tone: 'red', title: text.assigned(mine.roleName), hint: text.assignedHint };
  if (mine?.status === 'CONFIRMED' && forName)
    return {
      icon: 'check',
      tone: 'ok',
      title: forText.joined(forName, mine.roleName),
      hint: forText.joinedHint,
    };
  if (mine?.status === 'CONFIRMED')
    return { icon: 'check', tone: 'ok', title: text.joined(mine.roleName), hint: text.joinedHint };
  if (mine?.status === 'WAITLISTED')
    return {
      icon: 'hourglass',
      tone: 'soon',
      title: text.waiting(mine.waitPlace ?? 1),
      hint: text.waitingHint,
    };
  if (mine?.status === 'APPLIED')
    return { icon: 'hourglass', tone: 'soon', title: text.applied, hint: text.appliedHint };
  if (task.status === 'DONE') return { icon: 'check', tone: 'neutral', title: text.over };
  if (task.offerId) return { icon: 'vest', tone: 'red', title: text.offer, hint: text.offerHint };
  if (mine?.status === 'DECLINED')
    return { icon: 'info', tone: 'neutral', title: text.declined, hint: text.declinedHint };
  return undefined;
}

/** How I stand with this task, in words; nothing for somebody who only looks. */
export function TaskState({ task, forName }: { task: Task; forName: string | undefined }) {
  const state = stateOf(task, forName);
  return state ? <StateCard {...state} /> : null;
}
