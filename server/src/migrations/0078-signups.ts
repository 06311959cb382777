import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  flag,
  id,
  int,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const columns = {
  person: [str('birth_month', 7, nullable)],
  volunteer_profile: [
    str('birth_year', 4, nullable),
    int('daily_hours', nullable),
    flag('no_heavy', nullable),
    time('paused_until', nullable),
    int('quiet_from', nullable),
    int('quiet_to', nullable),
    time('insured_until', nullable),
  ],
  role_slot: [flag('certified', nullable)],
  signup: [
    time('answer_until', nullable),
    flag('assigned', nullable),
    ref('acted_by', nullable),
    int('children', nullable),
    text('child_names', nullable),
  ],
};

const agreement = table(
  'agreement',
  [
    id(),
    str('kind', 10),
    ref('person_id'),
    ref('other_id'),
    time('given_at'),
    time('ends_at'),
    time('ended_at', nullable),
    ref('ended_by', nullable),
    str('open_key', 90, nullable),
  ],
  {
    indices: [
      ['person_id', 'kind'],
      ['other_id', 'kind'],
      ['kind', 'ends_at'],
    ],
    uniques: { uq_agreement_open: ['open_key'] },
    foreignKeys: { person_id: 'person', other_id: 'person', ended_by: 'person' },
    checks: { ck_agreement_two: 'person_id <> other_id' },
  },
);

const code = table(
  'agreement_code',
  [id(), str('code_index', 64), str('kind', 10), ref('person_id'), time('made_at'), time('expires_at')],
  {
    indices: [['expires_at']],
    uniques: { uq_agreement_code: ['code_index'], uq_agreement_code_person: ['person_id', 'kind'] },
    foreignKeys: { person_id: 'person' },
  },
);

const certificate = table(
  'skill_certificate',
  [
    id(),
    ref('person_id'),
    str('skill', 20),
    ref('unit_id'),
    ref('certified_by'),
    time('certified_at'),
    time('expires_at'),
  ],
  {
    indices: [['expires_at']],
    uniques: { uq_skill_certificate: ['person_id', 'skill'] },
    foreignKeys: { person_id: 'person', unit_id: 'unit', certified_by: 'person' },
  },
);

const noShow = table(
  'no_show',
  [
    id(),
    ref('signup_id'),
    ref('task_id'),
    ref('person_id'),
    ref('unit_id'),
    str('community_code', 12),
    str('status', 10),
    ref('said_by'),
    time('said_at'),
    str('reason', 200, nullable),
    time('disputed_at', nullable),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    str('note', 200, nullable),
  ],
  {
    indices: [
      ['person_id', 'status'],
      ['status', 'community_code'],
    ],
    uniques: { uq_no_show: ['signup_id'] },
    foreignKeys: {
      signup_id: 'signup',
      task_id: 'volunteer_task',
      person_id: 'person',
      unit_id: 'unit',
      said_by: 'person',
      decided_by: 'person',
    },
    checks: { ck_no_show_status: "status IN ('SAID', 'DISPUTED', 'STANDS', 'LIFTED')" },
  },
);

const tables = [agreement, code, certificate, noShow];

/** What is on record about volunteers, how a place is held, and who did not come. */
export class Signups1764000000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, added] of Object.entries(columns)) await addColumns(runner, name, added);
    for (const each of tables) await createTable(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of tables.toReversed()) await dropTable(runner, each);
    for (const [name, added] of Object.entries(columns).toReversed()) await dropColumns(runner, name, added);
  }
}
