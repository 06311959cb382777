import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPEND_ONLY_TABLES } from './ledger/ledger.entity.js';

const SOURCES = join(__dirname, '../..');
const ENTITIES = 'PointsPosting|PointsEntry|PointsLotMove|PointsSeal';
const TABLES = APPEND_ONLY_TABLES.join('|');

/** Ways to change or remove rows of the ledger, in SQL and by TypeORM. */
const FORBIDDEN = [
  new RegExp(`UPDATE\\s+[\`"]?(${TABLES})\\b`, 'i'),
  new RegExp(`(DELETE\\s+FROM|TRUNCATE(\\s+TABLE)?|REPLACE\\s+INTO)\\s+[\`"]?(${TABLES})\\b`, 'i'),
  new RegExp(`\\b(update|delete|remove|save|upsert|increment|decrement|softDelete)\\(\\s*(${ENTITIES})\\b`),
  new RegExp(`updateWhere\\(\\s*\\w+,\\s*(${ENTITIES})\\b`),
  new RegExp(`\\.(update|from)\\(\\s*(${ENTITIES})\\s*\\)`),
];

const files = (readdirSync(SOURCES, { recursive: true }) as string[]).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('migrations'),
);
const offences = (text: string): string[] => FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

it('no code changes or removes a row of the ledger', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((name) =>
    offences(readFileSync(join(SOURCES, name), 'utf8')).map((what) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
});

it.each([
  'UPDATE points_entry SET amount = 1',
  'delete from `points_posting` where id = ?',
  'tx.update(PointsPosting, { id }, { title })',
  'updateWhere(tx, PointsSeal, { seq }, { hash })',
  'tx.createQueryBuilder().delete().from(PointsLotMove)',
])('the scan sees %s', (code) => {
  expect(offences(code)).toHaveLength(1);
});
