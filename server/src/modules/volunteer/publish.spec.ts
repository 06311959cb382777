import { describeEachDatabase } from '../../../../test/support/databases.js';
import { NOW, role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import { newId } from '../../platform/database/index.js';
import { VolunteerTask } from './task.entity.js';

describeEachDatabase('publishing a task', (databases) => {
  let world: VolunteerWorld;
  beforeAll(async () => {
    world = await VolunteerWorld.open(databases);
  }, 180_000);
  afterAll(() => world?.server.stop());
  beforeEach(async () => {
    world.clock.set(NOW);
    await world.told();
  });

  it('gives it an organiser, a team, places and a time to cancel', async () => {
    const task = await world.publish({
      urgent: true,
      roles: [role('队长', 1, { leader: true }), role('巡查员', 5)],
    });
    expect(task).toMatchObject({
      status: 'PUBLISHED',
      organiserName: '厚德路社区居委会',
      teamName: '章贡大妈厚德路分队',
      communityName: '厚德路社区',
      cancelUntil: '2026-11-20T08:30:00.000Z',
      missing: 6,
      points: 30,
      can: ['lead', 'people', 'cancel', 'change', 'copy'],
    });
    expect(task.roles.map(({ name, requirement }) => [name, requirement])).toEqual([
      ['队长', '谁都可以来'],
      ['巡查员', '谁都可以来'],
    ]);
    await world.server.drain();
    expect(world.heard[0]).toMatchObject({
      type: 'task.published',
      payload: { taskId: task.id, actorId: world.organiser.personId },
    });
    expect((await world.queries.organised(world.organiser)).map(({ id }) => id)).toContain(task.id);
    expect(await world.queries.organised(await world.neighbour())).toEqual([]);
  });

  it.each([
    ['task.in_past', { startAt: '2026-11-20T06:00:00Z' }],
    ['task.in_past', { startAt: '2026-11-20T06:25:00Z' }],
    ['task.ends_before_start', { endAt: '2026-11-20T11:30:00Z' }],
    ['request.invalid', { endAt: '2026-11-21T11:31:00Z' }],
    ['request.invalid', { cancelUntil: '2026-11-20T11:31:00Z' }],
    ['request.invalid', { roles: [] }],
    ['request.invalid', { roles: [role('队长', 1), role('队长', 2)] }],
    ['region.outside_district', { lat: 39.9, lng: 116.4 }],
    ['http.not_found', { requestId: newId() }],
  ])('says what is wrong: %s %j', async (code, given) => {
    const before = await world.db.read.count(VolunteerTask);
    await expect(world.publish(given)).rejects.toMatchObject({ code });
    expect(await world.db.read.count(VolunteerTask)).toBe(before);
    expect(await world.told()).toEqual([]);
  });

  it('is only for one’s own area', async () => {
    const neighbour = await world.neighbour();
    const there = world.tasks.publish(neighbour, world.body());
    await expect(there).rejects.toMatchObject({ code: 'task.outside_area' });
  });

  it('can be taken back: everybody is told, nobody can come any more', async () => {
    const [chen, liu] = await world.volunteers(2);
    const task = await world.publish({ roles: [role('队长', 1)] });
    const slotId = task.roles[0]!.id;
    await world.signups.claim(chen!, task.id, slotId);
    await world.signups.waitlist(liu!, task.id, slotId);
    const neighbour = await world.neighbour();
    await expect(world.tasks.cancel(neighbour, task.id, '下雨')).rejects.toMatchObject({
      code: 'http.not_found',
    });
    await world.told();
    expect(await world.tasks.cancel(world.organiser, task.id, '下大雨')).toMatchObject({
      status: 'CANCELLED',
      can: ['copy'],
    });
    await world.server.drain();
    const [told] = world.heard;
    expect(told).toMatchObject({ type: 'task.cancelled', payload: { text: '下大雨' } });
    expect(new Set(told?.payload['personIds'] as string[])).toEqual(new Set([chen!.personId, liu!.personId]));
    await expect(world.signups.claim(chen!, task.id, slotId)).rejects.toMatchObject({ code: 'task.closed' });
    await expect(world.tasks.cancel(world.organiser, task.id, '再来')).rejects.toMatchObject({
      code: 'task.closed',
    });
    expect(await world.profiles.duties(chen!)).toEqual([]);
  });

  it('leaves nobody behind who came while it was taken back', async () => {
    const crowd = await world.volunteers(20);
    const task = await world.publish({ roles: [role('巡查员', 20)] });
    await Promise.allSettled([
      ...crowd.slice(0, 10).map((actor) => world.signups.claim(actor, task.id, task.roles[0]!.id)),
      world.tasks.cancel(world.organiser, task.id, '改期'),
      ...crowd.slice(10).map((actor) => world.signups.claim(actor, task.id, task.roles[0]!.id)),
    ]);
    const after = await world.queries.detail(world.organiser, task.id);
    expect(after).toMatchObject({ status: 'CANCELLED', missing: 20 });
    expect(after.roles[0]!.people).toEqual([]);
  }, 30_000);
});
