import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, ref, str, table, text, time } from '../platform/database/table.js';

const claim = table(
  'real_name_claim',
  [id(), ref('person_id'), str('community_code', 12), text('real_name'), text('id_number'), time('asked_at')],
  {
    indices: [['community_code', 'asked_at'], ['asked_at']],
    uniques: { uq_real_name_claim: ['person_id'] },
    foreignKeys: { person_id: 'person' },
  },
);

const check = table(
  'identity_check',
  [id(), ref('person_id'), str('card_index', 43), ref('checked_by'), ref('unit_id'), time('checked_at')],
  {
    uniques: { uq_identity_check_card: ['card_index'], uq_identity_check_person: ['person_id'] },
    foreignKeys: { person_id: 'person', checked_by: 'person', unit_id: 'unit' },
  },
);

/** Names that wait to be compared with an ID card, and who compared which. */
export class RealNames1764000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, claim);
    await createTable(runner, check);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, check);
    await dropTable(runner, claim);
  }
}
