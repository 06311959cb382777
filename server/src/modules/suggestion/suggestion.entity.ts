import { Entity } from 'typeorm';
import {
  DoubleColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** Something the suggestion has learned; the one with the highest number counts. */
@Entity()
@Uniquely('uq_suggestion_model', ['number'])
export class SuggestionModel {
  @IdColumn() id!: string;
  @IntColumn() number!: number;
  /** By itself, or by the command. */
  @StringColumn(8) source!: 'JOB' | 'COMMAND';
  @IntColumn() examples!: number;
  /** The last decision of a dispatcher it has learned from. */
  @RefColumn({ nullable: true }) learnedUntil!: string | null;
  /** The version of the catalogue whose tiles it knows. */
  @RefColumn({ nullable: true }) catalogueId!: string | null;
  /** Share of right answers on texts kept aside. */
  @DoubleColumn({ nullable: true }) accuracy!: number | null;
  @TimeColumn() createdAt!: Date;
}

/** Its numbers, in pieces that fit into a text column. */
@Entity()
@Uniquely('uq_suggestion_model_part', ['modelId', 'position'])
export class SuggestionModelPart {
  @IdColumn() id!: string;
  @RefColumn({ to: () => SuggestionModel }) modelId!: string;
  @IntColumn() position!: number;
  @TextColumn() data!: string;
}
