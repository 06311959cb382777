import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, int, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const file = table(
  'stored_file',
  [
    id(),
    ref('owner_id'),
    str('media_type', 40),
    int('width'),
    int('height'),
    int('size'),
    time('created_at'),
    str('subject_type', 30, nullable),
    ref('subject_id', nullable),
    int('position', nullable),
  ],
  {
    indices: [
      ['subject_type', 'subject_id', 'position'],
      ['owner_id', 'created_at'],
    ],
    foreignKeys: { owner_id: 'person' },
  },
);

export class Files1764000000006 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, file);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, file);
  }
}
