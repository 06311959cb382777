import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTable,
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

const recipient = table(
  'care_recipient',
  [
    id(),
    ref('unit_id'),
    text('name'),
    str('phrase', 20),
    ref('created_by'),
    time('created_at'),
    time('ended_at', nullable),
  ],
  { indices: [['unit_id']], foreignKeys: { unit_id: 'unit', created_by: 'person' } },
);

const donation = table(
  'donation',
  [
    id(),
    ref('person_id'),
    int('points'),
    str('target', 10),
    ref('team_unit_id', nullable),
    ref('committee_unit_id'),
    str('wish', 60, nullable),
    str('status', 10),
    ref('posting_id'),
    str('month', 7),
    ref('recipient_id', nullable),
    time('created_at'),
    time('decided_at', nullable),
    ref('decided_by', nullable),
    str('reason', 100, nullable),
    str('thanks', 200, nullable),
    time('thanked_at', nullable),
  ],
  {
    indices: [
      ['person_id', 'created_at'],
      ['committee_unit_id', 'status', 'created_at'],
    ],
    foreignKeys: {
      person_id: 'person',
      team_unit_id: 'unit',
      committee_unit_id: 'unit',
      recipient_id: 'care_recipient',
    },
    checks: { ck_donation_points: 'points > 0' },
  },
);

const month = table('giving_month', [id('person_id'), key('month', 7), int('given')], {
  checks: { ck_giving_month: 'given >= 0' },
});

const family = table(
  'family_member',
  [
    id(),
    ref('person_id'),
    str('relation', 14),
    text('name'),
    str('consent_version', 10),
    time('consented_at'),
    time('ended_at', nullable),
  ],
  { indices: [['person_id']], foreignKeys: { person_id: 'person' } },
);

const use = table(
  'bank_use',
  [
    id(),
    ref('person_id'),
    ref('request_id'),
    ref('member_id', nullable),
    ref('committee_unit_id'),
    str('title', 60),
    int('points'),
    int('paid', nullable),
    str('status', 10),
    time('created_at'),
    time('decided_at', nullable),
    ref('decided_by', nullable),
    str('reason', 100, nullable),
  ],
  {
    indices: [
      ['person_id', 'created_at'],
      ['committee_unit_id', 'status', 'created_at'],
    ],
    uniques: { uq_bank_use_request: ['request_id'] },
    foreignKeys: { person_id: 'person', member_id: 'family_member', committee_unit_id: 'unit' },
    checks: { ck_bank_use_points: 'points > 0' },
  },
);

const tables = [recipient, donation, month, family, use];

export class Giving1764000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
