import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, int, json, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'catalogue_version',
    [
      id(),
      int('number'),
      str('status', 8),
      str('slot', 8, nullable),
      str('note', 200, nullable),
      ref('base_id', nullable),
      ref('created_by', nullable),
      time('created_at'),
      ref('published_by', nullable),
      time('valid_from', nullable),
      time('retired_at', nullable),
    ],
    {
      uniques: { uq_catalogue_number: ['number'], uq_catalogue_slot: ['slot'] },
      foreignKeys: { base_id: 'catalogue_version', created_by: 'person', published_by: 'person' },
    },
  ),
  table(
    'catalogue_entry',
    [id(), ref('version_id'), int('position'), str('kind', 10), str('code', 30), json('entry')],
    {
      uniques: { uq_catalogue_entry: ['version_id', 'kind', 'code'] },
      foreignKeys: { version_id: 'catalogue_version' },
    },
  ),
];

/** Versions of the service catalogue, and which one a request was made under. */
export class Catalogue1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    await runner.query('ALTER TABLE service_request ADD COLUMN catalogue_id varchar(36) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE service_request DROP COLUMN catalogue_id');
    await runner.query('UPDATE catalogue_version SET base_id = NULL');
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
