import type { components } from '@linli/shared';
import { setTimeout as delay } from 'node:timers/promises';
import { Cast, good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Export = Schemas['ExportView'];
type Row = Schemas['BulkRowView'];
type Saved = Schemas['SavedFilterView'];
type Problem = Schemas['ProblemView'];

const EXPORTS = '/api/v1/workbench/exports';
const FILTERS = '/api/v1/workbench/filters';

describeEachServer('the desk', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await Cast.of(server());
  });

  const bulk = (who: Caller, step: string, body: object): Promise<Row[]> =>
    good(who.post<Row[]>(`/api/v1/workbench/bulk/${step}`, body));
  const reports = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) ids.push((await cast.report()).id);
    return ids;
  };
  const unitFor = async (ids: string[]): Promise<Schemas['BulkUnitView']> => {
    const units = await good(
      cast.dispatcher.post<Schemas['BulkUnitView'][]>('/api/v1/workbench/bulk/units', { ids }),
    );
    return units[0]!;
  };

  it('takes in and gives out many; says of each that could not be why', async () => {
    const ids = await reports(3);
    const withdrawn = ids[1]!;
    await cast.act(cast.resident, withdrawn, 'withdraw');
    const missing = '01900000-0000-7000-8000-000000000001';
    const taken = await bulk(cast.community, 'accept', { ids: [...ids, missing, ids[0]] });
    expect(taken.map(({ id, done, code }) => [id, done, code])).toEqual([
      [ids[0], true, null],
      [withdrawn, false, 'request.illegal_transition'],
      [ids[2], true, null],
      [missing, false, 'http.not_found'],
    ]);
    expect(taken[1]!.detail).toBe('这件事已经到了别的步骤，请刷新看看。');
    const unit = await unitFor(ids);
    expect(unit.fits).toBe(3);
    const given = await bulk(cast.dispatcher, 'dispatch', { ids, unitId: unit.unitId, note: '一起去看' });
    expect(given.map(({ done }) => done)).toEqual([true, false, true]);
    const detail = await cast.read(cast.dispatcher, ids[2]!);
    expect(detail.orders).toMatchObject([{ unitId: unit.unitId, status: 'DISPATCHED' }]);
    // Only the failed one again: still not possible, and nothing else moves.
    const again = await bulk(cast.dispatcher, 'dispatch', { ids: [withdrawn], unitId: unit.unitId });
    expect(again.map(({ done }) => done)).toEqual([false]);
  });

  it('two dispatchers at once: each request goes out once', async () => {
    const ids = await reports(6);
    await bulk(cast.community, 'accept', { ids });
    const { unitId } = await unitFor(ids);
    const [one, two] = await Promise.all([
      bulk(cast.dispatcher, 'dispatch', { ids, unitId }),
      bulk(cast.community, 'dispatch', { ids: [...ids].reverse(), unitId }),
    ]);
    const times = ids.map((id) => [...one!, ...two!].filter((row) => row.id === id && row.done).length);
    expect(times).toEqual(ids.map(() => 1));
    for (const id of ids) expect((await cast.read(cast.dispatcher, id)).orders).toHaveLength(1);
  });

  it('a unit that does not serve the place gets none of it; too many or none are refused', async () => {
    const ids = await reports(1);
    await bulk(cast.community, 'accept', { ids });
    const units = await good(cast.dispatcher.get<Schemas['UnitView'][]>('/api/v1/units'));
    const stranger = units.find(({ name }) => name.includes('荣达'))!;
    const [row] = await bulk(cast.dispatcher, 'dispatch', { ids, unitId: stranger.id });
    expect([row!.done, row!.code]).toEqual([false, 'request.unit_not_serving']);
    const many = Array.from({ length: 21 }, () => ids[0]);
    const { status } = await cast.dispatcher.post('/api/v1/workbench/bulk/dispatch', {
      ids: many,
      unitId: stranger.id,
    });
    expect(status).toBe(400);
    const foreign = await server().as('person:liao');
    expect((await bulk(foreign, 'dispatch', { ids, unitId: stranger.id }))[0]!.code).toBe('http.not_found');
  });

  const finished = async (who: Caller, id: string): Promise<Export> => {
    for (let n = 0; n < 200; n++) {
      const one = await good(who.get<Export>(`${EXPORTS}/${id}`));
      if (!['QUEUED', 'RUNNING'].includes(one.status)) return one;
      await delay(50);
    }
    throw new Error('the export was not finished in ten seconds');
  };
  const exported = async (who: Caller, body: object): Promise<Export> =>
    finished(who, (await good(who.post<Export>(EXPORTS, body))).id);

  it('writes a list into a file that says who of nobody, tells the inbox, and gives it to her alone', async () => {
    await cast.report({ title: '=1+1 的事', text: '私下说的话', visibility: 'PRIVATE' });
    const one = await exported(cast.community, { format: 'csv', filter: {} });
    expect(one).toMatchObject({ status: 'DONE', progress: 100, error: null, sensitive: false });
    const { status, body, headers } = await server().visitor.get<string>(one.url!);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'no-store',
    ]);
    const list = await good(
      cast.community.get<Schemas['RequestPageView']>('/api/v1/workbench/queue?limit=100&sort=newest'),
    );
    expect([one.written, one.total]).toEqual([list.total, list.total]);
    expect(body.trimEnd().split('\r\n')).toHaveLength(list.total + 1);
    expect(body).toContain("'=1+1 的事");
    expect(body).not.toContain('私下说的话');
    expect(body).not.toContain('反映的人');
    await server().drain();
    const inbox = await good(cast.community.get<Schemas['MessagePageView']>('/api/v1/messages'));
    expect(inbox.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ subject: 'EXPORT', subjectId: one.id })]),
    );
    expect((await cast.dispatcher.get(`${EXPORTS}/${one.id}`)).status).toBe(404);
    expect((await server().visitor.get(`/api/v1/exports/${one.id}/file?t=x.y`)).status).toBe(404);
  });

  it('tells who reported it only with the right and a reason, and they can read that', async () => {
    await cast.report();
    const without = await cast.community.post<Problem>(EXPORTS, {
      format: 'csv',
      filter: {},
      sensitive: true,
    });
    expect([without.status, without.body.fields?.[0]?.path]).toEqual([400, 'reason']);
    const worker = await cast.gridWorker.post<Problem>(EXPORTS, {
      format: 'csv',
      filter: {},
      sensitive: true,
      reason: '想看',
    });
    expect([worker.status, worker.body.code]).toEqual([403, 'auth.forbidden']);
    const one = await exported(cast.community, {
      format: 'csv',
      filter: { tile: 'lighting' },
      sensitive: true,
      reason: '逐户回访',
    });
    const { body } = await server().visitor.get<string>(one.url!);
    expect(body.split('\r\n')[0]).toMatch(/反映的人,电话$/);
    const looks = await good(cast.resident.get<{ reason: string }[]>('/api/v1/me/looks'));
    expect(looks.map(({ reason }) => reason)).toContain('导出清单：逐户回访');
  });

  it('is an Excel file when that was asked for', async () => {
    const one = await exported(cast.dispatcher, { format: 'xlsx', filter: { status: 'CLOSED' } });
    const answer = await fetch(server().url + one.url!);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''");
  });

  it('can be cancelled, ends soon, and no more than three wait', async () => {
    const asked = [];
    for (let n = 0; n < 6; n++) {
      asked.push(await cast.dispatcher.post<Export | Problem>(EXPORTS, { format: 'xlsx', filter: {} }));
    }
    const refused = asked.filter(({ status }) => status === 409);
    for (const { body } of refused) expect((body as Problem).code).toBe('desk.too_many_exports');
    const taken = asked.filter(({ status }) => status === 200).map(({ body }) => body as Export);
    const last = taken.at(-1)!;
    const { status } = await good(cast.dispatcher.post<Export>(`${EXPORTS}/${last.id}/cancel`));
    expect(['CANCELLED', 'DONE']).toContain(status);
    for (const { id } of taken) await finished(cast.dispatcher, id);
    const day = 24 * 3_600_000;
    server().clock.advance(day + 1000);
    try {
      const later = await server().as('李女士');
      const [first] = await good(later.get<Export[]>(EXPORTS));
      expect(first!.url).toBeNull();
    } finally {
      server().clock.set(null);
    }
  });

  it('keeps filters under names, hers and those of her unit', async () => {
    const body = {
      name: '超时的路灯',
      filter: { tile: 'lighting', late: 'LATE' },
      pinned: true,
      shared: false,
    };
    const kept = await good(cast.dispatcher.post<Saved>(FILTERS, body));
    expect(kept).toMatchObject({ ...body, own: true });
    const twice = await cast.dispatcher.post<Problem>(FILTERS, body);
    expect([twice.status, twice.body.fields?.[0]?.detail]).toEqual([400, '已经有这个名字了']);
    const change = (who: Caller, part: object) =>
      who.call<Saved>('PATCH', `${FILTERS}/${kept.id}`, { body: part });
    expect((await change(cast.dispatcher, { name: '亮不起来的灯' })).body.name).toBe('亮不起来的灯');
    expect((await change(cast.community, { name: '我的了' })).status).toBe(404);
    const bad = await cast.dispatcher.post<Problem>(FILTERS, {
      ...body,
      name: '坏的',
      filter: { box: 'attic' },
    });
    expect(bad.status).toBe(400);
    await cast.dispatcher.call('DELETE', `${FILTERS}/${kept.id}`);
    expect(await good(cast.dispatcher.get<Saved[]>(FILTERS))).toEqual([]);
    await good(cast.dispatcher.post<Saved>(FILTERS, body));
    expect(await good(cast.dispatcher.get<Saved[]>(FILTERS))).toHaveLength(1);
  });
});
