import { cityTime, DEFAULT_POINTS_RULE, pointsFor } from '@linli/shared';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { accountId, issuer, volunteer } from '../../server/src/modules/points/ledger/ledger.account.js';
import { PointsAccount, PointsPosting } from '../../server/src/modules/points/ledger/ledger.entity.js';
import { newId } from '../../server/src/platform/database/index.js';
import type { EventWorld } from './event-world.js';
import type { PointsModel } from './points-model.js';
import { facts, type TestPoints } from './points-world.js';

/** The real thing, with the names the model has numbers for. */
export interface RealPoints {
  world: EventWorld;
  points: TestPoints;
  people: string[];
  unitId: string;
}

type Step = (model: PointsModel, real: RealPoints) => Promise<void>;

const DAY_MS = 86_400_000;
const said = { title: '换一袋米', source: '社区一楼' };

/** A command that compares everything the model knows after each step. */
class Command implements fc.AsyncCommand<PointsModel, RealPoints> {
  constructor(
    private readonly name: string,
    private readonly step: Step,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: PointsModel, real: RealPoints): Promise<void> {
    await this.step(model, real);
    await compare(model, real);
  }

  toString(): string {
    return this.name;
  }
}

async function compare(model: PointsModel, { world, points, people, unitId }: RealPoints): Promise<void> {
  const { read } = world.database;
  for (const [index, personId] of people.entries()) {
    const [account, lots, row] = await Promise.all([
      points.views.account({ personId }),
      points.lots.open(read, personId),
      read.findOneBy(PointsAccount, { id: accountId(volunteer(personId)) }),
    ]);
    const { balance, held } = model.person(index);
    expect({
      shown: account.balance,
      held: account.held,
      balance: row?.balance ?? 0,
      overdrawn: row?.overdrawn ?? false,
      lots: lots.map(({ remaining, expiresAt }) => [remaining, expiresAt.getTime()]),
    }).toEqual({ shown: model.shown(index), held, balance, overdrawn: balance < 0, lots: model.lots(index) });
  }
  for (const [year, left] of model.budgets) {
    const budget = await read.findOneBy(PointsAccount, { id: accountId(issuer(unitId, year)) });
    expect([year, budget?.balance]).toEqual([year, left]);
  }
}

const tx = <T>({ world }: RealPoints, work: (tx: EntityManager) => Promise<T>): Promise<T> =>
  world.database.transaction(work);

const pick = <T>(rows: readonly T[], at: number): T | undefined => rows[at % Math.max(1, rows.length)];

/** Expects `work` to be refused with `code`, or to work when that is null. */
async function refusedWith<T>(code: string | null, work: Promise<T>): Promise<T | undefined> {
  if (code === null) return work;
  await expect(work).rejects.toMatchObject({ code });
  return undefined;
}

const award = (who: number, minutes: number, dayNumber: number): Command =>
  new Command(`award(${who}, ${minutes} min, day ${dayNumber})`, async (model, real) => {
    const startAt = new Date(Date.parse('2026-03-02T01:00:00Z') + dayNumber * DAY_MS);
    const endAt = new Date(startAt.getTime() + 8 * 3_600_000);
    const work = { ...facts(), personId: real.people[who]!, organiserUnitId: real.unitId, minutes };
    const span = { startAt: startAt.toISOString(), endAt: endAt.toISOString() };
    const eventId = newId();
    await tx(real, (t) => real.points.awards.award(t, eventId, { ...work, ...span }));
    const earned = pointsFor({ startAt, endAt, minutes, urgent: false }, model.rule);
    model.award(who, eventId, cityTime(startAt).date, earned);
    // The same event again changes nothing, unless the first try found the caps full.
    const given = model.awards.at(-1);
    if (given?.eventId === eventId && !given.waiting) {
      await tx(real, (t) => real.points.awards.award(t, eventId, { ...work, ...span }));
    }
  });

const postingOf = (real: RealPoints, eventId: string): Promise<PointsPosting> =>
  real.world.database.read.findOneByOrFail(PointsPosting, { eventId, kind: 'AWARD' });

const reverse = (which: number): Command =>
  new Command(`reverse(${which})`, async (model, real) => {
    const given = pick(
      model.awards.filter(({ waiting }) => !waiting),
      which,
    );
    if (!given) return;
    const code = given.reversed ? 'points.already_returned' : null;
    const posting = await postingOf(real, given.eventId);
    await refusedWith(
      code,
      tx(real, (t) => real.points.reversals.reverse(t, posting, newId(), '更正')),
    );
    if (!code) model.reverse(given);
  });

/** What the answer to a dispute does: taken back and given anew, in one transaction. */
const dispute = (which: number, minutes: number): Command =>
  new Command(`dispute(${which} → ${minutes})`, async (model, real) => {
    const given = pick(
      model.awards.filter(({ waiting, reversed }) => !waiting && !reversed),
      which,
    );
    if (!given) return;
    const posting = await postingOf(real, given.eventId);
    const [eventId, noon] = [newId(), `${given.day}T04:00:00.000Z`];
    await tx(real, async (t) => {
      await real.points.reversals.reverse(t, posting, eventId, '社区看过');
      const work = { ...facts(), personId: real.people[given.person]!, organiserUnitId: real.unitId };
      await real.points.awards.award(
        t,
        eventId,
        { ...work, startAt: noon, endAt: noon, minutes: 0 },
        minutes,
      );
    });
    model.reverse(given);
    model.award(given.person, eventId, given.day, minutes);
  });

