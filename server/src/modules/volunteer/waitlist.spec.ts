import { describeEachDatabase } from '../../../../test/support/databases.js';
import { NOW, role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import type { Actor } from '../identity/index.js';
import { Signup } from './task.entity.js';

describeEachDatabase('the waiting line', (databases) => {
  let world: VolunteerWorld;
  beforeAll(async () => {
    world = await VolunteerWorld.open(databases);
  }, 180_000);
  afterAll(() => world?.server.stop());
  beforeEach(async () => {
    world.clock.set(NOW);
    await world.told();
  });

  const status = async (actor: Actor, taskId: string) => (await world.queries.detail(actor, taskId)).mySignup;

  it('moves up in order when a place comes free, and only then', async () => {
    const [chen, liu, xie, zeng] = (await world.volunteers(4)) as [Actor, Actor, Actor, Actor];
    const task = await world.publish({ roles: [role('队长', 1)] });
    const slotId = task.roles[0]!.id;
    const wait = (actor: Actor) => world.signups.waitlist(actor, task.id, slotId);
    await expect(wait(liu)).rejects.toMatchObject({ code: 'task.not_full' });
    await world.signups.claim(chen, task.id, slotId);
    expect((await world.queries.detail(liu, task.id)).can).toEqual(['waitlist']);
    await wait(liu);
    await wait(xie);
    expect((await wait(zeng)).mySignup).toMatchObject({ status: 'WAITLISTED', waitPlace: 3 });
    await world.signups.cancel(liu, task.id);
    expect(await status(zeng, task.id)).toMatchObject({ waitPlace: 2 });
    await world.told();
    await world.signups.cancel(chen, task.id);
    expect(await status(xie, task.id)).toMatchObject({ status: 'CONFIRMED', waitPlace: null });
    expect(await status(zeng, task.id)).toMatchObject({ status: 'WAITLISTED', waitPlace: 1 });
    await world.server.drain();
    const promoted = world.heard.find(({ type }) => type === 'signup.confirmed');
    expect(promoted?.payload).toMatchObject({ personId: xie.personId, promoted: true, actorId: null });
    await world.signups.cancel(xie, task.id);
    await world.signups.cancel(zeng, task.id);
    expect(await world.queries.detail(chen, task.id)).toMatchObject({ missing: 1, can: ['claim'] });
  });

  it('holds the time of who waits, so that she can always follow', async () => {
    const [chen, liu] = (await world.volunteers(2)) as [Actor, Actor];
    const full = await world.publish({ roles: [role('队长', 1)] });
    const other = await world.publish();
    await world.signups.claim(chen, full.id, full.roles[0]!.id);
    await world.signups.waitlist(liu, full.id, full.roles[0]!.id);
    const both = world.signups.claim(liu, other.id, other.roles[0]!.id);
    await expect(both).rejects.toMatchObject({ code: 'task.overlap' });
  });

  it('notes who gives a place back too late, and nothing else', async () => {
    const [chen] = (await world.volunteers(1)) as [Actor];
    const task = await world.publish();
    const lates = async () =>
      (await world.db.read.findOneByOrFail(Signup, { personId: chen.personId })).lateCancels;
    const comeAndGo = async (time: string) => {
      await world.signups.claim(chen, task.id, task.roles[0]!.id);
      world.at(time);
      await world.signups.cancel(chen, task.id);
    };
    await comeAndGo('16:30');
    expect(await lates()).toBe(0);
    await comeAndGo('16:31');
    expect(await lates()).toBe(1);
    const again = world.signups.cancel(chen, task.id);
    await expect(again).rejects.toMatchObject({ code: 'task.illegal_transition' });
  });
});
