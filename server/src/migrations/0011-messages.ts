import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, flag, id, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const message = table(
  'message',
  [
    id(),
    ref('person_id'),
    str('event_id', 36),
    str('kind', 10),
    str('title', 60),
    str('text', 300),
    str('subject', 10),
    ref('subject_id', nullable),
    flag('is_read'),
    time('read_at', nullable),
    time('created_at'),
  ],
  {
    indices: [
      ['person_id', 'is_read', 'created_at', 'id'],
      ['subject', 'subject_id'],
    ],
    uniques: { uq_message_event: ['person_id', 'event_id'] },
    foreignKeys: { person_id: 'person' },
  },
);

export class Messages1764000000011 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, message);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, message);
  }
}
