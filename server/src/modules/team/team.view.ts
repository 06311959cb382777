import { TEAM_ASK_KINDS, TEAM_DEEDS, TEAM_OFFICES } from '@linli/shared';
import { Flag, Id, Instant, ListOf, Nested, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';

/** A team in the tree. */
export class TeamLineView {
  @Id() id!: string;
  @Text() name!: string;
  @Id({ nullable: true, description: 'Team above it' }) parentId!: string | null;
  @Text() regionCode!: string;
  @Text() regionName!: string;
  @Whole({ description: 'People in it and in the teams below' }) people!: number;
  @Text({ description: 'What it does; may be empty' }) intro!: string;
}

/** Sums of a span; they name nobody. */
export class TeamFiguresView {
  @Whole({ description: 'Confirmed minutes' }) minutes!: number;
  @Whole() tasks!: number;
  @Whole({ description: 'Different people who served' }) people!: number;
  @Whole({ description: 'Different communities served in' }) communities!: number;
}

export class TeamDutyView {
  @Id() taskId!: string;
  @Text() title!: string;
  @Text() meetingPoint!: string;
  @Instant() startAt!: string;
  @Whole({ description: 'Places that are still free' }) missing!: number;
}

export class TeamOfficerView {
  @OneOf(TEAM_OFFICES, 'TeamOffice') office!: string;
  @Text() officeLabel!: string;
  @Text({ example: '罗阿姨' }) who!: string;
  @Text({ example: '罗' }) surname!: string;
}

/** Somebody in the team, as other neighbours may know her. */
export class TeamFaceView {
  @Text({ example: '曾' }) surname!: string;
  @Text({ example: '曾叔叔' }) who!: string;
}

export const TEAM_NOTICE_STATES = ['WAITING', 'SENT', 'RECALLED'] as const;

export class TeamNoticeView {
  @Id() id!: string;
  @Text() text!: string;
  @Text() author!: string;
  @Instant({ description: 'When it goes or went out' }) dueAt!: string;
  @OneOf(TEAM_NOTICE_STATES, 'TeamNoticeState') state!: string;
  @Whole({ nullable: true, description: 'How many got it; for leaders' }) sent!: number | null;
  @Whole({ nullable: true, description: 'How many read it; for leaders' }) read!: number | null;
}

/** An open ask, as its reader needs it. */
export class TeamAskView {
  @Id() id!: string;
  @Id() teamId!: string;
  @Text() teamName!: string;
  @OneOf(TEAM_ASK_KINDS, 'TeamAskKind') kind!: string;
  @Text({ description: 'The volunteer' }) who!: string;
  @Text({ nullable: true }) words!: string | null;
  @Instant() createdAt!: string;
}

export const TEAM_CAN = ['ask', 'withdraw', 'answer', 'leave', 'lead', 'appoint', 'manage'] as const;

/** The team's page. Visitors read no names; neighbours read surnames. */
export class TeamPageView extends TeamLineView {
  @ListOf(() => TeamLineView, { description: 'Teams above, the highest first' }) above!: TeamLineView[];
  @ListOf(() => TeamLineView, { description: 'Teams right below' }) below!: TeamLineView[];
  @Nested(() => TeamFiguresView) month!: TeamFiguresView;
  @Nested(() => TeamFiguresView) year!: TeamFiguresView;
  @ListOf(() => TeamDutyView) ahead!: TeamDutyView[];
  @ListOf(() => TeamOfficerView) officers!: TeamOfficerView[];
  @ListOf(() => TeamFaceView, { description: 'Some of its people' }) faces!: TeamFaceView[];
  @Flag({ description: 'I am in this team' }) mine!: boolean;
  @Nested(() => TeamAskView, { nullable: true, description: 'My open request or invitation' })
  ask!: TeamAskView | null;
  @ListOf(() => TeamNoticeView, { description: 'For its people, newest first' }) notices!: TeamNoticeView[];
  @Text({ nullable: true, description: 'The team it was before it was merged into this one' })
  cameFrom!: string | null;
  @SomeOf(TEAM_CAN, 'TeamCan') can!: string[];
}

/** Somebody of the team, for its leaders. */
export class TeamMemberView {
  @Id() personId!: string;
  @Text() who!: string;
  @Text() surname!: string;
  @Text({ description: 'Her own team' }) teamName!: string;
  @OneOf(TEAM_OFFICES, 'TeamOffice', { nullable: true }) office!: string | null;
  @Whole({ description: 'Confirmed minutes this month' }) monthMinutes!: number;
  @Whole({ description: 'Confirmed minutes this year' }) yearMinutes!: number;
}

export class TeamCandidateView {
  @Id() personId!: string;
  @Text() who!: string;
  @Text() surname!: string;
  @Flag({ description: 'Was asked and has not answered' }) invited!: boolean;
}

export class TeamHistoryView {
  @Id() id!: string;
  @OneOf(TEAM_DEEDS, 'TeamDeed') deed!: string;
  @Text() deedLabel!: string;
  @Text({ nullable: true }) who!: string | null;
  @Text() by!: string;
  @Text({ nullable: true }) reason!: string | null;
  @Instant() at!: string;
}

/** What a leader works with. */
export class TeamDeskView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() intro!: string;
  @ListOf(() => TeamMemberView) members!: TeamMemberView[];
  @ListOf(() => TeamAskView, { description: 'Requests that wait for an answer' }) requests!: TeamAskView[];
  @ListOf(() => TeamAskView, { description: 'Invitations that wait for an answer' }) invites!: TeamAskView[];
  @ListOf(() => TeamCandidateView, { description: 'Volunteers of the community who are in no team' })
  candidates!: TeamCandidateView[];
  @ListOf(() => TeamNoticeView) notices!: TeamNoticeView[];
  @Whole({ description: 'Notices that may still go out today' }) noticesLeft!: number;
  @ListOf(() => TeamHistoryView) history!: TeamHistoryView[];
  @SomeOf(TEAM_CAN, 'TeamCan') can!: string[];
}

export class TeamCodeView {
  @Text({ example: '4821 9034' }) code!: string;
  @Instant() expiresAt!: string;
}

export class TeamInvitationView {
  @Id() teamId!: string;
  @Text() name!: string;
  @Text({ example: '罗阿姨' }) invitedBy!: string;
}

/** What a merger would move. */
export class MergePreviewView {
  @Text({ description: 'The team that ends' }) from!: string;
  @Text({ description: 'The team that stays' }) into!: string;
  @Whole() people!: number;
  @Whole({ description: 'Leaders and deputies who lead no longer' }) officers!: number;
  @Whole({ description: 'Open tasks' }) tasks!: number;
  @Whole({ description: 'Open requests and invitations' }) asks!: number;
  @Whole({ description: 'Teams below it' }) below!: number;
  @Whole({ description: 'Lines of its history, which is read under the new team too' }) history!: number;
}
