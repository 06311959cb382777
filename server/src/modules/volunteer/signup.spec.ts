import { describeEachDatabase } from '../../../../test/support/databases.js';
import { NOW, role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import { RoleSlot, Signup } from './task.entity.js';

describeEachDatabase('signing up', (databases) => {
  let world: VolunteerWorld;
  beforeAll(async () => {
    world = await VolunteerWorld.open(databases);
  }, 180_000);
  afterAll(() => world?.server.stop());
  beforeEach(async () => {
    world.clock.set(NOW);
    await world.told();
  });

  const code = (value: string, extra = {}) => expect.objectContaining({ code: value, ...extra });
  const refused = (value: string, extra = {}) => ({ status: 'rejected', reason: code(value, extra) });
  const filled = async (slotId: string) =>
    (await world.db.read.findOneByOrFail(RoleSlot, { id: slotId })).filled;

  it('takes a place in one step, once', async () => {
    const chen = await world.volunteer();
    const task = await world.publish({ privateDetails: '3 栋 202，王奶奶' });
    const slotId = task.roles[0]!.id;
    const seen = await world.queries.detail(chen, task.id);
    expect(seen).toMatchObject({
      missing: 5,
      privateDetails: null,
      mySignup: null,
      can: ['claim'],
      points: 20,
    });
    expect(seen).toMatchObject({
      roleId: slotId,
      minutes: 120,
      distance: 0,
      reason: '离您 10 米内',
      highlight: '您今晚有空',
    });
    const mine = await world.signups.claim(chen, task.id, slotId);
    expect(mine).toMatchObject({ missing: 4, privateDetails: '3 栋 202，王奶奶', can: ['cancelSignup'] });
    expect(mine.mySignup).toMatchObject({ roleName: '巡查员', status: 'CONFIRMED', waitPlace: null });
    expect(mine.roles[0]!.people).toHaveLength(1);
    await expect(world.signups.claim(chen, task.id, slotId)).rejects.toEqual(code('task.already_joined'));
    expect(await world.told()).toEqual(['task.published', 'signup.confirmed']);
    expect((await world.profiles.me(chen)).nextDuty).toMatchObject({
      title: '楼栋夜间巡查',
      state: 'SIGNED_UP',
    });
  });

  it('shows visitors and others what is public, and nothing of the people', async () => {
    const task = await world.publish({ privateDetails: '3 栋 202' });
    await world.signups.claim(await world.volunteer(), task.id, task.roles[0]!.id);
    const visitor = await world.queries.detail(null, task.id);
    expect(visitor).toMatchObject({ privateDetails: null, can: [], obstacle: null, roleId: null });
    expect(visitor.roles[0]).toMatchObject({ filled: 1, people: [], open: false });
    const resident = await world.queries.detail(await world.person(), task.id);
    expect(resident).toMatchObject({
      privateDetails: null,
      can: [],
      obstacle: '先登记成为志愿者，一分钟就好',
    });
    expect(await world.queries.detail(world.organiser, task.id)).toMatchObject({
      privateDetails: '3 栋 202',
    });
    expect((await world.queries.near(null, {})).map(({ id }) => id)).toContain(task.id);
  });

  it('refuses who is missing what the place asks for, in a sentence', async () => {
    const chen = await world.volunteer(['PATROL']);
    const task = await world.publish({ roles: [role('急救员', 1, { skills: ['FIRST_AID'] })] });
    const take = (actor = chen) => world.signups.claim(actor, task.id, task.roles[0]!.id);
    await expect(take()).rejects.toMatchObject({
      code: 'task.not_eligible',
      extra: { detail: '要有急救证，您没有登记。' },
    });
    expect((await world.queries.detail(chen, task.id)).roles[0]).toMatchObject({
      requirement: '要有急救证，您没有登记',
      open: false,
    });
    await expect(take(await world.person())).rejects.toEqual(code('task.not_volunteer'));
    world.at('21:31');
    await expect(take(await world.volunteer(['FIRST_AID']))).rejects.toEqual(code('task.closed'));
    expect(await filled(task.roles[0]!.id)).toBe(0);
  });

  it('gives ten places to exactly ten of two hundred who come at once', async () => {
    const crowd = await world.volunteers(200);
    const task = await world.publish({ roles: [role('巡查员', 10)] });
    const slotId = task.roles[0]!.id;
    const results = await Promise.allSettled(
      crowd.map((actor) => world.signups.claim(actor, task.id, slotId)),
    );
    const lost = results.filter(({ status }) => status === 'rejected');
    expect(lost).toHaveLength(190);
    expect(lost).toEqual(lost.map(() => refused('task.full', { extra: { possible: ['waitlist'] } })));
    expect(await world.db.read.countBy(Signup, { slotId, status: 'CONFIRMED' })).toBe(10);
    expect(await filled(slotId)).toBe(10);
  }, 180_000);

  it('never gives one person two things at the same time, whatever she taps at once', async () => {
    const [chen] = await world.volunteers(1);
    const tasks = await Promise.all(Array.from({ length: 6 }, () => world.publish()));
    const results = await Promise.allSettled([
      ...tasks.map(({ id, roles }) => world.signups.claim(chen!, id, roles[0]!.id)),
      ...tasks.map(({ id, roles }) => world.signups.claim(chen!, id, roles[0]!.id)),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.db.read.countBy(Signup, { personId: chen!.personId, status: 'CONFIRMED' })).toBe(1);
    const places = await Promise.all(tasks.map(({ roles }) => filled(roles[0]!.id)));
    expect(places.reduce((sum, n) => sum + n, 0)).toBe(1);
  });

  it('asks the organiser first where the committee decides', async () => {
    const [chen, liu] = await world.volunteers(2);
    const task = await world.publish({ signupMode: 'APPROVAL', roles: [role('说和', 1)] });
    const slotId = task.roles[0]!.id;
    expect((await world.queries.detail(chen!, task.id)).can).toEqual(['apply']);
    const applied = await world.signups.claim(chen!, task.id, slotId);
    const other = await world.signups.claim(liu!, task.id, slotId);
    expect(applied).toMatchObject({ missing: 1, privateDetails: null, mySignup: { status: 'APPLIED' } });
    await expect(world.signups.waitlist(await world.volunteer(), task.id, slotId)).rejects.toEqual(
      code('task.wrong_mode', { extra: { possible: ['apply'] } }),
    );
    const approve = (actor = world.organiser) => world.signups.approve(actor, applied.mySignup!.id);
    await expect(approve(chen)).rejects.toEqual(code('http.not_found'));
    await expect(approve(await world.neighbour())).rejects.toEqual(code('http.not_found'));
    expect(await approve()).toMatchObject({ missing: 0 });
    await expect(approve()).rejects.toEqual(code('task.full'));
    await world.signups.decline(world.organiser, other.mySignup!.id);
    expect((await world.queries.detail(liu!, task.id)).mySignup?.status).toBe('DECLINED');
    expect((await world.told()).slice(1)).toEqual([
      'signup.applied',
      'signup.applied',
      'signup.confirmed',
      'signup.declined',
    ]);
  });
});
