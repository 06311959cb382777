import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, int, json, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'points_rule',
    [
      id(),
      int('version'),
      str('name', 40),
      str('status', 10),
      time('valid_from', nullable),
      json('rule'),
      ref('created_by', nullable),
      time('created_at'),
      ref('switched_by', nullable),
      time('switched_at', nullable),
    ],
    {
      indices: [['status']],
      uniques: { uq_points_rule_version: ['version'], uq_points_rule_from: ['valid_from'] },
      foreignKeys: { created_by: 'person', switched_by: 'person' },
    },
  ),
  table(
    'budget_request',
    [
      id(),
      ref('unit_id'),
      int('year'),
      int('points'),
      str('reason', 200),
      str('status', 10),
      ref('asked_by'),
      time('asked_at'),
      ref('decided_by', nullable),
      time('decided_at', nullable),
      str('note', 200, nullable),
    ],
    {
      indices: [
        ['unit_id', 'year'],
        ['status', 'asked_at'],
      ],
      foreignKeys: { unit_id: 'unit', asked_by: 'person', decided_by: 'person' },
      checks: { ck_budget_request_second: 'decided_by IS NULL OR decided_by <> asked_by' },
    },
  ),
  table(
    'points_dispute',
    [
      id(),
      ref('posting_id'),
      ref('person_id'),
      ref('unit_id'),
      str('reason', 200),
      str('status', 10),
      time('created_at'),
      str('answer', 200, nullable),
      int('points', nullable),
      ref('answered_by', nullable),
      time('answered_at', nullable),
    ],
    {
      indices: [['unit_id', 'status'], ['person_id']],
      uniques: { uq_points_dispute_posting: ['posting_id'] },
      foreignKeys: {
        posting_id: 'points_posting',
        person_id: 'person',
        unit_id: 'unit',
        answered_by: 'person',
      },
    },
  ),
  table(
    'trust_review',
    [
      id(),
      str('kind', 12),
      str('key', 120),
      str('month', 7),
      str('verdict', 10),
      str('note', 200),
      ref('reviewed_by'),
      time('reviewed_at'),
    ],
    { uniques: { uq_trust_review: ['kind', 'key', 'month'] }, foreignKeys: { reviewed_by: 'person' } },
  ),
];

/** The rule that was part of the program until now; held from the beginning. */
const FIRST_RULE = {
  perHour: 10,
  nightPercent: 150,
  urgentPercent: 150,
  kindPercents: {},
  dailyCap: 60,
  monthlyCap: null,
  campaigns: [],
  yearlyBudget: 200_000,
};

/** Rules become data; budgets can be asked for, awards disputed, findings reviewed. */
export class PointsRules1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    await runner.query(
      'INSERT INTO points_rule (id, version, name, status, valid_from, rule, created_at) VALUES (?, 1, ?, ?, ?, ?, ?)',
      [
        '01900000-0000-7000-8000-0000000000a1',
        '基本规则',
        'ON',
        '2020-01-01 00:00:00.000',
        JSON.stringify(FIRST_RULE),
        '2020-01-01 00:00:00.000',
      ],
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
