import { NO_SHOW_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, Text, Texts } from '../../../platform/http/index.js';
import { PersonRefView } from '../../identity/index.js';

export class AssignBody {
  @Id() roleId!: string;
  @Id() personId!: string;
}

export class AbsentBody {
  @Flag({ description: 'False takes it back' }) absent!: boolean;
}

/** Somebody with a place, as the organiser sees her. */
export class ParticipantView extends PersonRefView {
  @Id() signupId!: string;
  @Text() roleName!: string;
  @Text({ nullable: true, example: '等她回话，18:30 前', description: 'Anything special about her place' })
  note!: string | null;
  @Texts({ description: 'Names of the children she brings' }) children!: string[];
  @Text({ example: '12 次来了 11 次' }) reliability!: string;
  @Instant({ nullable: true }) checkedInAt!: string | null;
  @OneOf(NO_SHOW_STATUSES, 'NoShowStatus', { nullable: true }) noShow!: string | null;
  @Text({ nullable: true }) noShowText!: string | null;
  @Texts({ description: 'absent, present' }) can!: string[];
}

/** Somebody who could be asked by name. */
export class AssignableView extends PersonRefView {
  @Id() personId!: string;
  @Text({ example: '12 次来了 11 次' }) reliability!: string;
  @Text({ nullable: true, description: 'Why not, in one sentence about her' }) obstacle!: string | null;
}

export class TaskPeopleView {
  @ListOf(() => ParticipantView) people!: ParticipantView[];
  @Flag({ description: 'Somebody may still be asked by name' }) assigning!: boolean;
}

export class AssignableQuery {
  @Id() roleId!: string;
}
