// Fills a ledger with sound rows by the thousand, as if they had been posted one by one.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib.mjs';

const BATCH = 1000;
const UNIT = '01900000-0000-7000-8000-00000000b001';
const EXPIRES = new Date('2027-12-31T15:59:59.999Z');

const insert = (tx, table, columns, rows) =>
  tx.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ')}`,
    rows.flat(),
  );

async function people({ database, people: ids }) {
  const columns = ['id', 'surname', 'honorific', 'real_name_level', 'large_text', 'theme', 'created_at'];
  const rows = ids.map((id) => [id, '陈', 'AUNTIE', 1, 0, 'auto', new Date()]);
  await database.transaction((tx) => insert(tx, 'person', columns, rows));
}

/** `count` awards of ten points with entries, lots and seals, spread over a year; balances at the end. */
async function postings({ database, mac, lib }, count, personOf) {
  const path = pathToFileURL(join(ROOT, 'server/dist/modules/points/ledger/ledger.account.js')).href;
  const { accountId, issuer, mint, volunteer } = await import(path);
  const [from, source] = [accountId(issuer(UNIT, 2026)), accountId(mint(2026))];
  const balances = new Map([
    [source, ['MINT', 'city', 2026, -10 * count]],
    [from, ['ISSUER', UNIT, 2026, 10 * count]],
  ]);
  const account = (id, kind, owner, by) => {
    const row = balances.get(id) ?? [kind, owner, 0, 0];
    row[3] += by;
    balances.set(id, row);
  };
  let [seq, link] = [0, ''];
  const begin = Date.parse('2026-01-01T00:00:00Z');
  const step = Math.floor((320 * 86_400_000) / (count + 1));
  for (let at = 0; at <= count; at += BATCH) {
    const rows = { posting: [], entry: [], lot: [], seal: [] };
    for (let n = at; n < Math.min(at + BATCH, count + 1); n++) {
      const first = n === 0;
      const createdAt = new Date(begin + n * step);
      const personId = first ? null : personOf(n);
      const [id, to] = [lib.newId(), first ? from : accountId(volunteer(personId))];
      const amount = first ? 10 * count : 10;
      const lines = [
        { accountId: first ? source : from, amount: -amount },
        { accountId: to, amount },
      ];
      const posting = {
        id,
        kind: first ? 'BUDGET' : 'AWARD',
        eventId: randomUUID(),
        ruleVersion: 1,
        personId,
        serviceRecordId: null,
        reversesId: null,
        earned: 10,
        day: '2026-01-01',
        title: '楼栋夜间巡查',
        source: '19:23 扫码签到，1 小时，钟女士确认',
        createdAt,
      };
      const hash = mac.posting(posting, lines);
      link = mac.link(link, ++seq, id, hash);
      const { kind, eventId, ruleVersion, earned, day, title, source: said } = posting;
      rows.posting.push([
        id,
        kind,
        eventId,
        ruleVersion,
        personId,
        earned,
        day,
        title,
        said,
        hash,
        createdAt,
      ]);
      for (const line of lines)
        rows.entry.push([lib.newId(), id, line.accountId, line.amount, kind, createdAt]);
      rows.seal.push([id, seq, link, createdAt]);
      if (first) continue;
      rows.lot.push([lib.newId(), to, id, 10, 10, createdAt, EXPIRES, 0, 0]);
      account(from, '', '', -10);
      account(to, 'VOLUNTEER', personId, 10);
    }
    await database.transaction(async (tx) => {
      // Accounts come first: entries and lots refer to them.
      const known = [...balances].map(([id, [kind, owner, year]]) => [id, kind, owner, year, 0, 0]);
      const columns = ['id', 'kind', 'owner_id', 'year', 'balance', 'overdrawn'];
      if (at === 0 || known.length < 5000) {
        const marks = known.map(() => '(?, ?, ?, ?, ?, ?)').join(', ');
        await tx.query(
          `INSERT IGNORE INTO points_account (${columns.join(', ')}) VALUES ${marks}`,
          known.flat(),
        );
      }
      await insert(tx, 'points_posting', POSTING, rows.posting);
      await insert(
        tx,
        'points_entry',
        ['id', 'posting_id', 'account_id', 'amount', 'kind', 'created_at'],
        rows.entry,
      );
      if (rows.lot.length > 0) await insert(tx, 'points_lot', LOT, rows.lot);
      await insert(tx, 'points_seal', ['posting_id', 'seq', 'hash', 'created_at'], rows.seal);
    });
  }
  await database.transaction(async (tx) => {
    for (const [id, row] of balances)
      await tx.query('UPDATE points_account SET balance = ? WHERE id = ?', [row[3], id]);
  });
}

const POSTING = [
  'id',
  'kind',
  'event_id',
  'rule_version',
  'person_id',
  'earned',
  'day',
  'title',
  'source',
  'mac',
  'created_at',
];
const LOT = [
  'id',
  'account_id',
  'posting_id',
  'points',
  'remaining',
  'earned_at',
  'expires_at',
  'graced',
  'warned',
];

export const fillLedger = { people, postings };
