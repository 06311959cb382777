import { describeEachDatabase } from '../../../../test/support/databases.js';
import { role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import type { Actor } from '../identity/index.js';
import { Attendance } from './attendance.entity.js';
import type { RosterEntryView } from './attendance.view.js';
import type { TaskDetailView } from './task.view.js';

describeEachDatabase('attendance', (databases) => {
  let world: VolunteerWorld;
  let task: TaskDetailView;
  let luo: Actor;
  let zeng: Actor;
  beforeAll(async () => {
    world = await VolunteerWorld.open(databases);
  }, 180_000);
  afterAll(() => world?.server.stop());
  beforeEach(async () => {
    world.at('14:25');
    [luo, zeng] = (await world.volunteers(2)) as [Actor, Actor];
    task = await world.publish({ roles: [role('队长', 1, { leader: true }), role('巡查员', 5)] });
    await world.signups.claim(luo, task.id, task.roles[0]!.id);
    await world.signups.claim(zeng, task.id, task.roles[1]!.id);
    await world.told();
  });

  const code = async () => (await world.attendance.code(luo, task.shiftId)).code;
  const scan = (actor: Actor, text: string, at = {}) => world.attendance.scan(actor, { code: text, ...at });
  const line = async (actor: Actor, reader = luo): Promise<RosterEntryView> => {
    const { people } = await world.attendance.roster(reader, task.shiftId);
    const signup = (await world.queries.detail(actor, task.id)).mySignup;
    return people.find(({ signupId }) => signupId === signup?.id)!;
  };
  const tick = async (by: Actor, whom: Actor, action: 'IN' | 'OUT') =>
    world.attendance.tick(by, task.shiftId, (await line(whom)).signupId, { action });
  const bad = (name: string) => expect.objectContaining({ code: name });

  it('begins with the leader, goes by her code, and ends with hours to confirm', async () => {
    world.at('19:18');
    await expect(code()).rejects.toEqual(bad('attendance.leader_not_present'));
    await expect(tick(luo, zeng, 'IN')).rejects.toEqual(bad('attendance.leader_not_present'));
    await tick(luo, luo, 'IN');
    const shown = await world.attendance.code(luo, task.shiftId);
    expect(shown).toMatchObject({ seconds: 30, expiresAt: '2026-11-20T11:18:30.000Z' });
    expect(await scan(zeng, shown.code)).toMatchObject({
      state: 'CHECKED_IN',
      minutes: 0,
      checkedOutAt: null,
    });
    expect(await world.attendance.roster(luo, task.shiftId)).toMatchObject({ present: 2, missing: 0 });
    expect(await line(zeng)).toMatchObject({ state: 'CHECKED_IN', me: false, roleName: '巡查员' });
    world.at('21:31');
    const gone = await scan(zeng, await code(), world.home);
    expect(gone).toMatchObject({ state: 'CHECKED_OUT', minutes: 133 });
    expect((await world.hours.mine(zeng))[0]).toMatchObject({
      evidence: '19:18 扫码签到，21:31 扫码签退',
      minutes: 133,
      status: 'PENDING',
    });
    await expect(tick(luo, zeng, 'OUT')).rejects.toEqual(bad('attendance.already_done'));
    expect(await world.told()).toEqual([
      'attendance.checked-in',
      'attendance.checked-in',
      'attendance.checked-out',
      'service-record.pending',
    ]);
  });

  it('refuses codes that are old, used, false or from another shift', async () => {
    const other = await world.publish({ startAt: '2026-11-20T11:00:00Z' });
    world.at('19:20');
    await tick(luo, luo, 'IN');
    const first = await code();
    world.clock.advance(34_999);
    await scan(zeng, first);
    await expect(scan(zeng, first)).rejects.toEqual(bad('attendance.code_used'));
    world.clock.advance(30_000);
    await expect(scan(zeng, first)).rejects.toEqual(bad('attendance.code_expired'));
    await expect(scan(zeng, await code())).rejects.toEqual(bad('attendance.just_checked_in'));
    const [body, seal] = (await code()).split('.');
    const forged = Buffer.from(body ?? '', 'base64url')
      .toString()
      .replace(task.shiftId, other.shiftId);
    await expect(scan(zeng, `${Buffer.from(forged).toString('base64url')}.${seal}`)).rejects.toEqual(
      bad('attendance.code_invalid'),
    );
    for (const nonsense of ['x', 'https://example.org/?a=1', '...', `${body}.`]) {
      await expect(scan(zeng, nonsense)).rejects.toEqual(bad('attendance.code_invalid'));
    }
    await expect(scan(await world.volunteer(), await code())).rejects.toEqual(
      bad('attendance.not_signed_up'),
    );
    expect(await world.db.read.countBy(Attendance, { shiftId: task.shiftId })).toBe(2);
  });

  it('keeps to the time: from an hour before until the end', async () => {
    world.at('18:29');
    await expect(tick(luo, luo, 'IN')).rejects.toEqual(bad('attendance.too_early'));
    await expect(tick(luo, luo, 'OUT')).rejects.toEqual(bad('attendance.not_checked_in'));
    world.at('18:30');
    await tick(luo, luo, 'IN');
    world.at('21:31');
    await expect(scan(zeng, await code())).rejects.toEqual(bad('attendance.too_late'));
    world.at('23:31');
    await expect(tick(luo, luo, 'OUT')).rejects.toEqual(bad('attendance.too_late'));
  });

  it('is the leader’s and the organiser’s to keep, nobody else’s', async () => {
    world.at('19:00');
    const roster = (actor: Actor) => world.attendance.roster(actor, task.shiftId);
    await expect(roster(zeng)).rejects.toEqual(bad('http.not_found'));
    await expect(roster(await world.neighbour())).rejects.toEqual(bad('http.not_found'));
    expect((await roster(await world.person('TEAM_LEADER', world.team))).people).toHaveLength(2);
    await expect(tick(world.organiser, zeng, 'IN')).rejects.toEqual(bad('attendance.leader_not_present'));
    await tick(world.organiser, luo, 'IN');
    await tick(world.organiser, zeng, 'IN');
    await expect(tick(luo, zeng, 'IN')).rejects.toEqual(bad('attendance.just_checked_in'));
    await expect(world.signups.cancel(zeng, task.id)).rejects.toEqual(bad('task.checked_in'));
    await expect(world.tasks.cancel(world.organiser, task.id, '雨')).rejects.toEqual(
      bad('task.illegal_transition'),
    );
  });

  it('counts one check-in when somebody scans on two phones at once, and notes who was far away', async () => {
    world.at('19:20');
    await tick(luo, luo, 'IN');
    const text = await code();
    const far = { lat: world.home.lat + 0.02, lng: world.home.lng };
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => scan(zeng, text, far)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const stay = await world.db.read.findOneByOrFail(Attendance, { personId: zeng.personId });
    expect(stay).toMatchObject({ inMethod: 'QR', inScore: 0, outAt: null });
  });
});
