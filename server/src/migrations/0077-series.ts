import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  id,
  int,
  json,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const onTask = [ref('series_id', nullable)];
const onSignup = [time('changed_at', nullable)];

const series = table(
  'task_series',
  [
    id(),
    json('task'),
    text('private_details', nullable),
    str('rrule', 200),
    str('first_day', 10),
    str('last_day', 10),
    str('start_time', 5),
    int('minutes'),
    str('holidays', 4),
    str('community_code', 12),
    str('grid_code', 15),
    ref('organiser_unit_id'),
    ref('team_unit_id', nullable),
    str('status', 8),
    ref('created_by'),
    time('created_at'),
    time('ended_at', nullable),
  ],
  {
    indices: [
      ['organiser_unit_id', 'status'],
      ['community_code', 'status'],
    ],
    foreignKeys: { organiser_unit_id: 'unit', team_unit_id: 'unit', created_by: 'person' },
  },
);

const date = table(
  'series_date',
  [id('task_id'), ref('series_id'), str('date', 10), time('opens_at', nullable)],
  {
    indices: [['opens_at']],
    uniques: { uq_series_date: ['series_id', 'date'] },
    foreignKeys: { series_id: 'task_series' },
  },
);

const template = table(
  'task_template',
  [id(), ref('unit_id'), str('name', 20), json('task'), ref('created_by'), time('created_at')],
  { indices: [['unit_id', 'name']], foreignKeys: { unit_id: 'unit', created_by: 'person' } },
);

const tables = [series, date, template];

/** Tasks that come again and again, what a unit asks for often, and who was asked again after a change. */
export class Series1764000000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'volunteer_task', onTask);
    await addColumns(runner, 'signup', onSignup);
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
    await dropColumns(runner, 'signup', onSignup);
    await dropColumns(runner, 'volunteer_task', onTask);
  }
}
