import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  id,
  int,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'suggestion_model',
    [
      id(),
      int('number'),
      str('source', 8),
      int('examples'),
      ref('learned_until', nullable),
      ref('catalogue_id', nullable),
      double('accuracy', nullable),
      time('created_at'),
    ],
    { uniques: { uq_suggestion_model: ['number'] } },
  ),
  table('suggestion_model_part', [id(), ref('model_id'), int('position'), text('data')], {
    uniques: { uq_suggestion_model_part: ['model_id', 'position'] },
    foreignKeys: { model_id: 'suggestion_model' },
  }),
];

/** What the suggestion has learned. */
export class Suggestion1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
