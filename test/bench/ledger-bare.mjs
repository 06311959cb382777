// What the database alone can do here: the rows of an award written by prepared statements, and nothing else.
import { randomBytes, randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';

const POSTING =
  'INSERT INTO points_posting (id, kind, event_id, rule_version, person_id, earned, day, title, source, mac, created_at) ' +
  "VALUES (?, 'AWARD', ?, 1, ?, 20, '2026-11-20', '楼栋夜间巡查', '19:23 扫码签到，2 小时，钟女士确认', ?, ?)";
const BALANCES =
  'UPDATE points_account SET balance = balance + CASE id WHEN ? THEN -20 ELSE 20 END WHERE id IN (?, ?)';
const ENTRIES =
  'INSERT INTO points_entry (id, posting_id, account_id, amount, kind, created_at) ' +
  "VALUES (?, ?, ?, -20, 'AWARD', ?), (?, ?, ?, 20, 'AWARD', ?)";
const LOT =
  'INSERT INTO points_lot (id, account_id, posting_id, points, remaining, earned_at, expires_at, graced, warned) ' +
  'VALUES (?, ?, ?, 20, 20, ?, ?, 0, 0)';

const pick = (rows) => rows[Math.floor(Math.random() * rows.length)];

/**
 * For `seconds` each: awards per second as `writers` connections write them by hand (with no rule, no key, no check), and
 * rows per second of single INSERTs that are kept at once.
 */
export async function bareRates(url, { people, writers, seconds }) {
  const target = { uri: url.replace('mariadb://', 'mysql://'), timezone: 'Z' };
  const connections = await Promise.all(
    Array.from({ length: writers }, () => mysql.createConnection(target)),
  );
  const during = async (work) => {
    let done = 0;
    const end = performance.now() + seconds * 1000;
    const writer = async (connection) => {
      for (; performance.now() < end; done++) await work(connection);
    };
    await Promise.all(connections.map(writer));
    return Math.round(done / seconds);
  };
  try {
    const [accounts] = await connections[0].query('SELECT id, kind, owner_id AS ownerId FROM points_account');
    const issuers = accounts.filter(({ kind }) => kind === 'ISSUER').map(({ id }) => id);
    const volunteers = accounts.filter(({ kind }) => kind === 'VOLUNTEER');
    const posting = (connection, personId) => {
      const id = randomUUID();
      const mac = randomBytes(32).toString('hex');
      return connection.execute(POSTING, [id, randomUUID(), personId, mac, new Date()]).then(() => id);
    };
    const awards = await during(async (connection) => {
      const [from, to] = [pick(issuers), pick(volunteers)];
      const now = new Date();
      await connection.query('START TRANSACTION');
      const id = await posting(connection, to.ownerId);
      await connection.execute(BALANCES, [from, from, to.id]);
      await connection.execute(ENTRIES, [randomUUID(), id, from, now, randomUUID(), id, to.id, now]);
      await connection.execute(LOT, [randomUUID(), to.id, id, now, now]);
      await connection.query('COMMIT');
    });
    const inserts = await during((connection) => posting(connection, pick(people)));
    return { bareAwardsPerSecond: awards, bareInsertsPerSecond: inserts };
  } finally {
    await Promise.all(connections.map((connection) => connection.end()));
  }
}
