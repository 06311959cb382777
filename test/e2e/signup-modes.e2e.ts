import type { components } from '@linli/shared';
import { good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { agree, claim, dayTask, idOf, on, put, register, see } from '../support/signups.js';

type Schemas = components['schemas'];
type Task = Schemas['TaskDetailView'];

/** A day without other duties of the demo's people, far from its story. */
const DAY = '2027-03-02';
const at = (time: string, day = DAY): Date => new Date(`${day}T${time}:00+08:00`);
const PEOPLE = {
  community: '钟女士',
  street: '李女士',
  volunteer: '曾叔叔',
  leader: '罗阿姨',
  resident: '陈阿姨',
  newcomer: '谢女士',
} as const;
type Part = keyof typeof PEOPLE;

describeEachServer('signing up in every way', (server) => {
  let cast: Record<Part, Caller>;
  let home: { lat: number; lng: number };

  const now = async (time: string, day = DAY): Promise<void> => {
    server().clock.set(at(time, day));
    const parts = Object.keys(PEOPLE) as Part[];
    const callers = await Promise.all(parts.map((part) => server().as(PEOPLE[part])));
    cast = Object.fromEntries(parts.map((part, n) => [part, callers[n]])) as Record<Part, Caller>;
  };
  const publish = (from: string, to: string, change: object = {}): Promise<Task> =>
    good(
      cast.community.post<Task>('/api/v1/tasks', {
        ...dayTask,
        ...home,
        startAt: at(from).toISOString(),
        endAt: at(to).toISOString(),
        ...change,
      }),
    );
  const people = (task: Task) => good(cast.community.get<Schemas['TaskPeopleView']>(on(task, 'people')));
  beforeAll(async () => {
    await now('08:00');
    const data = await good(cast.volunteer.get<Schemas['MyDataView']>('/api/v1/me/data'));
    home = { lat: data.homeLat!, lng: data.homeLng! };
  }, 60_000);
  afterAll(() => server().clock.set(null));

  it('asks for the year of birth, and says why a minor has to wait', async () => {
    expect(await register(cast.newcomer)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', fields: [{ path: 'birthYear' }] },
    });
    const young = await good(register(cast.resident, { birthYear: 2011 }));
    expect(young).toMatchObject({ minor: true, guardianUntil: null });
    const task = await publish('14:00', '15:00');
    expect(await claim(cast.resident, task)).toMatchObject({
      status: 422,
      body: { code: 'task.not_eligible', detail: expect.stringContaining('监护人先同意') },
    });
    expect(await agree(cast.resident, cast.resident, 'GUARDIAN')).toMatchObject({
      body: { code: 'agreement.own_code' },
    });
    expect(await cast.leader.post('/api/v1/me/agreements', { code: '00000000' })).toMatchObject({
      status: 422,
      body: { code: 'agreement.code_unknown' },
    });
    const given = await good(agree(cast.resident, cast.leader, 'GUARDIAN'));
    expect((await good(claim(cast.resident, task))).mySignup).toMatchObject({ status: 'CONFIRMED' });
    const night = await publish('21:00', '22:30');
    expect(await claim(cast.resident, night)).toMatchObject({
      body: { detail: expect.stringContaining('满 18 岁再来') },
    });
    await good(cast.leader.post(`/api/v1/me/agreements/${given.id}/end`));
    await good(cast.resident.post(on(task, 'cancel-signup')));
    expect(await claim(cast.resident, task)).toMatchObject({ body: { code: 'task.not_eligible' } });
    await good(register(cast.resident, { birthYear: 1961, quietFrom: 720, quietTo: 840, dailyHours: 4 }));
    expect(await register(cast.resident, { quietFrom: 720 })).toMatchObject({
      body: { fields: [{ path: 'quietTo' }] },
    });
  });

  it('keeps a place for who moves up, and passes it on when she is silent', async () => {
    const task = await publish('16:00', '17:00');
    await good(claim(cast.leader, task));
    for (const who of [cast.volunteer, cast.resident]) {
      await good(who.post(on(task, 'waitlist'), { roleId: task.roles[0]!.id }));
    }
    await good(cast.leader.post(on(task, 'cancel-signup')));
    const kept = await see(cast.volunteer, task);
    expect(kept).toMatchObject({ can: ['confirmPlace', 'cancelSignup'], mySignup: { status: 'CONFIRMED' } });
    expect(kept.mySignup!.answerUntil).toBe(at('10:00').toISOString());
    const me = await good(cast.volunteer.get<Schemas['VolunteerView']>('/api/v1/volunteer/me'));
    expect(me.keptPlaces).toMatchObject([{ taskId: task.id, answerUntil: at('10:00').toISOString() }]);
    expect(me.nextDuty?.taskId).not.toBe(task.id);
    await now('10:01');
    expect(await cast.volunteer.post(on(task, 'confirm-place'))).toMatchObject({
      status: 409,
      body: { code: 'task.turn_over' },
    });
    await server().runJob('volunteer.promotions');
    expect((await see(cast.volunteer, task)).mySignup).toBeNull();
    expect((await good(cast.resident.post<Task>(on(task, 'confirm-place')))).mySignup).toMatchObject({
      status: 'CONFIRMED',
      answerUntil: null,
    });
    expect(await claim(cast.volunteer, task)).toMatchObject({ body: { code: 'task.full' } });
  });

  it('asks by name, and takes no for an answer with a reason', async () => {
    const task = await publish('18:00', '19:00', { signupMode: 'ASSIGNED' });
    expect(await claim(cast.volunteer, task)).toMatchObject({ body: { code: 'task.wrong_mode' } });
    const roleId = task.roles[0]!.id;
    const list = await good(
      cast.community.get<Schemas['AssignableView'][]>(`${on(task, 'assignable')}?roleId=${roleId}`),
    );
    const personId = await idOf(cast.volunteer);
    expect(list.find((one) => one.personId === personId)).toMatchObject({ obstacle: null });
    await good(cast.community.post(on(task, 'assign'), { roleId, personId }));
    expect(await see(cast.volunteer, task)).toMatchObject({ can: ['refuse'], mySignup: { assigned: true } });
    expect(await cast.volunteer.post(on(task, 'refuse'), { reason: '' })).toMatchObject({ status: 400 });
    await good(cast.volunteer.post(on(task, 'refuse'), { reason: '那天要带孙子' }));
    expect(await see(cast.volunteer, task)).toMatchObject({ mySignup: null, missing: 1 });
  });

  it('takes friends and children together or not at all', async () => {
    const task = await publish('11:00', '12:00', { roles: [{ name: '引导', demand: 3, skills: [] }] });
    const friend = await idOf(cast.volunteer);
    const party = { companions: [friend], children: ['小宝', '小贝'] };
    expect(await claim(cast.leader, task, party)).toMatchObject({
      body: { fields: [{ path: 'companions' }] },
    });
    await good(agree(cast.volunteer, cast.leader, 'COMPANION'));
    expect(await claim(cast.leader, task, party)).toMatchObject({ body: { code: 'task.full' } });
    expect((await see(cast.leader, task)).missing).toBe(3);
    const mine = await good(claim(cast.leader, task, { ...party, children: ['小宝'] }));
    expect(mine).toMatchObject({
      missing: 0,
      mySignup: {
        childNames: ['小宝'],
        companions: [{ displayName: '曾叔叔', status: 'CONFIRMED', waitPlace: null }],
      },
    });
    expect((await see(cast.volunteer, task)).mySignup).toMatchObject({ status: 'CONFIRMED' });
    expect((await people(task)).people).toMatchObject([
      { children: ['小宝'] },
      { note: expect.stringContaining('替她') },
    ]);
    await good(cast.leader.post(on(task, 'cancel-signup')));
    expect((await see(cast.leader, task)).missing).toBe(2);
  });

  it('lets friends wait together, each for a place of her own, and children not at all', async () => {
    const task = await publish('12:30', '12:50');
    await good(claim(cast.resident, task));
    const wait = (more: object) =>
      cast.leader.post<Task & Omit<Problem, 'status'>>(on(task, 'waitlist'), {
        roleId: task.roles[0]!.id,
        companions: [friend],
        ...more,
      });
    const friend = await idOf(cast.volunteer);
    expect(await wait({ children: ['小宝'] })).toMatchObject({ body: { fields: [{ path: 'children' }] } });
    expect((await good(wait({}))).mySignup).toMatchObject({
      waitPlace: 1,
      companions: [{ status: 'WAITLISTED', waitPlace: 2 }],
    });
    await good(cast.resident.post(on(task, 'cancel-signup')));
    expect((await see(cast.leader, task)).mySignup).toMatchObject({
      status: 'CONFIRMED',
      companions: [{ status: 'WAITLISTED', waitPlace: 1 }],
    });
    for (const who of [cast.leader, cast.volunteer]) await good(who.post(on(task, 'cancel-signup')));
    expect(task.roles[0]!.childObstacle).toBeNull();
    const night = await publish('21:10', '22:30');
    expect(night.roles[0]!.childObstacle).toContain('不能带孩子来');
  });

  it('lets a helper act for a parent, with both on record, until she takes it back', async () => {
    const task = await publish('13:00', '13:30');
    const parent = await idOf(cast.resident);
    const body = { roleId: task.roles[0]!.id };
    expect(await cast.volunteer.post(on(task, 'claim', parent), body)).toMatchObject({
      body: { code: 'agreement.over' },
    });
    const given = await good(agree(cast.resident, cast.volunteer, 'HELPER'));
    await good(cast.volunteer.post(on(task, 'claim', parent), body));
    expect((await see(cast.resident, task)).mySignup).toMatchObject({ status: 'CONFIRMED' });
    expect((await people(task)).people).toMatchObject([{ note: '曾叔叔替她报的' }]);
    const duties = await good(
      cast.volunteer.get<Schemas['DutyView'][]>(`/api/v1/volunteer/duties?forId=${parent}`),
    );
    expect(duties.map(({ taskId }) => taskId)).toContain(task.id);
    expect(duties.find(({ taskId }) => taskId === task.id)).toMatchObject({ signedUpBy: '曾叔叔' });
    const near = await good(
      cast.volunteer.get<Schemas['NearTaskView'][]>(`/api/v1/tasks/near?forId=${parent}`),
    );
    expect(near.find(({ id }) => id === task.id)?.obstacle ?? '').not.toContain('先登记');
    await server().drain();
    const inbox = await good(cast.resident.get<{ items: { title: string }[] }>('/api/v1/messages'));
    expect(JSON.stringify(inbox)).toContain('替您报上了');
    await good(cast.resident.post(`/api/v1/me/agreements/${given.id}/end`));
    expect(await cast.volunteer.post(on(task, 'cancel-signup', parent))).toMatchObject({
      body: { code: 'agreement.over' },
    });
    expect(await cast.volunteer.get(`/api/v1/tasks/near?forId=${parent}`)).toMatchObject({ status: 409 });
    await good(cast.resident.post(on(task, 'cancel-signup')));
  });

  it('takes papers and heavy work seriously', async () => {
    const roles = [{ name: '急救员', demand: 1, skills: ['FIRST_AID'], certified: true }];
    const task = await publish('14:30', '15:00', { roles });
    await good(register(cast.volunteer, { skills: ['FIRST_AID'], birthYear: 1975 }));
    expect(await claim(cast.volunteer, task)).toMatchObject({
      body: { detail: expect.stringContaining('社区核过') },
    });
    const personId = await idOf(cast.volunteer);
    const certify = (until: string) =>
      put<Problem>(cast.community, `/api/v1/volunteers/${personId}/certificate`, {
        skill: 'FIRST_AID',
        until,
      });
    expect(await certify('2027-03-01')).toMatchObject({ body: { fields: [{ path: 'until' }] } });
    await good(certify('2027-03-01').then(() => certify('2028-12-31')));
    await good(claim(cast.volunteer, task));
    const look = (who: Caller) => who.post<Schemas['PapersView']>(`/api/v1/volunteers/${personId}/papers`);
    expect((await good(look(cast.community))).papers).toMatchObject([
      { skill: 'FIRST_AID', seenBy: '钟女士', holds: true },
    ]);
    expect((await look(cast.leader)).status).toBe(403);
    const seen = await good(cast.volunteer.get<Schemas['LookView'][]>('/api/v1/me/looks'));
    expect(seen.map(({ what }) => what).join()).toContain('看了您的证件和保险');
    await good(
      put<Problem>(cast.community, `/api/v1/volunteers/${personId}/insurance`, { until: '2027-03-20' }),
    );
    const ending = await good(
      cast.community.get<Schemas['CertifiableView'][]>('/api/v1/volunteers?filter=ending'),
    );
    expect(ending.find((one) => one.personId === personId)?.ending).toMatchObject([{ label: '保险' }]);
    const heavy = await publish('09:00', '10:00', {
      startAt: at('09:00', '2027-03-03').toISOString(),
      endAt: at('10:00', '2027-03-03').toISOString(),
      roles: [{ name: '搬运', demand: 1, skills: [], heavy: true }],
    });
    expect(await claim(cast.resident, heavy)).toMatchObject({
      body: { detail: expect.stringContaining('65 岁') },
    });
  });

  it('notes who did not come, hears her, and lets the street decide once', async () => {
    const task = await publish('19:00', '20:00');
    await good(claim(cast.volunteer, task));
    const [line] = (await people(task)).people;
    const absent = (flag: boolean) =>
      cast.community.post<Schemas['TaskPeopleView'] & Problem>(`/api/v1/signups/${line!.signupId}/no-show`, {
        absent: flag,
      });
    expect(await absent(true)).toMatchObject({ body: { code: 'no_show.not_now' } });
    await now('20:05');
    await good(absent(true));
    await good(absent(false));
    const said = await good(absent(true));
    expect(said.people).toMatchObject([{ noShow: 'SAID', reliability: expect.stringContaining('次') }]);
    const [mine] = await good(cast.volunteer.get<Schemas['NoShowView'][]>('/api/v1/no-shows/mine'));
    expect(mine).toMatchObject({ status: 'SAID', canDispute: true, saidBy: '钟女士' });
    const dispute = () =>
      cast.volunteer.post<Problem>(`/api/v1/no-shows/${mine!.id}/dispute`, { reason: '我在，队长没看见' });
    await good(dispute());
    expect(await dispute()).toMatchObject({ body: { code: 'no_show.decided' } });
    const decide = () =>
      cast.street.post<Problem>(`/api/v1/no-shows/${mine!.id}/decide`, { stands: false, note: '邻居作证' });
    const open = await good(cast.street.get<Schemas['NoShowView'][]>('/api/v1/no-shows/disputed'));
    expect(open.map(({ id }) => id)).toContain(mine!.id);
    await good(decide());
    expect(await decide()).toMatchObject({ body: { code: 'no_show.decided' } });
  });

  it('does not let anybody cancel who has checked in', async () => {
    const task = await publish('20:30', '21:00', {
      roles: [{ name: '队长', demand: 1, skills: [], leader: true }],
    });
    const { shiftId, mySignup } = await good(claim(cast.volunteer, task));
    const path = `/api/v1/shifts/${shiftId}/roster/${mySignup!.id}/tick`;
    await good(cast.volunteer.post(path, { action: 'IN' }));
    expect(await cast.volunteer.post(on(task, 'cancel-signup'))).toMatchObject({
      status: 409,
      body: { code: 'task.checked_in', detail: expect.stringContaining('已经签到') },
    });
  });

  it('has a rest when she wants one', async () => {
    const pause = (until: string | null) =>
      put<Schemas['VolunteerView'] & Problem>(cast.volunteer, '/api/v1/volunteer/me/pause', { until });
    expect(await pause('2027-03-02')).toMatchObject({ body: { fields: [{ path: 'until' }] } });
    expect((await good(pause('2027-04-01'))).pausedUntil).toBe('2027-03-31T16:00:00.000Z');
    expect((await good(pause(null))).pausedUntil).toBeNull();
  });
});
