import { describeEachDatabase } from '../../../../test/support/databases.js';
import { role, VolunteerWorld } from '../../../../test/support/volunteer-world.js';
import type { Actor } from '../identity/index.js';
import { ServiceRecord } from './attendance.entity.js';
import { countedSpan, minutesOf, outside } from './attendance.times.js';
import type { TaskDetailView } from './task.view.js';

const at = (time: string): Date => new Date(`2026-11-20T${time}:00.000+08:00`);
const span = (from: string, to: string) => ({ startAt: at(from), endAt: at(to) });

describe('counted time', () => {
  const shift = span('19:30', '21:30');
  it('is the stay within the shift, a quarter of an hour before and half an hour after', () => {
    expect(countedSpan(shift, at('18:40'), at('22:40'))).toEqual(span('19:15', '22:00'));
    expect(countedSpan(shift, at('19:50'), at('20:10'))).toEqual(span('19:50', '20:10'));
    expect(minutesOf(countedSpan(shift, at('18:40'), at('18:50')))).toBe(0);
  });

  it('never touches what counts elsewhere', () => {
    expect(outside(shift, [])).toEqual(shift);
    expect(outside(shift, [span('19:00', '20:00')])).toEqual(span('20:00', '21:30'));
    expect(outside(shift, [span('20:00', '20:30'), span('21:00', '23:00')])).toEqual(span('19:30', '20:00'));
    expect(minutesOf(outside(shift, [span('19:00', '22:00')]))).toBe(0);
  });
});

describeEachDatabase('hours', (databases) => {
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
  });

  const tick = async (whom: Actor, action: 'IN' | 'OUT') => {
    const signup = (await world.queries.detail(whom, task.id)).mySignup!;
    await world.attendance.tick(luo, task.shiftId, signup.id, { action });
  };
  const serve = async (...who: Actor[]) => {
    world.at('19:30');
    for (const one of who) await tick(one, 'IN');
    world.at('21:30');
    for (const one of who) await tick(one, 'OUT');
    await world.told();
  };
  const recordOf = async ({ personId }: Actor) =>
    (await world.db.read.findOneByOrFail(ServiceRecord, { personId })).id;
  const status = async () => (await world.queries.detail(world.organiser, task.id)).status;
  const bad = (name: string) => expect.objectContaining({ code: name });

  it('count once the organiser agrees; the last decision ends the task', async () => {
    await serve(luo, zeng);
    expect(await world.queries.detail(world.organiser, task.id)).toMatchObject({
      can: expect.arrayContaining(['lead', 'people', 'cancel', 'confirmHours']),
    });
    world.at('21:40');
    const waiting = await world.hours.toConfirm(world.organiser);
    expect(
      waiting.filter(({ taskId }) => taskId === task.id).map((one) => [one.minutes, one.points]),
    ).toEqual([
      [120, 20],
      [120, 20],
    ]);
    const confirmed = await world.hours.confirm(world.organiser, await recordOf(luo));
    expect(confirmed).toMatchObject({
      status: 'CONFIRMED',
      minutes: 120,
      evidence: '19:30 队长自己签到，21:30 队长自己签退',
    });
    expect(await status()).toBe('PUBLISHED');
    expect(await world.hours.confirm(world.organiser, await recordOf(zeng), 90)).toMatchObject({
      minutes: 90,
    });
    expect(await status()).toBe('DONE');
    expect(await world.profiles.me(zeng)).toMatchObject({ yearMinutes: 90, totalMinutes: 90, stars: 0 });
    expect(await world.told()).toEqual(['service-record.confirmed', 'service-record.confirmed', 'task.done']);
  });

  it('are decided once, by somebody else, and never become more', async () => {
    await serve(luo, zeng);
    const record = await recordOf(zeng);
    await expect(world.hours.confirm(world.organiser, record, 121)).rejects.toEqual(bad('hours.only_fewer'));
    await expect(world.hours.confirm(await world.neighbour(), record)).rejects.toEqual(bad('http.not_found'));
    const self = await world.volunteer([], { role: 'COMMUNITY_ADMIN' });
    await expect(world.hours.confirm(zeng, record)).rejects.toEqual(bad('http.not_found'));
    const both = await Promise.allSettled([
      world.hours.confirm(world.organiser, record),
      world.hours.dispute(self, record, '没看见她'),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(world.hours.dispute(world.organiser, record, '晚了')).rejects.toEqual(
      bad('hours.already_decided'),
    );
  });

  it('of one’s own are for others to confirm', async () => {
    const admin = await world.volunteer([], { role: 'COMMUNITY_ADMIN' });
    await world.signups.claim(admin, task.id, task.roles[1]!.id);
    await serve(luo, admin);
    const record = await recordOf(admin);
    expect((await world.hours.toConfirm(admin)).map(({ id }) => id)).not.toContain(record);
    await expect(world.hours.confirm(admin, record)).rejects.toEqual(bad('hours.own_record'));
  });

  it('are not counted by themselves when check-out was forgotten', async () => {
    world.at('19:25');
    await tick(luo, 'IN');
    await tick(zeng, 'IN');
    world.at('21:30');
    await tick(luo, 'OUT');
    world.at('23:30');
    await world.lookAfterShifts();
    expect(await world.hours.mine(zeng)).toEqual([]);
    world.clock.advance(6 * 60_000);
    await world.lookAfterShifts();
    await world.lookAfterShifts();
    const [record] = await world.hours.mine(zeng);
    expect(record).toMatchObject({
      minutes: 0,
      mostMinutes: 125,
      toReview: true,
      status: 'PENDING',
      points: 0,
    });
    expect(record?.evidence).toBe('19:25 点名签到，没有签退，要看一看再定');
    await world.hours.confirm(world.organiser, await recordOf(luo));
    const settled = await world.hours.confirm(world.organiser, record!.id, 120);
    expect(settled).toMatchObject({ minutes: 120, points: 20 });
    expect(await status()).toBe('DONE');
  });

  it('of nobody: a task to which nobody came is called off after the time for check-out', async () => {
    world.at('23:00');
    await world.lookAfterShifts();
    expect(await status()).toBe('PUBLISHED');
    world.clock.advance(31 * 60_000);
    await world.told();
    await world.lookAfterShifts();
    expect(await status()).toBe('CANCELLED');
    expect(await world.told()).toContain('task.cancelled');
  });

  it('never overlap: a second task right after the first counts what is left', async () => {
    const next = await world.publish({
      startAt: '2026-11-20T14:00:00Z',
      endAt: '2026-11-20T15:00:00Z',
      roles: [role('巡查员', 1)],
    });
    await world.signups.claim(zeng, next.id, next.roles[0]!.id);
    const second = (await world.queries.detail(zeng, next.id)).mySignup!.id;
    world.at('19:30');
    await tick(luo, 'IN');
    await tick(zeng, 'IN');
    world.at('21:20');
    await world.attendance.tick(world.organiser, next.shiftId, second, { action: 'IN' });
    world.at('21:50');
    await tick(zeng, 'OUT');
    world.at('22:30');
    await world.attendance.tick(world.organiser, next.shiftId, second, { action: 'OUT' });
    const counted = (await world.hours.mine(zeng)).map(({ minutes }) => minutes);
    expect(counted).toEqual([40, 140]);
  });
});
