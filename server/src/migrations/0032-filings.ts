import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, int, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const filing = table(
  'filing',
  [
    id(),
    ref('request_id'),
    str('slot', 36),
    str('kind', 10),
    str('reason', 30),
    int('reasons_version'),
    str('note', 300),
    str('status', 10),
    str('community_code', 15, nullable),
    ref('asked_by'),
    ref('asked_unit_id'),
    time('asked_at'),
    time('expires_at'),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    str('decision_note', 200, nullable),
    time('approved_at', nullable),
    time('ended_at', nullable),
  ],
  {
    indices: [
      ['status', 'expires_at'],
      ['community_code', 'status', 'asked_at'],
      ['asked_unit_id', 'asked_at'],
      ['approved_at', 'expires_at'],
    ],
    uniques: { uq_filing_live: ['request_id', 'slot'] },
    foreignKeys: {
      request_id: 'service_request',
      asked_by: 'person',
      asked_unit_id: 'unit',
      decided_by: 'person',
    },
  },
);

export class Filings1764000000032 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, filing);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, filing);
  }
}
