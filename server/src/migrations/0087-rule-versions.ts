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
  time,
} from '../platform/database/table.js';

const rules = table(
  'rule_version',
  [
    id(),
    str('kind', 12),
    int('version'),
    str('valid_from', 10),
    json('rule'),
    ref('made_by'),
    time('made_at'),
  ],
  { uniques: { uq_rule_version: ['kind', 'version'] }, foreignKeys: { made_by: 'person' } },
);

/** As 0081 made it. */
const stars = table(
  'star_rule_version',
  [id(), int('version'), json('hours'), int('notice_days'), ref('created_by'), time('created_at')],
  { uniques: { uq_star_rule_version: ['version'] }, foreignKeys: { created_by: 'person' } },
);

const onEntry = [int('rule_version', { nullable: true })];

interface StarRow {
  id: string;
  version: number;
  hours: string | number[];
  notice_days: number;
  created_by: string;
  created_at: Date | string;
}

interface RuleRow {
  id: string;
  version: number;
  rule: string | { hours: number[]; noticeDays: number };
  made_by: string;
  made_at: Date | string;
}

const CHINA_MS = 8 * 3_600_000;
const dayOf = (at: Date | string): string =>
  new Date((at instanceof Date ? at : new Date(`${at.replace(' ', 'T')}Z`)).getTime() + CHINA_MS)
    .toISOString()
    .slice(0, 10);

const parsed = <T>(value: T | string): T => (typeof value === 'string' ? (JSON.parse(value) as T) : value);

/** Rules as versions with the day from which they hold, all in one table; what was entered by hand says under which. */
export class RuleVersions1764000000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, rules);
    const rows = (await runner.query('SELECT * FROM star_rule_version')) as StarRow[];
    for (const row of rows) {
      const rule = JSON.stringify({ hours: parsed(row.hours), noticeDays: row.notice_days });
      await runner.query(
        'INSERT INTO rule_version (id, kind, version, valid_from, rule, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [row.id, 'STAR', row.version, dayOf(row.created_at), rule, row.created_by, row.created_at],
      );
    }
    await dropTable(runner, stars);
    await addColumns(runner, 'hand_entry', onEntry);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'hand_entry', onEntry);
    await createTable(runner, stars);
    const rows = (await runner.query("SELECT * FROM rule_version WHERE kind = 'STAR'")) as RuleRow[];
    for (const row of rows) {
      const { hours, noticeDays } = parsed(row.rule);
      await runner.query(
        'INSERT INTO star_rule_version (id, version, hours, notice_days, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        [row.id, row.version, JSON.stringify(hours), noticeDays, row.made_by, row.made_at],
      );
    }
    await dropTable(runner, rules);
  }
}
