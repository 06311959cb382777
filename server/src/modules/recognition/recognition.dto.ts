import { BOARD_SCOPES, BOARD_SPANS, RECORD_ENTRY_KINDS } from '@linli/shared';
import { Flag, Id, OneOf, Text, Whole } from '../../platform/http/index.js';

export class RecognitionParams {
  @Id() id!: string;
}

export class ObjectBody {
  @Text({ min: 4, max: 200, example: '这半年她不在本地，时长可能记错了' }) reason!: string;
}

export class DecideObjectionBody {
  @Flag({ description: 'The objection holds: the star is taken off the notice' }) holds!: boolean;
  @Text({ min: 2, max: 200 }) answer!: string;
}

export class ThankNoteBody {
  @Text({ min: 2, max: 120 }) text!: string;
}

export class HideNoteBody {
  @Flag() hidden!: boolean;
}

export class ReportNoteBody {
  @Text({ min: 2, max: 100 }) reason!: string;
}

export class JudgeNoteBody {
  @Flag({ description: 'It may stay' }) keep!: boolean;
}

export class BoardQuery {
  @OneOf(BOARD_SCOPES, 'BoardScope') scope!: string;
  @OneOf(BOARD_SPANS, 'BoardSpan') span!: string;
}

export class BoardChoiceBody {
  @Flag({ description: 'Stand on boards' }) isIn!: boolean;
}

export class YearQuery {
  @Whole({ min: 2000, max: 2100 }) year!: number;
}

export class RecordEntryBody {
  @Id() personId!: string;
  @OneOf(RECORD_ENTRY_KINDS, 'RecordEntryKind') kind!: string;
  @Text({ min: 2, max: 60, example: '急救培训' }) title!: string;
  @Text({ optional: true, max: 200 }) text?: string;
  @Whole({ optional: true, min: 1, max: 60_000, description: 'Of a training' }) minutes?: number;
  @Text({ max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/, description: 'Day in the city' }) day!: string;
}

export class RecordExportBody {
  @Text({ min: 2, max: 200, description: 'The volunteers read it' }) reason!: string;
}
