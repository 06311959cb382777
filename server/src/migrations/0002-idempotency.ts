import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, int, key, str, table, text, time } from '../platform/database/table.js';

const idempotencyKey = table(
  'idempotency_key',
  [
    key('id', 64),
    str('call', 64),
    int('status', { nullable: true }),
    text('body', { nullable: true }),
    time('created_at'),
  ],
  { indices: [['created_at']] },
);

export class Idempotency1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, idempotencyKey);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, idempotencyKey);
  }
}
