import { Logger } from '@nestjs/common';
import { DEFAULT_POINTS_RULE } from '@linli/shared';
import fc from 'fast-check';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../test/support/event-world.js';
import { pointsCommands, type RealPoints } from '../../../../test/support/points-commands.js';
import { PointsModel } from '../../../../test/support/points-model.js';
import { facts, pointsOn, type TestPoints } from '../../../../test/support/points-world.js';
import { newId } from '../../platform/database/index.js';
import { PointsHold, PointsPosting } from './ledger/ledger.entity.js';
import { verifyOwner } from './verify/verify-account.js';

/** `POINTS_SEQUENCES=10000 POINTS_INTERLEAVINGS=5000` for the long run; see docs/performance.md. */
const SEQUENCES = Number(process.env.POINTS_SEQUENCES ?? 15);
const INTERLEAVINGS = Number(process.env.POINTS_INTERLEAVINGS ?? 10);
const PEOPLE = 2;
const BUDGET = 150;
/** Late in the year, so that points of the first days expire within a sequence. */
const BEGIN = new Date('2026-10-20T02:00:00.000Z');
const REFUSALS = /^points\.(insufficient|overdrawn|already_returned|hold_closed|budget_short)$/;

jest.setTimeout(60_000 + (SEQUENCES + INTERLEAVINGS) * 4000);

describeEachDatabase('the points ledger against a model', (databases) => {
  let world: EventWorld;
  let points: TestPoints;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    world = await openEventWorld(databases);
    points = pointsOn(world);
  });

  /** New people and a new unit for every run, so that runs do not know of each other. */
  async function cast(budget: number): Promise<{ model: PointsModel; real: RealPoints }> {
    world.clock.set(BEGIN);
    const unitId = newId();
    const unit = { name: '社区', kind: 'COMMUNITY_COMMITTEE' as const, regionCode: '360702', phone: null };
    await world.database.transaction((tx) =>
      tx.insert('Unit', { id: unitId, ...unit, parentId: null, createdAt: BEGIN }),
    );
    const people: string[] = [];
    for (let n = 0; n < PEOPLE; n++) people.push((await world.person()).id);
    const rule = { ...DEFAULT_POINTS_RULE, yearlyBudget: budget };
    const model = new PointsModel(PEOPLE, rule, BEGIN);
    points.rules.at = () => Promise.resolve(model.rule);
    return { model, real: { world, points, people, unitId } };
  }

  it('does what the model does, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(pointsCommands(PEOPLE), async (commands) => {
        const setup = await cast(BUDGET);
        await fc.asyncModelRun(() => setup, commands);
        for (const personId of setup.real.people) {
          expect((await verifyOwner(world.database.read, points.mac, personId)).faults).toEqual([]);
        }
      }),
      { numRuns: SEQUENCES },
    );
    expect(await points.problems()).toEqual([]);
  });

  it('keeps its sums when everything happens at once', async () => {
    const step = fc.record({
      who: fc.nat(PEOPLE - 1),
      what: fc.constantFrom('award', 'hold', 'redeem', 'release', 'expire', 'reverse', 'donate'),
      amount: fc.integer({ min: 1, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const { real } = await cast(100_000);
        await prepare(real);
        const holds = await world.database.read.find(PointsHold, {
          where: { status: 'OPEN' },
          order: { id: 'DESC' },
          take: 4,
        });
        const awards = await world.database.read.find(PointsPosting, {
          where: { kind: 'AWARD' },
          order: { id: 'DESC' },
          take: 6,
        });
        const results = await Promise.allSettled(
          steps.map(({ who, what, amount }, at) =>
            world.database.transaction(async (tx) => {
              const personId = real.people[who]!;
              const order = { personId, points: amount, key: newId(), title: '换米', source: '' };
              if (what === 'award')
                await points.awards.award(tx, newId(), { ...work(real, who, at), minutes: amount * 6 });
              else if (what === 'hold') await points.spending.hold(tx, order);
              else if (what === 'donate') await points.gifts.donate(tx, { ...order, to: real.unitId });
              else if (what === 'redeem')
                await points.spending.redeem(tx, holds[at % holds.length]!.id, newId());
              else if (what === 'release')
                await points.spending.release(tx, holds[at % holds.length]!.id, newId());
              else if (what === 'expire') await points.expiry.expire(tx, personId);
              else await points.reversals.reverse(tx, awards[at % awards.length]!, newId(), '更正');
            }),
          ),
        );
        const refused = results.flatMap((one) =>
          one.status === 'rejected' ? [one.reason as { code?: string }] : [],
        );
        for (const reason of refused) {
          if (!REFUSALS.test(reason.code ?? '')) throw reason as unknown as Error;
        }
        for (const ownerId of [...real.people, real.unitId]) {
          expect((await verifyOwner(world.database.read, points.mac, ownerId)).faults).toEqual([]);
        }
      }),
      { numRuns: INTERLEAVINGS },
    );
    await points.sealer.sealAll();
    expect(await points.problems()).toEqual([]);
  });

  const work = (real: RealPoints, who: number, day: number) => ({
    ...facts({ personId: real.people[who]!, organiserUnitId: real.unitId }),
    startAt: new Date(Date.parse('2026-03-02T01:00:00Z') + day * 86_400_000).toISOString(),
    endAt: new Date(Date.parse('2026-03-02T09:00:00Z') + day * 86_400_000).toISOString(),
  });

  /** Three awards and two holds each, some of it over its last day. */
  async function prepare(real: RealPoints): Promise<void> {
    for (const [who, personId] of real.people.entries()) {
      for (const day of [30, 31, 32]) {
        await world.database.transaction((tx) =>
          points.awards.award(tx, newId(), { ...work(real, who, day), minutes: 240 }),
        );
        if (day === 30) world.clock.set(new Date('2027-02-01T00:00:00Z'));
      }
      for (const amount of [30, 25]) {
        const order = { personId, points: amount, key: newId(), title: '换米', source: '' };
        await world.database.transaction((tx) => points.spending.hold(tx, order));
      }
      world.clock.set(BEGIN);
    }
    world.clock.set(new Date('2028-01-03T00:00:00Z'));
  }
});
