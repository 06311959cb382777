import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTable,
  id,
  int,
  json,
  key,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'request_fact',
    [
      id('request_id'),
      int('revision'),
      int('filed_day', nullable),
      str('community_code', 12, nullable),
      str('street_code', 9, nullable),
      str('tile', 30),
      ref('lead_unit_id', nullable),
      time('due_at', nullable),
      time('handled_at', nullable),
      time('closed_at', nullable),
      int('handlings'),
      int('reworks'),
      int('reopenings'),
      int('answers'),
      int('solved'),
      int('satisfied'),
      int('low'),
      int('contact_answers'),
      int('contacted'),
      time('suspended_at', nullable),
      time('excluded_from', nullable),
      time('excluded_until', nullable),
    ],
    {
      indices: [
        ['filed_day', 'community_code'],
        ['lead_unit_id', 'filed_day'],
      ],
    },
  ),
  table('order_fact', [id('order_id'), ref('request_id'), ref('unit_id'), int('returns')], {
    indices: [['request_id'], ['unit_id']],
  }),
  table('score_rule', [
    key('valid_from', 10),
    int('version'),
    json('weights'),
    ref('created_by', nullable),
    time('created_at'),
  ]),
];

/** Weights to begin with: what residents say weighs most. */
const FIRST = JSON.stringify({
  contactRate: 10,
  resolutionRate: 35,
  satisfactionRate: 25,
  onTimeRate: 20,
  reworkRate: 5,
  returnRate: 5,
});

/** Facts behind the rates, and the weights of the score. */
export class Indicators1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    await runner.query(
      `INSERT INTO score_rule (valid_from, version, weights, created_at)
        VALUES ('2020-01-01', 1, '${FIRST}', '2020-01-01 00:00:00.000')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
  }
}
