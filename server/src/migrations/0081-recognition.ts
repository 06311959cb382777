import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  flag,
  id,
  int,
  json,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const stars = [int('stars', nullable)];

const rule = table(
  'star_rule_version',
  [id(), int('version'), json('hours'), int('notice_days'), ref('created_by'), time('created_at')],
  { uniques: { uq_star_rule_version: ['version'] }, foreignKeys: { created_by: 'person' } },
);

const award = table(
  'star_award',
  [
    id(),
    ref('person_id'),
    int('stars'),
    int('rule_version'),
    int('minutes'),
    str('community_code', 12),
    str('status', 10),
    time('opened_at'),
    time('ends_at'),
    time('decided_at', nullable),
    str('reason', 200, nullable),
  ],
  {
    indices: [['status', 'ends_at']],
    uniques: { uq_star_award: ['person_id', 'stars'] },
    foreignKeys: { person_id: 'person' },
    checks: {
      ck_star_award_stars: 'stars BETWEEN 1 AND 5',
      ck_star_award_status: "status IN ('ON_NOTICE', 'AWARDED', 'WITHDRAWN')",
    },
  },
);

const objection = table(
  'star_objection',
  [
    id(),
    ref('award_id'),
    ref('person_id'),
    str('reason', 200),
    str('status', 10),
    str('answer', 200, nullable),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    time('created_at'),
  ],
  {
    uniques: { uq_star_objection: ['award_id', 'person_id'] },
    foreignKeys: { award_id: 'star_award', person_id: 'person', decided_by: 'person' },
  },
);

const note = table(
  'thank_note',
  [
    id(),
    ref('task_id'),
    str('title', 40),
    str('community_code', 12),
    ref('author_id'),
    str('author', 60),
    str('text', 120),
    str('status', 10),
    str('report_reason', 100, nullable),
    ref('decided_by', nullable),
    time('created_at'),
  ],
  {
    indices: [['community_code', 'status']],
    uniques: { uq_thank_note: ['task_id', 'author_id'] },
    foreignKeys: { task_id: 'volunteer_task', author_id: 'person', decided_by: 'person' },
  },
);

const reader = table('thank_note_reader', [id('note_id'), id('person_id'), flag('hidden')], {
  indices: [['person_id']],
});

const choice = table('board_choice', [id('person_id'), flag('is_in'), time('changed_at')]);

const entry = table(
  'record_entry',
  [
    id(),
    ref('person_id'),
    str('kind', 12),
    str('title', 60),
    str('text', 200, nullable),
    int('minutes', nullable),
    str('day', 10),
    ref('unit_id'),
    ref('entered_by'),
    time('created_at'),
    time('withdrawn_at', nullable),
  ],
  {
    indices: [
      ['person_id', 'kind'],
      ['unit_id', 'created_at'],
    ],
    foreignKeys: { person_id: 'person', unit_id: 'unit', entered_by: 'person' },
  },
);

const taken = table(
  'record_export',
  [
    id(),
    ref('unit_id'),
    ref('person_id'),
    str('reason', 200),
    str('status', 10),
    int('attempts'),
    int('total', nullable),
    int('written'),
    time('created_at'),
    time('finished_at', nullable),
    time('expires_at', nullable),
  ],
  {
    indices: [
      ['status', 'created_at'],
      ['person_id', 'created_at'],
    ],
    foreignKeys: { unit_id: 'unit', person_id: 'person' },
  },
);

const tables = [rule, award, objection, note, reader, choice, entry, taken];

/** Recognition: stars after public notice, thanks, boards, the statutory record. */
export class Recognition1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'volunteer_profile', stars);
    for (const each of tables) await createTable(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [...tables].reverse()) await dropTable(runner, each);
    await dropColumns(runner, 'volunteer_profile', stars);
  }
}
