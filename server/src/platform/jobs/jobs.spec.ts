import { setTimeout as delay } from 'node:timers/promises';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { platformSchema } from '../../../../test/support/platform-schema.js';
import { Clock } from '../clock.js';
import { type Database, migrateUp } from '../database/index.js';
import { JobLease, Jobs, Leases } from './index.js';

describeEachDatabase('jobs', (databases) => {
  const clock = new Clock();
  let database: Database;
  let first: Jobs;
  let second: Jobs;

  beforeEach(async () => {
    clock.set(new Date('2026-11-21T08:00:00.000Z'));
    const url = await databases.freshUrl();
    database = await databases.open(url, platformSchema);
    await migrateUp(database);
    const other = databases.kind === 'sqlite' ? database : await databases.open(url, platformSchema);
    first = new Jobs(new Leases(database, clock));
    second = new Jobs(new Leases(other, clock));
  });
  afterEach(() => Promise.all([first.stop(), second.stop()]));

  it('run on one instance at a time', async () => {
    let atOnce = 0;
    let most = 0;
    let runs = 0;
    for (const jobs of [first, second]) {
      jobs.every('j', 60_000, async () => {
        runs += 1;
        most = Math.max(most, ++atOnce);
        await delay(20);
        atOnce -= 1;
      });
    }
    const ran = await Promise.all([
      first.runNow('j'),
      second.runNow('j'),
      first.runNow('j'),
      second.runNow('j'),
    ]);
    expect(ran.filter(Boolean)).toHaveLength(1);
    expect({ runs, most }).toEqual({ runs: 1, most: 1 });
    expect(await second.runNow('j')).toBe(true);
  });

  it('run once per period over all instances when started', async () => {
    let runs = 0;
    for (const jobs of [first, second]) {
      jobs.every('j', 500, async () => void (runs += 1));
      jobs.start();
    }
    await delay(700);
    expect(runs).toBe(1);
    clock.advance(500);
    await delay(400);
    expect(runs).toBe(2);
  });

  it('give the lease back when they fail, say why, and run again', async () => {
    let broken = true;
    first.every('j', 1000, async () => {
      if (broken) throw new Error('disk full');
    });
    await expect(first.runNow('j')).rejects.toThrow('disk full');
    expect(await database.read.findOneByOrFail(JobLease, { name: 'j' })).toMatchObject({
      owner: null,
      leasedUntil: null,
      lastRunAt: clock.now(),
      lastError: 'Error: disk full',
    });
    broken = false;
    expect(await first.runNow('j')).toBe(true);
    expect((await database.read.findOneByOrFail(JobLease, { name: 'j' })).lastError).toBeNull();
  });

  it('are taken over from an instance that died, which cannot disturb the new run', async () => {
    const [dead, alive] = [new Leases(database, clock), new Leases(database, clock)];
    expect(await dead.take('j', 0)).toBe(true);
    expect(await alive.take('j', 0)).toBe(false);
    clock.advance(59_000);
    expect(await dead.renew('j')).toBe(true);
    clock.advance(59_000);
    expect(await alive.take('j', 0)).toBe(false);
    clock.advance(1_000);
    expect(await alive.take('j', 0)).toBe(true);
    expect(await dead.renew('j')).toBe(false);
    await dead.release('j');
    expect(await dead.take('j', 0)).toBe(false);
  });

  it('hear of the shutdown, which waits for them', async () => {
    let ended = false;
    first.every('j', 1000, async (signal) => {
      await delay(10_000, undefined, { signal }).catch(() => {});
      await delay(20);
      ended = true;
    });
    first.start();
    while (!(await database.read.existsBy(JobLease, { name: 'j' }))) await delay(5);
    await delay(50);
    await first.stop();
    expect(ended).toBe(true);
  });
});
