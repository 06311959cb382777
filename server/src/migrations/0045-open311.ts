import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { ruleName } from '../platform/database/naming.js';
import { createTable, dropTable, id, int, json, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'api_key',
    [
      id(),
      str('name', 20),
      str('owner', 60),
      str('hash', 64),
      str('hint', 12),
      json('rights'),
      int('per_minute'),
      ref('person_id'),
      ref('created_by'),
      time('created_at'),
      time('expires_at', nullable),
      ref('revoked_by', nullable),
      time('revoked_at', nullable),
      time('last_used_at', nullable),
      int('uses'),
      int('minute'),
      int('minute_uses'),
    ],
    {
      indices: [['created_at']],
      uniques: { uq_api_key_hash: ['hash'] },
      foreignKeys: { person_id: 'person', created_by: 'person', revoked_by: 'person' },
    },
  ),
  table(
    'open311_submission',
    [
      id(),
      ref('key_id'),
      str('claim', 64),
      str('body_hash', 64),
      ref('request_id'),
      str('number', 20),
      str('service_code', 30),
      json('attributes'),
      time('created_at'),
    ],
    {
      indices: [['key_id', 'created_at'], ['request_id']],
      uniques: { uq_open311_claim: ['claim'] },
      foreignKeys: { key_id: 'api_key', request_id: 'service_request' },
    },
  ),
];

/** Public requests of a span of time, for other systems. */
const byTime = ['visibility', 'created_at'];
const byTimeName = ruleName('ix', 'service_request', byTime);

export class Open3111764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    await runner.createIndex('service_request', new TableIndex({ name: byTimeName, columnNames: byTime }));
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('service_request', byTimeName);
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
