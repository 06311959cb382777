import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { ledgerFaults } from '../support/points.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Anomaly = Schemas['AnomalyView'];
type Roster = Schemas['RosterView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code'>>;

const DAY_MS = 86_400_000;
const CITY_MS = 8 * 3_600_000;

describeEachServer('an evening without a signal, and what looks odd', (server) => {
  let zhong: Caller;
  let four: Caller[];
  let day: string;
  let shiftId: string;
  let taskId: string;

  const at = async (time: string): Promise<void> => {
    server().clock.set(new Date(`${day}T${time}:00+08:00`));
    zhong = await server().as('钟女士');
    if (four) four = await Promise.all(four.map(({ personId }) => server().as(`id:${personId}`)));
  };
  const roster = () => good(zhong.get<Roster>(`/api/v1/shifts/${shiftId}/roster`));
  const place = async (name: string) => (await roster()).people.find(({ signupId }) => signupId === name)!;
  const signups: string[] = [];
  const tick = (who: number, action: 'IN' | 'OUT', times: object = {}) =>
    zhong.post<Roster & Problem>(`/api/v1/shifts/${shiftId}/roster/${signups[who]}/tick`, {
      action,
      ...times,
    });
  const scan = async (who: number) => {
    const { code } = await good(zhong.get<Schemas['ShiftCodeView']>(`/api/v1/shifts/${shiftId}/code`));
    return good(four[who]!.post('/api/v1/attendance/scan', { code, device: 'one-and-the-same-phone' }));
  };
  const iso = (time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

  beforeAll(async () => {
    await server().drain();
    const today = Math.floor((server().clock.now().getTime() + CITY_MS) / DAY_MS) * DAY_MS;
    day = new Date(today + 25 * DAY_MS).toISOString().slice(0, 10);
    await at('05:00');
    const people = await good(zhong.get<Schemas['HandVolunteerView'][]>('/api/v1/hand-hours/volunteers'));
    const chosen = people.filter(({ displayName }) => !['陈阿姨', '曾叔叔', '罗阿姨'].includes(displayName));
    const neighbour = await server().as('曾叔叔');
    const { homeLat: lat, homeLng: lng } = await good(
      neighbour.get<Schemas['MyDataView']>('/api/v1/me/data'),
    );
    const task = await good(
      zhong.post<Schemas['TaskDetailView']>('/api/v1/tasks', {
        title: '清早扫雪',
        summary: '扫门口的雪',
        kind: 'OTHER',
        meetingPoint: '厚德路社区门口',
        lat,
        lng,
        startAt: iso('07:00'),
        endAt: iso('09:00'),
        roles: [{ name: '扫雪', demand: 4, skills: [] }],
        riskNote: '地滑。',
        insured: true,
        signupMode: 'FIRST_COME',
      }),
    );
    taskId = task.id;
    shiftId = task.shiftId;
    four = [];
    for (const { personId } of chosen) {
      const caller = await server().as(`id:${personId}`);
      const { status } = await caller.post(`/api/v1/tasks/${taskId}/claim`, { roleId: task.roles[0]!.id });
      if (status === 200) four.push(caller);
      if (four.length === 4) break;
    }
    for (const caller of four) {
      const mine = await good(caller.get<Schemas['TaskDetailView']>(`/api/v1/tasks/${taskId}`));
      signups.push(mine.mySignup!.id);
    }
  });
  afterAll(() => server().clock.set(null));

  it('keeps the time of the tap, put right by how far the phone is out, and says that it came late', async () => {
    await at('07:30');
    // Two hours ahead, ticked half an hour ago.
    const ahead = { at: iso('09:00'), sentAt: iso('09:30') };
    await good(tick(0, 'IN', ahead));
    expect(await place(signups[0]!)).toMatchObject({ state: 'CHECKED_IN', checkedInAt: iso('07:00') });
    // Sent twice, as a cut connection does: the first counts.
    expect((await tick(0, 'IN', ahead)).body.code).toBe('attendance.just_checked_in');
    expect((await tick(1, 'IN', { at: iso('05:30'), sentAt: iso('07:30') })).body.code).toBe(
      'attendance.too_early',
    );
    // Never in the future.
    await good(tick(0, 'OUT', { at: iso('08:30'), sentAt: iso('07:30') }));
    expect((await place(signups[0]!)).checkedOutAt).toBe(iso('07:30'));
    const waiting = await good(zhong.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/to-confirm'));
    const record = waiting.find((one) => one.taskId === taskId)!;
    expect(record).toMatchObject({ minutes: 30, evidence: '7:00 点名签到，7:30 点名签退，没信号时记的' });
  });

  it('answers in plain words when what was forgotten has gone to review meanwhile', async () => {
    await at('07:40');
    for (const who of [1, 2, 3]) await scan(who);
    await at('08:50');
    for (const who of [1, 2]) await scan(who);
    await at('11:10');
    await server().runJob('volunteer.shifts');
    const late = await tick(3, 'OUT', { at: iso('09:00'), sentAt: iso('11:10') });
    expect(late.body.code).toBe('attendance.in_review');
    expect((await place(signups[3]!)).checkedOutAt).toBeNull();
  });

  it('notes one phone for three people once, shows what it rests on, and takes hours back with their points', async () => {
    const waiting = await good(zhong.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/to-confirm'));
    for (const { id, toReview } of waiting.filter((one) => one.taskId === taskId))
      await good(zhong.post(`/api/v1/hours/${id}/confirm`, toReview ? { minutes: 80 } : {}));
    await server().drain();
    await at('23:00');
    const huang = await server().as('黄先生');
    const list = () => good(huang.get<Anomaly[]>('/api/v1/anomalies'));
    // The demo has some of its own.
    const known = new Set((await list()).map(({ id }) => id));
    await server().runJob('anomaly.look');
    await server().runJob('anomaly.look');
    const found = (await list()).filter(({ id, kind }) => kind === 'SAME_DEVICE' && !known.has(id));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ status: 'OPEN', records: 3, communityName: '厚德路社区' });
    const id = found[0]!.id;
    const rests = await good(huang.get<Schemas['AnomalyRecordView'][]>(`/api/v1/anomalies/${id}/records`));
    expect(rests.map(({ counts, confirmedBy }) => [counts, confirmedBy])).toEqual(
      Array.from({ length: 3 }, () => [true, '钟女士']),
    );
    const decide = (body: object) => huang.post<Anomaly & Problem>(`/api/v1/anomalies/${id}/decide`, body);
    const none = { status: 'WITHDRAWN', note: '问过了，是代签', recordIds: [] };
    expect((await decide(none)).body.code).toBe('request.invalid');
    await good(decide({ ...none, status: 'LOOKED' }));
    const take = { ...none, recordIds: [rests[0]!.recordId] };
    const both = await Promise.all([decide(take), decide(take)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await server().drain();
    const after = await good(huang.get<Schemas['AnomalyRecordView'][]>(`/api/v1/anomalies/${id}/records`));
    expect(after.filter(({ counts }) => counts)).toHaveLength(2);
    expect(await ledgerFaults(server())).toEqual([]);
    await server().runJob('anomaly.look');
    const again = await list();
    expect(again.find((one) => one.id === id)).toMatchObject({ status: 'WITHDRAWN', note: '问过了，是代签' });
    const fresh = again.filter((one) => one.kind === 'SAME_DEVICE' && !known.has(one.id));
    expect(fresh).toHaveLength(1);
  });
});
