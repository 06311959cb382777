import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { deliverAgain } from '../support/outbox.js';
import { upload } from '../support/pictures.js';
import { Cast, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Filing = Schemas['FilingView'];
type Page = Schemas['FilingPageView'];

/** Wall clock of the city in November 2026. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describeEachServer('a record-only filing', (server) => {
  let cast: Cast;
  let supervisor: Caller;
  const people = async (time: string): Promise<void> => {
    server().clock.set(at(time));
    cast = await Cast.of(server());
    supervisor = await server().as('黄先生');
  };
  const refused = async (who: Caller, path: string, body: unknown = {}) => {
    const { status, body: answer } = await who.post<Problem>(`/api/v1/${path}`, body);
    return [status, answer.code, ...(answer.fields ?? []).map(({ path: field }) => field)];
  };
  const dispatched = async (title: string): Promise<string> => {
    const { id } = await cast.report({ title });
    await cast.accept(id);
    await cast.dispatch(id);
    return id;
  };
  const body = (requestId: string, change: object = {}) => ({
    requestId,
    reason: 'budget-waits',
    note: '要换整条管子，钱已经报批',
    expiresAt: at('30 17:30').toISOString(),
    photoIds: [],
    ...change,
  });
  const ask = (requestId: string, who = cast.handler) =>
    good(who.post<Filing>('/api/v1/filings', body(requestId)));
  const holding = async (): Promise<number> => (await good(supervisor.get<Page>('/api/v1/filings'))).holding;

  beforeEach(() => people('19 09:00'));
  afterAll(() => server().clock.set(null));

  it('is asked by one, approved by another, holds until its day, and then the request counts again', async () => {
    const before = await holding();
    const id = await dispatched('老管子漏水');
    const asked = await ask(id);
    expect(asked).toMatchObject({
      kind: 'KNOWN',
      reasonLabel: '要专项资金，已经报批',
      askedBy: '安泰物业刘师傅',
      status: 'ASKED',
      can: ['withdraw'],
    });
    expect(await holding()).toBe(before);
    const path = `filings/${asked.id}`;
    const approved = await good(
      cast.dispatcher.post<Filing>(`/api/v1/${path}/approve`, { note: '情况属实' }),
    );
    expect(approved).toMatchObject({ status: 'APPROVED', decidedBy: '李女士', can: ['revoke'] });
    expect(await holding()).toBe(before + 1);
    await people('30 17:29');
    await server().runJob('filing.expiry');
    const held = await holding();
    await people('30 17:30');
    // It is over with its time, before any job has noticed.
    expect(await holding()).toBe(held - 1);
    await server().runJob('filing.expiry');
    await server().runJob('filing.expiry');
    await server().drain();
    const over = await good(cast.handler.get<Filing>(`/api/v1/${path}`));
    expect(over).toMatchObject({ status: 'EXPIRED', endedAt: at('30 17:30').toISOString(), can: [] });
    const { items } = await good(cast.handler.get<Schemas['MessagePageView']>('/api/v1/messages?limit=50'));
    expect(items.filter(({ title }) => title === '「老管子漏水」报备到期了')).toMatchObject([
      { subject: 'FILING', subjectId: asked.id },
    ]);
    // A new one may be asked for.
    expect(
      (
        await good(
          cast.handler.post<Filing>('/api/v1/filings', body(id, { expiresAt: '2026-12-20T09:00:00Z' })),
        )
      ).status,
    ).toBe('ASKED');
  });

  it('is refused, withdrawn or revoked, each on the record', async () => {
    const [first, second] = [await dispatched('第一件'), await dispatched('第二件')];
    const refusedOne = await ask(first);
    await good(
      cast.dispatcher.post<Filing>(`/api/v1/filings/${refusedOne.id}/refuse`, { reason: '没有批文' }),
    );
    const again = await ask(first);
    await good(cast.handler.post<Filing>(`/api/v1/filings/${again.id}/withdraw`));
    const held = await ask(second);
    await good(supervisor.post<Filing>(`/api/v1/filings/${held.id}/approve`, {}));
    const before = await holding();
    const revoked = await good(
      supervisor.post<Filing>(`/api/v1/filings/${held.id}/revoke`, { reason: '已经有钱了' }),
    );
    expect(revoked).toMatchObject({
      status: 'REVOKED',
      decisionNote: '已经有钱了',
      endedAt: at('19 09:00').toISOString(),
    });
    expect(await holding()).toBe(before - 1);
    const own = await good(cast.handler.get<Page>('/api/v1/filings?box=mine&limit=50'));
    const states = own.items
      .filter(({ requestId }) => requestId === first || requestId === second)
      .map((one) => one.status);
    expect(states.sort()).toEqual(['REFUSED', 'REVOKED', 'WITHDRAWN']);
    const staff = (await cast.read(cast.dispatcher, first)).timeline.map(({ text }) => text);
    expect(staff).toEqual(expect.arrayContaining(['没批报备：没有批文', '申请报备：要专项资金，已经报批']));
    const seen = (await cast.read(cast.resident, first)).timeline.map(({ text }) => text);
    expect(seen.some((text) => text.includes('报备'))).toBe(false);
  });

  it('refuses what makes no sense, in plain words', async () => {
    const id = await dispatched('第三件');
    const wrong = (change: object, who = cast.handler) => refused(who, 'filings', body(id, change));
    expect(await wrong({ expiresAt: undefined })).toEqual([400, 'request.invalid', 'expiresAt']);
    expect(await wrong({ expiresAt: at('19 08:00').toISOString() })).toEqual([
      400,
      'request.invalid',
      'expiresAt',
    ]);
    expect(await wrong({ expiresAt: '2027-11-19T09:00:00+08:00' })).toEqual([
      400,
      'request.invalid',
      'expiresAt',
    ]);
    expect(await wrong({ reason: 'no-such' })).toEqual([400, 'request.invalid', 'reason']);
    expect(await wrong({ reason: 'handled-on-spot' })).toEqual([400, 'request.invalid', 'photoIds']);
    expect(await wrong({}, await server().as('person:lai'))).toEqual([404, 'http.not_found']);
    const photoIds = [await upload(cast.gridWorker)];
    const onSpot = {
      ...body(id),
      reason: 'handled-on-spot',
      photoIds,
      expiresAt: at('25 09:00').toISOString(),
    };
    const filing = await good(cast.gridWorker.post<Filing>('/api/v1/filings', onSpot));
    expect(filing.photos).toHaveLength(1);
    expect(await wrong({})).toEqual([409, 'filing.already']);
    const own = await ask(await dispatched('第四件'), cast.dispatcher);
    expect(await refused(cast.dispatcher, `filings/${own.id}/approve`)).toEqual([403, 'filing.own']);
    expect(await refused(cast.handler, `filings/${own.id}/withdraw`)).toEqual([404, 'http.not_found']);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => supervisor.post(`/api/v1/filings/${own.id}/approve`, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it('is made once of what a patrol put right on the spot, and both sides see it', async () => {
    const { plans, round } = await good(
      cast.gridWorker.get<Schemas['PatrolTodayView']>('/api/v1/patrol/today'),
    );
    const now = server().clock.now().toISOString();
    const times = { at: now, sentAt: now };
    if (round) await good(cast.gridWorker.post(`/api/v1/patrol/rounds/${round.id}/finish`, times));
    const id = randomUUID();
    await good(cast.gridWorker.post('/api/v1/patrol/rounds', { id, planId: plans[0]!.id, ...times }));
    const item = {
      id: randomUUID(),
      stopId: plans[0]!.stops[0]!.id,
      tile: 'lighting',
      text: '楼道灯的开关松了',
      outcome: 'HANDLED',
      handledText: '拧紧了，亮了',
      photoIds: [await upload(cast.gridWorker)],
      afterPhotoIds: [await upload(cast.gridWorker)],
      ...times,
    };
    const path = `/api/v1/patrol/rounds/${id}`;
    await Promise.all([1, 2, 3].map(() => cast.gridWorker.post(`${path}/items`, item)));
    const before = await holding();
    await server().drain();
    await deliverAgain(server(), item.id);
    await server().drain();
    const seen = async () =>
      (await good(cast.gridWorker.get<Schemas['PatrolRoundView']>(path))).items[0]!.filing!;
    const mine = await good(cast.gridWorker.get<Page>('/api/v1/filings?box=mine&limit=50'));
    const about = mine.items.filter(({ title }) => title === '楼道灯的开关松了');
    expect(about).toMatchObject([
      { id: (await seen()).id, requestId: null, kind: 'ON_SPOT', note: '拧紧了，亮了', status: 'ASKED' },
    ]);
    expect(about[0]!.photos).toHaveLength(2);
    expect(about[0]!.expiresAt).toBe(at('19 09:00').toISOString().replace('11-19', '12-19'));
    expect(await refused(cast.gridWorker, `filings/${about[0]!.id}/approve`)).toEqual([
      403,
      'auth.forbidden',
    ]);
    const approved = await good(
      cast.dispatcher.post<Filing>(`/api/v1/filings/${about[0]!.id}/approve`, { note: '照片清楚' }),
    );
    expect(approved).toMatchObject({ statusLabel: '批了，存着备查', decidedBy: '李女士' });
    expect(await seen()).toMatchObject({ status: 'APPROVED', statusLabel: '批了，存着备查' });
    // It never was a case, so no case is left out because of it.
    expect(await holding()).toBe(before);
  });
});
