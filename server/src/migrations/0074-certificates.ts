import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
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

/** Of the identity card only what is printed stays: the first four and the last four digits, encrypted. */
const identity = [text('id_mask', nullable)];

const numbers = table('volunteer_number', [id(), ref('person_id'), str('number', 14), time('given_at')], {
  uniques: { uq_volunteer_number: ['number'], uq_volunteer_number_person: ['person_id'] },
  foreignKeys: { person_id: 'person' },
});

const series = table('certificate_series', [key('name', 20), int('last')]);

const certificate = table(
  'service_certificate',
  [
    id(),
    str('number', 30),
    str('token', 43),
    ref('person_id'),
    str('content_key', 64),
    ref('issuer_unit_id'),
    str('community_code', 12),
    text('paper'),
    time('issued_at'),
    str('status', 8),
    ref('revoked_by', nullable),
    time('revoked_at', nullable),
    str('revoke_reason', 200, nullable),
  ],
  {
    indices: [
      ['person_id', 'issued_at'],
      ['issuer_unit_id', 'issued_at'],
    ],
    uniques: {
      uq_service_certificate_number: ['number'],
      uq_service_certificate_token: ['token'],
      uq_service_certificate_content: ['person_id', 'content_key'],
    },
    foreignKeys: { person_id: 'person', issuer_unit_id: 'unit', revoked_by: 'person' },
    checks: {
      ck_service_certificate_status: "status IN ('VALID', 'REVOKED')",
      ck_service_certificate_revoked: "(status = 'REVOKED') = (revoked_at IS NOT NULL)",
    },
  },
);

/** Certificates of service, their numbers, and the numbers of volunteers. */
export class Certificates1764000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'person', identity);
    for (const each of [numbers, series, certificate]) await createTable(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [certificate, series, numbers]) await dropTable(runner, each);
    await dropColumns(runner, 'person', identity);
  }
}
