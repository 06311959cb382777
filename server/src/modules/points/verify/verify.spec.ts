import { Logger } from '@nestjs/common';
import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../../test/support/event-world.js';
import { facts, pointsOn, type TestPoints } from '../../../../../test/support/points-world.js';
import { newId } from '../../../platform/database/index.js';
import { PointsEntry, PointsPosting } from '../ledger/ledger.entity.js';
import { verifyOwner } from './verify-account.js';
import { verifyLedger } from './verify.js';

/** As somebody with the database's own tools would: the triggers go first, nothing else helps. */
const TRIGGERS = ['points_posting', 'points_entry', 'points_lot_move', 'points_seal'].flatMap((table) =>
  ['update', 'delete'].map((verb) => `DROP TRIGGER IF EXISTS ${table}_no_${verb}`),
);

// The schema is made anew, which takes its time on a busy machine.
jest.setTimeout(60_000);

describeEachDatabase('verifying the ledger', (databases) => {
  let world: EventWorld;
  let points: TestPoints;
  let personId: string;

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    world = await openEventWorld(databases);
    points = pointsOn(world);
    personId = (await world.person()).id;
    for (let day = 1; day <= 4; day++) {
      const span = { startAt: `2026-10-0${day}T01:00:00Z`, endAt: `2026-10-0${day}T03:00:00Z` };
      await world.database.transaction((tx) =>
        points.awards.award(tx, newId(), facts({ personId, ...span })),
      );
    }
    await points.sealer.sealAll();
  });

  const tamper = (...statements: string[]) =>
    world.database.transaction(async (tx) => {
      for (const sql of statements) await tx.query(sql);
    });
  const lift = () => tamper(...TRIGGERS);
  const verify = () => verifyLedger(world.database, points.mac);
  const found = async () => (await verify()).faults.map(({ table, id, what }) => [table, id, what]);
  const awards = () =>
    world.database.read.find(PointsPosting, { where: { kind: 'AWARD' }, order: { id: 'ASC' } });

  it('counts what it saw, says what it is doing and names the newest link', async () => {
    const said: string[] = [];
    const report = await verifyLedger(world.database, points.mac, { onProgress: (line) => said.push(line) });
    expect(report).toMatchObject({ postings: 5, entries: 10, sealed: 5, faults: [], unguarded: [] });
    expect(said.length).toBeGreaterThan(3);
    expect((await verifyLedger(world.database, points.mac, { link: report.link })).linkFound).toBe(true);
    expect((await verifyLedger(world.database, points.mac, { link: '0'.repeat(64) })).linkFound).toBe(false);
    expect(await verifyOwner(world.database.read, points.mac, personId)).toEqual({
      accounts: 1,
      postings: 4,
      faults: [],
    });
  });

  it('names a posting whose text was changed, and the entries that were changed with their balances', async () => {
    const [first, second] = await awards();
    await lift();
    await tamper(
      `UPDATE points_posting SET title = '别的事' WHERE id = '${first!.id}'`,
      `UPDATE points_entry SET amount = amount * 2 WHERE posting_id = '${second!.id}'`,
      "UPDATE points_account SET balance = balance + 20 WHERE kind = 'VOLUNTEER'",
      "UPDATE points_account SET balance = balance - 20 WHERE kind = 'ISSUER'",
      `UPDATE points_lot SET points = 40, remaining = 40 WHERE posting_id = '${second!.id}'`,
    );
    const report = await verify();
    expect(report.faults.map(({ id }) => id)).toEqual([first!.id, second!.id]);
    expect(report.faults[1]?.what).toContain('was changed');
    expect(report.unguarded).toHaveLength(4);
    const own = await verifyOwner(world.database.read, points.mac, personId);
    expect(own.faults.map(({ id }) => id)).toEqual([first!.id, second!.id]);
  });

  it('names a posting that was taken out of the chain with everything that belongs to it', async () => {
    const [, second] = await awards();
    await lift();
    await tamper(
      `DELETE FROM points_lot WHERE posting_id = '${second!.id}'`,
      `DELETE FROM points_entry WHERE posting_id = '${second!.id}'`,
      `DELETE FROM points_posting WHERE id = '${second!.id}'`,
      "UPDATE points_account SET balance = balance - 20 WHERE kind = 'VOLUNTEER'",
      "UPDATE points_account SET balance = balance + 20 WHERE kind = 'ISSUER'",
    );
    expect(await found()).toEqual([['points_seal', second!.id, 'the posting with number 3 is gone']]);
    await tamper(`DELETE FROM points_seal WHERE posting_id = '${second!.id}'`);
    const what = (await found()).map(([, , said]) => said);
    expect(what).toEqual(['number 4 comes after 2: seals between them are gone', 'link 4 is broken']);
  });

  it('names a posting that was put in, and balances and lots that were moved by hand', async () => {
    const [entry] = await world.database.read.find(PointsEntry, {
      where: { kind: 'AWARD' },
      order: { id: 'DESC' },
    });
    await tamper(
      `UPDATE points_account SET balance = balance + 5 WHERE id = '${entry!.accountId}'`,
      'UPDATE points_lot SET remaining = remaining - 1',
    );
    const tables = (await found()).map(([table]) => table);
    expect(new Set(tables)).toEqual(new Set(['points_account', 'points_lot']));
    const id = newId();
    await tamper(
      `INSERT INTO points_posting SELECT '${id}', kind, '${newId()}', rule_version, person_id, NULL, NULL, earned, day, title, source, mac, created_at FROM points_posting WHERE kind = 'AWARD' ORDER BY id LIMIT 1`,
    );
    expect((await found()).map(([, row]) => row)).toContain(id);
  });
});
