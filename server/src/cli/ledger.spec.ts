import { describeEachDatabase } from '../../../test/support/databases.js';
import { EventWorld } from '../../../test/support/event-world.js';
import { facts, pointsOn } from '../../../test/support/points-world.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { PointsPosting } from '../modules/points/ledger/ledger.entity.js';
import { migrateUp, newId } from '../platform/database/index.js';
import { ledgerCommand } from './ledger.command.js';

/** The key that `pointsOn` signs with. */
const SECRETS = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '01'.repeat(32) };

/** Runs the command as a process would, and keeps what it says. */
async function ledger(DATABASE_URL: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const voice = { log: (line: string) => out.push(line), error: (line: string) => err.push(line) };
  const env = { ...SECRETS, DATABASE_URL, DATABASE_ATTEMPTS: '1' };
  const code = await ledgerCommand(args, env, voice);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

// The schema is made anew, which takes its time on a busy machine.
jest.setTimeout(60_000);

describeEachDatabase('npm run ledger -- verify', (databases) => {
  let url: string;
  let personId: string;
  let world: EventWorld;

  beforeAll(async () => {
    url = await databases.freshUrl();
    const database = await databases.open(url, { entities, migrations });
    await migrateUp(database);
    world = new EventWorld(database);
    const points = pointsOn(world);
    personId = (await world.person()).id;
    await database.transaction((tx) => points.awards.award(tx, newId(), facts({ personId })));
    await points.sealer.sealAll();
  });

  it('answers 0 for sound books, with progress and the newest link', async () => {
    const { code, out, err } = await ledger(url, 'verify');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/\d+\.\d s {2}/);
    expect(out).toContain('2 postings, 4 entries');
    expect(out).toMatch(/newest link: [0-9a-f]{64}\nthe ledger is sound$/);
  });

  it('answers 1 for a row that was changed by hand, and names it; 64 when it is asked wrongly', async () => {
    const posting = await world.database.read.findOneByOrFail(PointsPosting, { kind: 'AWARD' });
    await world.database.transaction(async (tx) => {
      await tx.query('DROP TRIGGER IF EXISTS points_posting_no_update');
      await tx.query(`UPDATE points_posting SET title = '别的事' WHERE id = '${posting.id}'`);
    });
    const [whole, own, wrong] = await Promise.all([
      ledger(url, 'verify'),
      ledger(url, 'verify', '--account', personId),
      ledger(url, 'check'),
    ]);
    expect(whole.code).toBe(1);
    expect(whole.err).toContain(`FAULT points_posting ${posting.id}: `);
    expect(whole.out).toContain('not guarded by the database');
    expect(whole.out).toMatch(/1 faults$/);
    expect(own.code).toBe(1);
    expect(own.err).toContain(`FAULT points_posting ${posting.id}: `);
    expect([wrong.code, wrong.err]).toEqual([64, expect.stringContaining('usage: npm run ledger')]);
  });
});
