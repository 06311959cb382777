import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  id,
  int,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const succession = [time('closed_at', nullable), ref('successor_id', nullable)];

const profile = table(
  'team_profile',
  [
    id('unit_id'),
    str('intro', 200),
    str('code_index', 64, nullable),
    time('code_expires_at', nullable),
    ref('code_by', nullable),
    time('updated_at'),
  ],
  { uniques: { uq_team_profile_code: ['code_index'] }, foreignKeys: { code_by: 'person' } },
);

const ask = table(
  'team_ask',
  [
    id(),
    ref('team_unit_id'),
    ref('person_id'),
    str('kind', 8),
    str('status', 10),
    str('open_key', 36),
    str('words', 60, nullable),
    ref('created_by'),
    time('created_at'),
    ref('answered_by', nullable),
    time('answered_at', nullable),
    str('reason', 100, nullable),
  ],
  {
    indices: [['team_unit_id', 'status', 'created_at']],
    uniques: { uq_team_ask_open: ['person_id', 'open_key'] },
    foreignKeys: {
      team_unit_id: 'unit',
      person_id: 'person',
      created_by: 'person',
      answered_by: 'person',
    },
    checks: { ck_team_ask_status: "status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')" },
  },
);

const history = table(
  'team_history',
  [
    id(),
    ref('team_unit_id'),
    ref('person_id', nullable),
    str('deed', 20),
    ref('actor_id'),
    str('reason', 100, nullable),
    time('at'),
  ],
  {
    indices: [
      ['team_unit_id', 'at'],
      ['person_id', 'at'],
    ],
    foreignKeys: { team_unit_id: 'unit', person_id: 'person' },
  },
);

const notice = table(
  'team_notice',
  [
    id(),
    ref('team_unit_id'),
    ref('author_id'),
    str('text', 300),
    str('day', 10),
    int('number'),
    time('created_at'),
    time('due_at'),
    time('sent_at', nullable),
    time('recalled_at', nullable),
  ],
  {
    indices: [
      ['team_unit_id', 'created_at'],
      ['sent_at', 'due_at'],
    ],
    uniques: { uq_team_notice_day: ['team_unit_id', 'day', 'number'] },
    foreignKeys: { team_unit_id: 'unit', author_id: 'person' },
  },
);

const tables = [profile, ask, history, notice];

/** Volunteer teams: how one joins and leaves, who leads, what is said to all. Units can end and be succeeded. */
export class Teams1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'unit', succession);
    for (const each of tables) await createTable(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...tables].reverse()) await dropTable(runner, each);
    await dropColumns(runner, 'unit', succession);
  }
}
