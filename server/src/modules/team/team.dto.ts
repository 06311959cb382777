import { TEAM_OFFICES } from '@linli/shared';
import { Flag, Id, OneOf, Text } from '../../platform/http/index.js';

export class TeamParams {
  @Id() id!: string;
}

export class TeamMemberParams {
  @Id({ description: 'Team' }) id!: string;
  @Id() personId!: string;
}

export class FoundTeamBody {
  @Text({ min: 4, max: 30, example: '章贡大妈南市街分队' }) name!: string;
  @Id({ description: 'Team above it' }) parentId!: string;
  @Text({ max: 12, pattern: /^\d{9}(\d{3})?$/, description: 'Street or community it is for' })
  regionCode!: string;
  @Text({ optional: true, max: 200 }) intro?: string;
}

export class DescribeTeamBody {
  @Text({ optional: true, min: 4, max: 30 }) name?: string;
  @Text({ optional: true, max: 200, example: '晚上巡楼、给老人送饭，周三晚上七点半集合' }) intro?: string;
}

export class AskTeamBody {
  @Text({ optional: true, max: 60 }) words?: string;
}

export class InviteToTeamBody extends AskTeamBody {
  @Id() personId!: string;
}

export class AnswerAskBody {
  @Flag() accept!: boolean;
  @Text({ optional: true, max: 100 }) reason?: string;
}

export class RemoveMemberBody {
  @Text({ min: 2, max: 100, description: 'She reads it' }) reason!: string;
}

export class AppointBody {
  @Id() personId!: string;
  @OneOf(TEAM_OFFICES, 'TeamOffice') office!: string;
}

export class RelieveBody {
  @Text({ optional: true, max: 100 }) reason?: string;
}

export class TeamCodeBody {
  @Text({ max: 20, example: '4821 9034', description: 'Eight digits, with or without spaces' }) code!: string;
}

export class MergeParams {
  @Id({ description: 'The team that ends' }) id!: string;
  @Id({ description: 'The team that stays' }) intoId!: string;
}

export class TeamNoticeBody {
  @Text({ min: 2, max: 300 }) text!: string;
}