const spend = (who: number, points: number, gift: boolean): Command =>
  new Command(`${gift ? 'donate' : 'hold'}(${who}, ${points})`, async (model, real) => {
    const order = { personId: real.people[who]!, points, key: newId(), ...said };
    const { spending, gifts } = real.points;
    const once = (): Promise<string> =>
      tx(real, (t) => (gift ? gifts.donate(t, { ...order, to: real.unitId }) : spending.hold(t, order)));
    const id = await refusedWith(model.refusal(who, points), once());
    if (!id) return;
    expect(await once()).toBe(id);
    const other = tx(real, (t) =>
      gift
        ? gifts.donate(t, { ...order, points: points + 1, to: real.unitId })
        : spending.hold(t, { ...order, points: points + 1 }),
    );
    await expect(other).rejects.toMatchObject({ code: 'points.key_reused' });
    model.spend(who, id, points, gift ? 'GIVEN' : 'OPEN');
  });

const finish = (which: number, how: 'release' | 'redeem'): Command =>
  new Command(`${how}(${which})`, async (model, real) => {
    const taken = pick(
      model.taken.filter(({ gift }) => !gift),
      which,
    );
    if (!taken) return;
    const code = taken.state === 'OPEN' ? null : 'points.hold_closed';
    const key = newId();
    const once = () =>
      tx(real, async (t) => {
        if (how === 'release') await real.points.spending.release(t, taken.id, key);
        else spent.set(taken, await real.points.spending.redeem(t, taken.id, key));
      });
    await refusedWith(code, once());
    if (code) return;
    await once();
    if (how === 'release') model.release(taken);
    else model.redeem(taken);
  });

/** Postings of redemptions, by what was taken for them. */
const spent = new WeakMap<object, string>();

const restore = (which: number): Command =>
  new Command(`restore(${which})`, async (model, real) => {
    const back = model.taken.filter(({ state }) => ['REDEEMED', 'GIVEN', 'RETURNED'].includes(state));
    const taken = pick(back, which);
    if (!taken) return;
    const id = spent.get(taken) ?? taken.id;
    const code = taken.state === 'RETURNED' ? 'points.already_returned' : null;
    await refusedWith(
      code,
      tx(real, (t) => real.points.spending.restore(t, id, newId(), '退回')),
    );
    if (!code) model.restore(taken);
  });

const later = (days: number): Command =>
  new Command(`later(${days} days)`, async (model, real) => {
    real.world.clock.advance(days * DAY_MS);
    model.now = real.world.clock.now();
  });

const expire = (who: number): Command =>
  new Command(`expire(${who})`, async (model, real) => {
    await tx(real, (t) => real.points.expiry.expire(t, real.people[who]!));
    model.expire(who);
  });

const topUp = (points: number): Command =>
  new Command(`topUp(${points})`, async (model, real) => {
    await tx(real, async (t) => {
      const { year } = cityTime(model.now);
      await real.points.budgets.open(t, real.unitId, year);
      await real.points.budgets.grant(t, newId(), real.unitId, year, points, '追加');
      await real.points.awards.postWaiting(t, real.unitId, 1000);
    });
    model.topUp(points);
  });

const caps = (dailyCap: number, monthlyCap: number | null): Command =>
  new Command(`caps(${dailyCap}, ${monthlyCap})`, async (model, real) => {
    model.rule = {
      ...DEFAULT_POINTS_RULE,
      dailyCap,
      monthlyCap,
      version: model.rule.version + 1,
      yearlyBudget: model.rule.yearlyBudget,
    };
    real.points.rules.at = () => Promise.resolve(model.rule);
  });

/** Everything that may happen to a few people's points, up to fifty steps long. */
export function pointsCommands(
  people: number,
): fc.Arbitrary<Iterable<fc.AsyncCommand<PointsModel, RealPoints>>> {
  const who = fc.nat(people - 1);
  const which = fc.nat(30);
  const points = fc.integer({ min: 1, max: 80 });
  const minutes = fc.integer({ min: 0, max: 480 });
  return fc.commands(
    [
      fc.tuple(who, minutes, fc.nat(20)).map(([a, b, c]) => award(a, b, c)),
      fc.tuple(who, minutes, fc.nat(20)).map(([a, b, c]) => award(a, b, c)),
      which.map(reverse),
      fc.tuple(which, points).map(([a, b]) => dispute(a, b)),
      fc.tuple(who, points, fc.boolean()).map(([a, b, c]) => spend(a, b, c)),
      fc.tuple(who, points).map(([a, b]) => spend(a, b, false)),
      which.map((n) => finish(n, 'release')),
      which.map((n) => finish(n, 'redeem')),
      which.map(restore),
      fc.constantFrom(1, 29, 31).map(later),
      who.map(expire),
      points.map(topUp),
      fc
        .tuple(fc.integer({ min: 10, max: 90 }), fc.option(fc.integer({ min: 50, max: 300 })))
        .map(([a, b]) => caps(a, b)),
    ],
    { maxCommands: 50, size: 'max' },
  );
}
