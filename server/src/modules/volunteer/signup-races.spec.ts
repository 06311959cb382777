import { type EntityManager, In } from 'typeorm';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { NOW, role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import { DuplicateKeyError } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { tooClose } from './rest.rules.js';
import { HOLDING } from './signup.status.js';
import { RoleSlot, Shift, Signup } from './task.entity.js';

const CLIENTS = 64;
/** Rounds of the crowd; the long run is `SIGNUP_ROUNDS=1000`. */
const ROUNDS = Number(process.env.SIGNUP_ROUNDS ?? 2);
const HOUR_MS = 3_600_000;

/** Refusals are answers; anything else is a mistake. */
const answered = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    // Nobody is invited to the same shift twice.
    if (error instanceof DuplicateKeyError && error.key === 'uq_offer_person') return;
    if (!(error instanceof AppError) || error.status >= 500) throw error;
  });

const family = (personId: string, count: number) => ({
  people: [personId],
  children: { count, sealed: '' },
  applying: false,
});

describeEachDatabase('places of a shift', (databases) => {
  let world: VolunteerWorld;
  let crowd: Actor[];
  let days = 1;
  beforeAll(async () => {
    world = await VolunteerWorld.open(databases);
    crowd = await world.volunteers(CLIENTS);
  }, 180_000);
  afterAll(() => world?.server.stop());

  /** A shift of its own day in the afternoon, so many hours from now. */
  const shiftIn = (hours: number, length = 2) => {
    const startAt = new Date(world.clock.now().getTime() + hours * HOUR_MS);
    return {
      startAt: startAt.toISOString(),
      endAt: new Date(startAt.getTime() + length * HOUR_MS).toISOString(),
    };
  };
  const nextDay = (): void => world.clock.set(new Date(NOW.getTime() + days++ * 24 * HOUR_MS));

  const problems = async (slotId: string): Promise<string[]> => {
    const [slot, signups] = [
      await world.db.read.findOneByOrFail(RoleSlot, { id: slotId }),
      await world.db.read.findBy(Signup, { slotId }),
    ];
    const confirmed = signups.filter(({ status }) => status === 'CONFIRMED');
    const places = confirmed.reduce((sum, { children }) => sum + 1 + (children ?? 0), 0);
    const waiting = signups.filter(({ status }) => status === 'WAITLISTED');
    const numbers = new Set(waiting.map(({ waitSeq }) => waitSeq));
    return [
      ...(slot.filled === places ? [] : [`says ${slot.filled}, has ${places}`]),
      ...(places <= slot.demand ? [] : [`${places} of ${slot.demand}`]),
      // A free place and somebody who waits: that would be a lost promotion.
      ...(waiting.length === 0 || places === slot.demand
        ? []
        : [`${waiting.length} wait beside a free place`]),
      ...(numbers.size === waiting.length ? [] : ['two have the same number']),
    ];
  };

  it('are never more than there are, and no promotion is lost, whatever 64 people do at once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      nextDay();
      const places = 1 + ((round * 7) % 40);
      // In every third round nobody is asked any more: who moves up comes.
      const near = round % 3 === 2;
      const task = await world.publish({
        kind: 'PUBLICITY',
        roles: [role('引导', places)],
        ...shiftIn(near ? 0.9 : 5),
      });
      const slotId = task.roles[0]!.id;
      // Without reading what the task looks like afterwards: that would be most of the time.
      const inTx = (step: (tx: EntityManager) => Promise<unknown>) => world.db.transaction(step);
      const join = ({ personId }: Actor, n: number) =>
        n % 9 === 0
          ? inTx((tx) => world.claims.takeTogether(tx, slotId, family(personId, 1 + (n % 2))))
          : inTx((tx) => world.claims.take(tx, personId, slotId)).catch((error: unknown) => {
              if (!(error instanceof AppError) || error.code !== 'task.full') throw error;
              return inTx((tx) => world.claims.queue(tx, personId, slotId));
            });
      const step = (actor: Actor, n: number): Promise<unknown> => {
        const { personId } = actor;
        if ((n + round) % 5 === 0) return inTx((tx) => world.promotion.confirm(tx, personId, task.id));
        if ((n + round) % 3 !== 0) return join(actor, n);
        return inTx(async (tx) => {
          const { id } = await world.claims.signupOf(tx, personId, task.id);
          await world.departures.leave(tx, personId, id);
        });
      };
      await Promise.all(crowd.map((actor, n) => answered(join(actor, n))));
      expect(await problems(slotId)).toEqual([]);
      await Promise.all([
        ...crowd.map((actor, n) => answered(step(actor, n))),
        world.promotion.passOnUnanswered(),
      ]);
      expect(await problems(slotId)).toEqual([]);
      world.clock.advance((near ? 0.5 : 2.5) * HOUR_MS);
      await Promise.all([
        world.promotion.passOnUnanswered(),
        ...crowd.slice(0, 24).map((actor, n) => answered(step(actor, n + 1))),
      ]);
      await world.promotion.passOnUnanswered();
      expect(await problems(slotId)).toEqual([]);
      const late = { slotId, status: 'CONFIRMED' as const };
      const silent = (await world.db.read.findBy(Signup, late)).filter(
        ({ answerUntil }) => answerUntil && answerUntil <= world.clock.now(),
      );
      expect(silent).toEqual([]);
    }
  }, 14_400_000);

  it('never bind a person twice at a time, whatever she and others do at once', async () => {
    const people = crowd.slice(0, 12);
    for (const [n, friend] of people.entries()) await world.agree('COMPANION', friend, people[(n + 1) % 12]!);
    for (let round = 0; round < ROUNDS; round++) {
      nextDay();
      const starts = [2, 3, 4.25, 4.5, 6.5, 7];
      const modes = ['FIRST_COME', 'APPROVAL', 'OFFER', 'ASSIGNED', 'FIRST_COME', 'FIRST_COME'];
      const tasks = await Promise.all(
        starts.map((hours, n) =>
          world.publish({
            roles: [role('引导', 1 + ((n + round) % 3))],
            signupMode: modes[n]!,
            kind: 'PUBLICITY',
            ...shiftIn(hours),
          }),
        ),
      );
      const commands = Array.from({ length: 48 }, (_, n) => {
        const [actor, at] = [people[(n * 5 + round) % 12]!, (n * 7 + round) % tasks.length];
        const { id, roles } = tasks[at]!;
        const slotId = roles[0]!.id;
        const friend = people[(people.indexOf(actor) + 11) % 12]!;
        return [
          () => world.signups.claim(actor, id, slotId),
          () => world.signups.waitlist(actor, id, slotId),
          () => world.signups.cancel(actor, id),
          () => world.desk.assign(world.organiser, id, slotId, actor.personId),
          () => world.signups.signUp(actor, id, { roleId: slotId, companions: [friend.personId] }),
          () => world.acceptOffer(actor, { taskId: id, shiftId: tasks[at]!.shiftId, roleId: slotId }),
        ][(n + round) % 6]!;
      });
      await Promise.all(commands.map((command) => answered(command())));
      const shifts = await world.db.read.findBy(Shift, { taskId: In(tasks.map(({ id }) => id)) });
      for (const { personId } of people) {
        const shiftId = In(shifts.map(({ id }) => id));
        const held = await world.db.read.findBy(Signup, { personId, shiftId, status: In([...HOLDING]) });
        const own = held.map((signup) => shifts.find(({ id }) => id === signup.shiftId)!);
        const pairs = own.flatMap((a, n) => own.slice(n + 1).map((b) => tooClose(a, b)));
        expect(pairs).not.toContain(true);
      }
      for (const { roles } of tasks) expect(await problems(roles[0]!.id)).toEqual([]);
    }
  }, 14_400_000);
});
