import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addIndex,
  createTable,
  dropIndex,
  dropTable,
  id,
  int,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const STAGES = ['ACCEPT', 'DISPATCH', 'TAKE', 'HANDLE', 'VERIFY'];

const calls = table(
  'survey_call',
  [id(), ref('request_id'), int('closing'), ref('by_person_id'), str('outcome', 12), time('at')],
  {
    indices: [['request_id', 'at']],
    foreignKeys: { request_id: 'service_request', by_person_id: 'person' },
  },
);

interface OldRule {
  remindAt: number;
  yellowAt: number;
  redAt: number;
  [name: string]: unknown;
}

/** Rules say their shares stage by stage and whom else to tell; marks are called by what was done. Calls of the phone survey. */
export class Judgement1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query('SELECT version, rule FROM supervision_rule_version')) as {
      version: number;
      rule: string | OldRule;
    }[];
    const known = new Map([
      [80, 'REMIND'],
      [100, 'YELLOW'],
      [150, 'RED'],
    ]);
    for (const { version, rule } of rows) {
      const { remindAt, yellowAt, redAt, ...rest } = (
        typeof rule === 'string' ? JSON.parse(rule) : rule
      ) as OldRule;
      known.set(remindAt, 'REMIND').set(yellowAt, 'YELLOW').set(redAt, 'RED');
      const stages = Object.fromEntries(STAGES.map((stage) => [stage, { remindAt, yellowAt, redAt }]));
      const whole = { ...rest, stages, tell: { REMIND: [], YELLOW: [], RED: [] } };
      await runner.query('UPDATE supervision_rule_version SET rule = ? WHERE version = ?', [
        JSON.stringify(whole),
        version,
      ]);
    }
    for (const [percent, name] of known) {
      // Numbers of stages are times of thirteen digits: a share of three stands at the end only.
      const [from, to, like] = [`:${percent}`, `:${name}`, `%:${percent}`];
      const change = (table: string, column: string): string =>
        `UPDATE ${table} SET ${column} = REPLACE(${column}, ?, ?) WHERE ${column} LIKE ?`;
      await runner.query(change('stage_mark', 'mark'), [from, to, like]);
      await runner.query(change('supervision_order', 'occasion'), [from, to, like]);
    }
    await createTable(runner, calls);
    await addIndex(runner, 'service_request', ['status', 'closed_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'service_request', ['status', 'closed_at']);
    await dropTable(runner, calls);
    const rows = (await runner.query('SELECT version, rule FROM supervision_rule_version')) as {
      version: number;
      rule: string | { stages: { HANDLE: object } };
    }[];
    for (const { version, rule } of rows) {
      const {
        stages,
        tell: _,
        ...rest
      } = (typeof rule === 'string' ? JSON.parse(rule) : rule) as {
        stages: { HANDLE: object };
        tell?: object;
      };
      await runner.query('UPDATE supervision_rule_version SET rule = ? WHERE version = ?', [
        JSON.stringify({ ...rest, ...stages.HANDLE }),
        version,
      ]);
    }
    const shares = { REMIND: 80, YELLOW: 100, RED: 150 };
    for (const [name, percent] of Object.entries(shares)) {
      const values = [`:${name}`, `:${percent}`, `%:${name}`];
      await runner.query('UPDATE stage_mark SET mark = REPLACE(mark, ?, ?) WHERE mark LIKE ?', values);
      await runner.query(
        'UPDATE supervision_order SET occasion = REPLACE(occasion, ?, ?) WHERE occasion LIKE ?',
        values,
      );
    }
  }
}
