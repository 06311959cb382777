import { cityInstant, cityTime, type components } from '@linli/shared';
import { good, type Detail, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Task = Schemas['TaskDetailView'];

/** The Tuesday after next: in the nights before, the demo's people have other duties. */
const DAY = ((now: Date): string => {
  const { year, month, day, weekday } = cityTime(now);
  return cityTime(cityInstant(year, month, day + 15 - weekday)).date;
})(new Date());
/** Wall clock of the city on that day. */
const at = (time: string): Date => new Date(`${DAY}T${time}:00+08:00`);
const PEOPLE = {
  resident: '陈阿姨',
  community: '钟女士',
  gridWorker: '谢女士',
  leader: '罗阿姨',
  volunteer: '曾叔叔',
} as const;
type Part = keyof typeof PEOPLE;

describeEachServer('a walk with somebody who cannot go alone', (server) => {
  let cast: Record<Part, Caller>;
  let requestId: string;
  let task: Task;
  let pointsBefore: number;
  let minutesBefore: number;

  /** Moves the clock and signs everybody in again: sessions of hours ago are over. */
  const now = async (time: string): Promise<void> => {
    server().clock.set(at(time));
    const parts = Object.keys(PEOPLE) as Part[];
    const callers = await Promise.all(parts.map((part) => server().as(PEOPLE[part])));
    cast = Object.fromEntries(parts.map((part, n) => [part, callers[n]])) as Record<Part, Caller>;
  };
  const detail = (who: Caller): Promise<Task> => good(who.get<Task>(`/api/v1/tasks/${task.id}`));
  const request = (who: Caller): Promise<Detail> => good(who.get<Detail>(`/api/v1/requests/${requestId}`));
  const claim = (who: Caller, role: string) =>
    who.post<Task & Problem>(`/api/v1/tasks/${task.id}/claim`, { roleId: roleOf(role) });
  const roleOf = (name: string): string => task.roles.find((role) => role.name === name)!.id;
  const code = () =>
    cast.leader.get<Schemas['ShiftCodeView'] & Problem>(`/api/v1/shifts/${task.shiftId}/code`);
  const scan = (who: Caller, text: string) =>
    who.post<Schemas['AttendanceView'] & Problem>('/api/v1/attendance/scan', { code: text });
  const tick = async (who: Caller, action: 'IN' | 'OUT') => {
    const { mySignup } = await detail(who);
    const path = `/api/v1/shifts/${task.shiftId}/roster/${mySignup!.id}/tick`;
    return cast.leader.post<Schemas['RosterView'] & Problem>(path, { action });
  };
  afterAll(() => server().clock.set(null));

  it('begins with a request that the community takes in', async () => {
    await now('09:12');
    const body = {
      title: '想请人陪我下楼走走',
      text: '我腿脚不好，想请人晚上陪我在楼下走走。',
      kind: 'HELP',
      place: { address: '厚德路 12 号 3 栋', communityCode: '360702002001' },
      photoIds: [],
      visibility: 'PUBLIC',
      anonymous: false,
    };
    ({ id: requestId } = await good(cast.resident.post<Detail>('/api/v1/requests', body)));
    await good(cast.community.post(`/api/v1/requests/${requestId}/accept`));
    expect((await request(cast.community)).can).toContain('makeTask');
  });

  it('becomes a task of volunteers, once', async () => {
    const home = await good(cast.volunteer.get<Schemas['MyDataView']>('/api/v1/me/data'));
    const body = {
      title: '陪一位老人下楼走走',
      summary: '扶着下楼，在小区里走一走，再送回家',
      kind: 'ESCORT',
      meetingPoint: '厚德路社区门口',
      lat: home.homeLat,
      lng: home.homeLng,
      privateDetails: '3 栋 202，陈阿姨',
      startAt: at('19:30').toISOString(),
      endAt: at('21:30').toISOString(),
      roles: [
        { name: '队长', demand: 1, skills: ['LEADING'], leader: true },
        { name: '陪伴', demand: 1, skills: [] },
      ],
      riskNote: '老人走得慢，上下楼请扶着。',
      insured: true,
      signupMode: 'FIRST_COME',
      requestId,
    };
    const publish = (who: Caller, change: object = {}) =>
      who.post<Task & Problem>('/api/v1/tasks', { ...body, ...change });
    expect(await publish(cast.resident)).toMatchObject({ status: 403 });
    expect(await publish(cast.community, { startAt: at('09:00').toISOString() })).toMatchObject({
      status: 422,
      body: { code: 'task.in_past', fields: [{ path: 'startAt' }] },
    });
    task = await good(publish(cast.community));
    expect(task).toMatchObject({ requestId, teamName: '章贡大妈厚德路分队', missing: 2, points: 20 });
    expect(await publish(cast.community)).toMatchObject({
      status: 409,
      body: { code: 'request.illegal_transition' },
    });
    expect(await request(cast.resident)).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('finds people who fit, and says to the others why not', async () => {
    await server().drain();
    const near = await good(server().visitor.get<Schemas['TaskCardView'][]>('/api/v1/tasks/near'));
    expect(near.map(({ id }) => id)).toContain(task.id);
    expect(await detail(server().visitor)).toMatchObject({ privateDetails: null, requestId: null, can: [] });
    expect(await claim(cast.gridWorker, '陪伴')).toMatchObject({
      status: 422,
      body: { code: 'task.not_volunteer' },
    });
    expect(await claim(cast.volunteer, '队长')).toMatchObject({
      status: 422,
      body: { code: 'task.not_eligible', detail: '要当过队长，您没有登记。' },
    });
    expect(await claim(cast.volunteer, '陪伴')).toMatchObject({
      status: 200,
      body: { privateDetails: '3 栋 202，陈阿姨', mySignup: { status: 'CONFIRMED' }, missing: 1 },
    });
    expect(await claim(cast.leader, '陪伴')).toMatchObject({
      status: 409,
      body: { code: 'task.full', detail: '名额已满，可以先排队，有人不去就轮到您。', possible: ['waitlist'] },
    });
    expect(await claim(cast.leader, '队长')).toMatchObject({ status: 200, body: { missing: 0 } });
    const duties = await good(cast.volunteer.get<Schemas['DutyView'][]>('/api/v1/volunteer/duties'));
    expect(duties.map(({ taskId }) => taskId)).toContain(task.id);
  });

  it('is attended by the leader’s code', async () => {
    await now('19:18');
    const me = await good(cast.volunteer.get<Schemas['VolunteerView']>('/api/v1/volunteer/me'));
    const account = await good(cast.volunteer.get<Schemas['PointsAccountView']>('/api/v1/points/account'));
    [minutesBefore, pointsBefore] = [me.totalMinutes, account.balance];
    expect(await code()).toMatchObject({ status: 409, body: { code: 'attendance.leader_not_present' } });
    expect(await tick(cast.leader, 'IN')).toMatchObject({ status: 200, body: { present: 1, missing: 1 } });
    const first = (await good(code())).code;
    server().clock.set(new Date(at('19:18').getTime() + 36_000));
    expect(await scan(cast.volunteer, first)).toMatchObject({
      status: 422,
      body: { code: 'attendance.code_expired' },
    });
    const second = (await good(code())).code;
    expect(await scan(cast.volunteer, second)).toMatchObject({ status: 200, body: { state: 'CHECKED_IN' } });
    expect(await scan(cast.volunteer, second)).toMatchObject({
      status: 409,
      body: { code: 'attendance.code_used' },
    });
    expect(await scan(cast.gridWorker, second)).toMatchObject({
      status: 422,
      body: { code: 'attendance.not_signed_up' },
    });
    await now('21:31');
    expect(await scan(cast.volunteer, (await good(code())).code)).toMatchObject({
      status: 200,
      body: { state: 'CHECKED_OUT', minutes: 132 },
    });
    expect(await tick(cast.leader, 'OUT')).toMatchObject({ status: 200 });
  });

  it('becomes hours by the community’s word, and points by the hours', async () => {
    const path = '/api/v1/hours/to-confirm';
    const waiting = await good(cast.community.get<Schemas['ServiceRecordView'][]>(path));
    const mine = waiting.filter(({ taskId }) => taskId === task.id);
    expect(mine.map(({ person, evidence }) => [person, evidence]).sort()).toEqual([
      ['曾叔叔', '19:18 扫码签到，21:31 扫码签退'],
      ['罗阿姨', '19:18 队长自己签到，21:31 队长自己签退'],
    ]);
    const confirm = (who: Caller, id: string) =>
      who.post<Problem>(`/api/v1/hours/${id}/confirm`, { minutes: 120 });
    expect(await confirm(cast.volunteer, mine[0]!.id)).toMatchObject({ status: 403 });
    for (const { id } of mine) await good(confirm(cast.community, id));
    expect(await confirm(cast.community, mine[0]!.id)).toMatchObject({ status: 409 });
    await server().drain();
    const me = await good(cast.volunteer.get<Schemas['VolunteerView']>('/api/v1/volunteer/me'));
    expect(me.totalMinutes - minutesBefore).toBe(120);
    const account = await good(cast.volunteer.get<Schemas['PointsAccountView']>('/api/v1/points/account'));
    expect(account.balance - pointsBefore).toBe(20);
    expect((await detail(cast.community)).status).toBe('DONE');
  });

  it('is looked at by somebody else, and rated by who asked for it', async () => {
    expect(await request(cast.resident)).toMatchObject({ status: 'HANDLED' });
    const verify = (who: Caller) =>
      who.post<Detail>(`/api/v1/requests/${requestId}/verify-pass`, {
        note: '问过本人，走了一圈',
        photoIds: [],
      });
    await good(verify(cast.gridWorker));
    const body = { solved: 'YES', stars: 5 };
    const rated = await good(cast.resident.post<Detail>(`/api/v1/requests/${requestId}/rate`, body));
    expect(rated).toMatchObject({ status: 'CLOSED', rating: { solved: 'YES', stars: 5 } });
  });
});
