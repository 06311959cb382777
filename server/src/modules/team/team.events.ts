import type { TeamAskKind, TeamOffice } from '@linli/shared';

export const TEAM_ASKED = 'team.asked';
export const TEAM_ANSWERED = 'team.answered';
export const TEAM_JOINED = 'team.joined';
export const TEAM_LEFT = 'team.left';
export const TEAM_REMOVED = 'team.removed';
export const TEAM_APPOINTED = 'team.appointed';
export const TEAM_RELIEVED = 'team.relieved';
export const TEAM_MERGED = 'team.merged';
export const TEAM_NOTICE_SENT = 'team-notice.sent';
export const TEAM_NOTICE_RECALLED = 'team-notice.recalled';

/** Payload of what happens to one person's place in a team. */
export interface TeamFacts {
  teamId: string;
  teamName: string;
  regionCode: string;
  /** The volunteer. */
  personId: string;
  actorId: string;
  /** Who is told. */
  toIds: string[];
  kind?: TeamAskKind;
  accepted?: boolean;
  office?: TeamOffice;
  text: string | null;
}

/** Two teams became one. */
export interface TeamMergedFacts {
  teamId: string;
  teamName: string;
  oldName: string;
  /** Who was in the old one. */
  personIds: string[];
  actorId: string;
}

/** A word to everybody of a team and the teams below it; `personIds` is who was in them when it was sent. */
export interface TeamNoticeFacts {
  noticeId: string;
  teamId: string;
  teamName: string;
  actorId: string;
  personIds: string[];
  text: string;
}
