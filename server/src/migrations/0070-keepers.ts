import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const invite = table(
  'keeper_invite',
  [
    id(),
    ref('partner_id'),
    str('code_index', 64),
    ref('created_by'),
    time('created_at'),
    time('expires_at'),
    ref('used_by', nullable),
    time('used_at', nullable),
  ],
  {
    indices: [['partner_id']],
    uniques: { uq_keeper_invite_code: ['code_index'] },
    foreignKeys: { partner_id: 'partner', created_by: 'person', used_by: 'person' },
  },
);

/** Invitations to hand out at a place of the rewards shop. */
export class Keepers1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, invite);
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, invite);
  }
}
