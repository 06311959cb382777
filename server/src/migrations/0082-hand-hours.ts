import type { MigrationInterface, QueryRunner, TableColumn } from 'typeorm';
import {
  addColumns,
  allowNull,
  createTable,
  dropColumns,
  dropTable,
  forbidNull,
  id,
  int,
  key,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const entry = table(
  'hand_entry',
  [
    id(),
    ref('person_id'),
    ref('organiser_unit_id'),
    str('community_code', 12),
    ref('task_id', nullable),
    str('title', 40),
    str('kind', 12),
    str('why', 100),
    time('start_at'),
    time('end_at'),
    int('minutes'),
    str('status', 10),
    ref('asked_by'),
    ref('entered_by', nullable),
    str('helped_kind', 8, nullable),
    str('helped_name', 20, nullable),
    ref('helped_person_id', nullable),
    ref('helped_unit_id', nullable),
    text('helped_phone', nullable),
    str('helped_answer', 7),
    ref('helped_by', nullable),
    time('helped_at', nullable),
    str('helped_text', 200, nullable),
    ref('approved_by', nullable),
    ref('approved_unit_id', nullable),
    time('approved_at', nullable),
    str('reason', 200, nullable),
    time('created_at'),
    time('entered_at', nullable),
    time('decided_at', nullable),
  ],
  {
    indices: [
      ['person_id', 'created_at'],
      ['organiser_unit_id', 'created_at'],
      ['status', 'community_code'],
      ['helped_person_id', 'helped_answer'],
      ['helped_unit_id', 'helped_answer'],
    ],
    foreignKeys: {
      person_id: 'person',
      organiser_unit_id: 'unit',
      task_id: 'volunteer_task',
      asked_by: 'person',
      entered_by: 'person',
      helped_person_id: 'person',
      helped_unit_id: 'unit',
      helped_by: 'person',
      approved_by: 'person',
      approved_unit_id: 'unit',
    },
    checks: {
      ck_hand_entry_span: 'start_at < end_at AND minutes > 0',
      ck_hand_entry_second: 'approved_unit_id IS NULL OR approved_unit_id <> organiser_unit_id',
    },
  },
);

const quota = table('hand_quota', [key('owner_id', 36), key('month', 7), int('minutes')], {
  checks: { ck_hand_quota_minutes: 'minutes >= 0' },
});

const loosened = ['task_id', 'signup_id'].map((name) => ref(name, nullable));
const added: TableColumn[] = [
  ref('hand_entry_id', nullable),
  str('kind', 12, nullable),
  ref('withdrawn_by', nullable),
  time('withdrawn_at', nullable),
];

/** Hours entered by hand: who vouches for them, how much of a month is left; records need no task and no check-in. */
export class HandHours1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, entry);
    await createTable(runner, quota);
    await addColumns(runner, 'service_record', added);
    await allowNull(runner, 'service_record', loosened);
    await runner.query('CREATE UNIQUE INDEX uq_service_record_hand ON service_record (hand_entry_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM service_record WHERE hand_entry_id IS NOT NULL');
    const onTable = runner.dataSource.options.type === 'better-sqlite3' ? '' : ' ON service_record';
    await runner.query(`DROP INDEX uq_service_record_hand${onTable}`);
    await forbidNull(runner, 'service_record', loosened);
    await dropColumns(runner, 'service_record', added);
    for (const each of [quota, entry]) await dropTable(runner, each);
  }
}
