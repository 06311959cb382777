import type { components } from '@linli/shared';
import { open, openTab } from '@/lib/navigate';
import type { IconName } from '@/ui';

export type Message = components['schemas']['MessageView'];
type Kind = Message['kind'];

export const looks = {
  REQUEST: { icon: 'circle-check', tone: 'civic' },
  OFFER: { icon: 'vest', tone: 'red' },
  TASK: { icon: 'vest', tone: 'neutral' },
  HOURS: { icon: 'clock', tone: 'neutral' },
  POINTS: { icon: 'star', tone: 'neutral' },
  WORK: { icon: 'list', tone: 'civic' },
  NOTICE: { icon: 'bell', tone: 'neutral' },
} as const satisfies Record<Kind, { icon: IconName; tone: 'neutral' | 'civic' | 'red' }>;

/** Opens what a message is about; a notice about nothing else stays where it is. */
export async function openSubject({ subject, subjectId, kind }: Message): Promise<void> {
  const id = subjectId ?? '';
  if (kind === 'WORK' && subject === 'REQUEST') return open('workbench/index', { id });
  if (kind === 'WORK' && subject === 'HOURS') return open('workbench/confirm', { id });
  if (subject === 'HAND') return open(kind === 'WORK' ? 'hours/desk' : 'hours/helped');
  if (subject === 'COVERAGE')
    return kind === 'WORK' ? open('coverage/desk', { id }) : open('coverage/mine', {});
  if (subject === 'VISIT') return open('visit/desk');
  if (subject === 'SUPERVISE') return open('supervision/orders', { id });
  if (subject === 'WHISTLE') return open('supervision/whistles', { id });
  if (subject === 'FILING') return open('supervision/filings', { id });
  if (subject === 'EXPORT') return open('workbench/exports');
  if (kind === 'WORK' && subject === 'POINTS') return open('points-admin/budgets');
  if (subject === 'POINTS' && id) return open('points/entry', { id });
  if (subject === 'POINTS' || subject === 'HOURS') return open('points/account');
  if (subject === 'IDENTITY') return open(kind === 'WORK' ? 'identity/claims' : 'identity/real-name');
  if (subject === 'PAPER') return open('certificate/index');
  if (kind === 'WORK' && subject === 'NO_SHOW') return open('signup/disputes');
  if (subject === 'VOLUNTEER' || subject === 'NO_SHOW') return open('signup/mine');
  if (subject === 'OFFER') return openTab('volunteer');
  if (subject === 'SHIFT') return open('task/my-tasks');
  if (subject === 'GIVING') return open(kind === 'WORK' ? 'giving/decide' : 'giving/give');
  if (subject === 'BANK') return open('giving/bank');
  if (subject === 'TEAM_WORD') return open('team/detail', {});
  if (subject === 'STAR') return open(kind === 'NOTICE' ? 'honour/notices' : 'honour/index');
  if (subject === 'THANKS') return open('honour/index');
  if (subject === 'HONOUR') return open('honour/desk');
  if (!id) return undefined;
  if (subject === 'TEAM') return open(kind === 'WORK' ? 'team/desk' : 'team/detail', { id });
  if (subject === 'REDEMPTION') return open('shop/redemption', { id });
  if (subject === 'ACTIVITY') return open('activity/detail', { id });
  if (subject === 'REQUEST') return open('request/detail', { id });
  if (subject === 'ORDER') return open('unit/orders', { id });
  if (subject === 'TASK') return open('task/detail', { id });
  return undefined;
}
