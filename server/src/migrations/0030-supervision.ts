import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTable,
  flag,
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
    'supervision_order',
    [
      id(),
      ref('request_id'),
      ref('order_id', nullable),
      str('occasion', 90),
      str('colour', 8),
      str('reason', 10),
      str('stage', 10, nullable),
      int('rule_version', nullable),
      str('text', 300),
      str('community_code', 15, nullable),
      str('status', 12),
      int('version'),
      ref('unit_id'),
      int('level'),
      flag('top'),
      ref('named_id', nullable),
      ref('issued_by', nullable),
      time('issued_at'),
      time('answer_by'),
      ref('answered_by', nullable),
      time('answered_at', nullable),
      str('answer_text', 500, nullable),
      ref('decided_by', nullable),
      time('decided_at', nullable),
      str('decision_note', 200, nullable),
    ],
    {
      indices: [
        ['status', 'answer_by'],
        ['unit_id', 'status'],
        ['community_code', 'status'],
      ],
      uniques: { uq_supervision_occasion: ['request_id', 'occasion'] },
      foreignKeys: {
        request_id: 'service_request',
        unit_id: 'unit',
        named_id: 'person',
        issued_by: 'person',
        answered_by: 'person',
        decided_by: 'person',
      },
    },
  ),
  table(
    'supervision_history',
    [
      id(),
      ref('supervision_id'),
      int('seq'),
      str('action', 10),
      str('to_status', 12),
      ref('actor_id', nullable),
      ref('unit_id'),
      int('level'),
      str('text', 500, nullable),
      time('at'),
    ],
    {
      indices: [['unit_id']],
      uniques: { uq_supervision_history: ['supervision_id', 'seq'] },
      foreignKeys: { supervision_id: 'supervision_order', actor_id: 'person', unit_id: 'unit' },
    },
  ),
  table('supervision_rule_version', [pk('version'), json('rule'), ref('made_by'), time('made_at')], {
    foreignKeys: { made_by: 'person' },
  }),
  table('stage_watch', [id('request_id'), time('look_at', nullable)], { indices: [['look_at']] }),
  table('stage_mark', [id('request_id'), key('mark', 100), time('at')]),
];

/** The version is the key; nobody counts it but the one who makes the next. */
function pk(name: string): ReturnType<typeof int> {
  const column = int(name);
  column.isPrimary = true;
  return column;
}

export class Supervision1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    // Clocks that run already are looked at when their time comes.
    await runner.query(
      'INSERT INTO stage_watch (request_id, look_at) SELECT id, soon_at FROM service_request WHERE due_at IS NOT NULL',
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
