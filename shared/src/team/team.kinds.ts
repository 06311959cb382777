import type { Role } from '../permissions.js';

/** Who leads a volunteer team (志愿队伍): one 队长, and up to `TEAM_RULE.deputies` 副队长. */
export const TEAM_OFFICES = ['LEADER', 'DEPUTY'] as const;
export type TeamOffice = (typeof TEAM_OFFICES)[number];

export const TEAM_OFFICE_LABELS = {
  LEADER: '队长',
  DEPUTY: '副队长',
} as const satisfies Record<TeamOffice, string>;

/** The role that goes with an office. */
export const TEAM_OFFICE_ROLES = {
  LEADER: 'TEAM_LEADER',
  DEPUTY: 'TEAM_DEPUTY',
} as const satisfies Record<TeamOffice, Role>;

/** Roles that reach a team's people and tasks through the team, never through its region. */
export const isTeamRole = (role: Role): boolean => role === 'TEAM_LEADER' || role === 'TEAM_DEPUTY';

/** She asked to join, or the team asked her. */
export const TEAM_ASK_KINDS = ['REQUEST', 'INVITE'] as const;
export type TeamAskKind = (typeof TEAM_ASK_KINDS)[number];

export const TEAM_ASK_STATUSES = ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type TeamAskStatus = (typeof TEAM_ASK_STATUSES)[number];

/** What happened in a team, one line each. */
export const TEAM_DEEDS = [
  'FOUNDED',
  'JOINED',
  'LEFT',
  'REMOVED',
  'APPOINTED_LEADER',
  'APPOINTED_DEPUTY',
  'RELIEVED',
  'MERGED_IN',
  'MERGED_AWAY',
] as const;
export type TeamDeed = (typeof TEAM_DEEDS)[number];

export const TEAM_DEED_LABELS = {
  FOUNDED: '成立',
  JOINED: '加入',
  LEFT: '自己离队',
  REMOVED: '请出队伍',
  APPOINTED_LEADER: '当了队长',
  APPOINTED_DEPUTY: '当了副队长',
  RELIEVED: '不再带队',
  MERGED_IN: '别的队并进来',
  MERGED_AWAY: '并到别的队',
} as const satisfies Record<TeamDeed, string>;

/** What a team may do; cities may set other numbers in a new version of this file. */
export const TEAM_RULE = {
  /** Notices to the whole team on one day of the city. */
  noticesPerDay: 2,
  deputies: 3,
  /** Days a code to join is good for. */
  codeDays: 7,
  /** Invitations that may wait for an answer at once. */
  openInvites: 100,
} as const;
