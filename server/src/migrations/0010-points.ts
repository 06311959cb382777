import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTable,
  flag,
  id,
  int,
  key,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table('points_account', [id(), str('kind', 12), str('owner_id', 36), int('year'), int('balance')], {
    uniques: { uq_points_account: ['kind', 'owner_id', 'year'] },
  }),
  table(
    'points_posting',
    [
      id(),
      str('kind', 10),
      str('event_id', 36),
      int('rule_version'),
      ref('person_id'),
      ref('service_record_id', nullable),
      ref('reverses_id', nullable),
      int('earned'),
      str('day', 10),
      str('title', 80),
      str('source', 300),
      time('created_at'),
    ],
    {
      indices: [['service_record_id']],
      uniques: {
        uq_points_posting_event: ['event_id', 'rule_version', 'kind'],
        uq_points_posting_reverses: ['reverses_id'],
      },
      foreignKeys: { person_id: 'person', reverses_id: 'points_posting' },
    },
  ),
  table('points_entry', [id(), ref('posting_id'), ref('account_id'), int('amount'), time('created_at')], {
    indices: [['account_id', 'created_at', 'id'], ['posting_id']],
    foreignKeys: { posting_id: 'points_posting', account_id: 'points_account' },
  }),
  table(
    'points_lot',
    [
      id(),
      ref('account_id'),
      ref('posting_id'),
      int('points'),
      int('remaining'),
      time('earned_at'),
      time('expires_at'),
    ],
    {
      indices: [['account_id', 'expires_at']],
      uniques: { uq_points_lot: ['posting_id'] },
      foreignKeys: { account_id: 'points_account', posting_id: 'points_posting' },
    },
  ),
  table('points_day', [id('person_id'), key('day', 10), int('credited')]),
  table('pending_points', [id('record_id'), ref('person_id'), int('points'), flag('open')], {
    indices: [['person_id', 'open']],
    foreignKeys: { person_id: 'person' },
  }),
];

export class Points1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
