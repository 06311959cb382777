import { TEAM_OFFICE_LABELS } from '@linli/shared';
import type { TeamFacts, TeamMergedFacts, TeamNoticeFacts } from '../team/index.js';
import type { Composers, Draft } from './draft.js';

const about = (
  { toIds, teamId }: Pick<TeamFacts, 'toIds' | 'teamId'>,
  kind: 'TASK' | 'WORK',
  title: string,
  text: string,
): Draft => ({ to: { people: toIds }, kind, title, text, subject: 'TEAM', subjectId: teamId });

export const TEAM_MESSAGES: Composers<TeamFacts> = {
  'team.asked': ({ payload: p }) => [
    p.kind === 'REQUEST'
      ? about(p, 'WORK', `有人想进${p.teamName}，等您回话`, p.text ?? '')
      : about(p, 'TASK', `${p.teamName}请您加入`, p.text ?? ''),
  ],
  'team.answered': ({ payload: p }) => {
    if (p.kind === 'INVITE') {
      const title = p.accepted ? `您请的人进了${p.teamName}` : `您请的人这次不来${p.teamName}`;
      return [about(p, 'WORK', title, p.text ?? '')];
    }
    return [
      p.accepted
        ? about(p, 'TASK', `您进了${p.teamName}`, '队里的通知会发到这里')
        : about(p, 'TASK', `${p.teamName}这次没有加您`, p.text ?? '可以看看别的队，任务照样能报'),
    ];
  },
  'team.joined': ({ payload: p }) => [about(p, 'WORK', `${p.teamName}来了一位新队员`, '凭您给的码加入的')],
  'team.left': ({ payload: p }) => [about(p, 'WORK', `${p.teamName}有一位队员离队了`, '她报过的任务还算数')],
  'team.removed': ({ payload: p }) => [
    about(p, 'TASK', `您不在${p.teamName}了`, `${p.text ?? ''}。您的时长都在，任务照样能报`),
  ],
  'team.appointed': ({ payload: p }) => [
    about(
      p,
      'TASK',
      `您是${p.teamName}的${TEAM_OFFICE_LABELS[p.office ?? 'LEADER']}了`,
      '请人、回话、发通知，都在队伍页',
    ),
  ],
  'team.relieved': ({ payload: p }) => [
    about(p, 'TASK', `${p.teamName}换人带队了`, p.text ?? '谢谢您带了这么久'),
  ],
};

export const TEAM_MERGED_MESSAGES: Composers<TeamMergedFacts> = {
  'team.merged': ({ payload: p }) => [
    about(
      { toIds: p.personIds, teamId: p.teamId },
      'TASK',
      `${p.oldName}并进了${p.teamName}`,
      '您跟着过来了，报过的任务和时长都在',
    ),
  ],
};

/** The word itself; taken back, it leaves the inboxes where nobody has read it (see `TeamWords`). */
export const TEAM_NOTICE_MESSAGES: Composers<TeamNoticeFacts> = {
  'team-notice.sent': ({ payload: p }) => [
    {
      to: { people: p.personIds },
      kind: 'TASK',
      title: `${p.teamName}：${p.text}`,
      text: p.text,
      subject: 'TEAM_WORD',
      subjectId: p.noticeId,
    },
  ],
};
