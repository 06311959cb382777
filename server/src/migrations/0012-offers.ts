import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'offer',
    [
      id(),
      ref('task_id'),
      ref('shift_id'),
      ref('role_id'),
      ref('person_id'),
      str('status', 10),
      str('title', 40),
      str('reason', 120),
      time('sent_at'),
      time('expires_at'),
      time('answered_at', nullable),
    ],
    {
      indices: [
        ['person_id', 'status', 'expires_at'],
        ['person_id', 'sent_at'],
        ['task_id', 'status'],
      ],
      uniques: { uq_offer_person: ['shift_id', 'person_id'] },
      foreignKeys: { person_id: 'person' },
    },
  ),
  table('offer_round', [id('task_id'), time('look_at', nullable)], { indices: [['look_at']] }),
];

export class Offers1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
