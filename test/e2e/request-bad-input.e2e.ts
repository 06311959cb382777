import { randomUUID } from 'node:crypto';
import { upload } from '../support/pictures.js';
import { Cast, type Detail, good, type Problem, reportBody } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

/** Wall clock of the city in the week of the story. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describeEachServer('bad input around requests', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    server().clock.set(at('19 09:12'));
    cast = await Cast.of(server());
  });
  afterAll(() => server().clock.set(null));

  const refused = async (who: Caller, path: string, body: unknown = {}) => {
    const answer = await who.post<Problem>(`/api/v1/${path}`, body);
    const { code, fields } = answer.body;
    return [answer.status, code, ...(fields ?? []).map(({ path: field }) => field)];
  };
  const report = (change: object) => refused(cast.resident, 'requests', { ...reportBody(), ...change });

  it('is told field by field', async () => {
    expect(await report({ text: '' })).toEqual([400, 'request.invalid', 'text']);
    expect(await report({ text: '长'.repeat(501) })).toEqual([400, 'request.invalid', 'text']);
    expect(await report({ kind: 'ORDER' })).toEqual([400, 'request.invalid', 'kind']);
    expect(await report({ tile: 'no-such' })).toEqual([400, 'request.invalid', 'tile']);
    expect(await report({ photoIds: Array.from({ length: 10 }, () => randomUUID()) })).toEqual([
      400,
      'request.invalid',
      'photoIds',
    ]);
    expect(await report({ reporterId: randomUUID() })).toEqual([400, 'request.unknown_field', 'reporterId']);
    expect(await report({ place: { address: '' } })).toEqual([400, 'request.invalid', 'place.address']);
    expect(await report({ place: { address: '某处', communityCode: '360702999999' } })).toEqual([
      400,
      'request.invalid',
      'place.communityCode',
    ]);
    expect(await report({ place: { address: '某处', lat: 25.85 } })).toEqual([
      400,
      'request.invalid',
      'place',
    ]);
  });

  it('outside the district, or with pictures of somebody else, leaves nothing behind', async () => {
    const before = await good(cast.resident.get<{ total: number }>('/api/v1/requests/mine'));
    const beijing = { address: '天安门', lat: 39.9087, lng: 116.3975 };
    expect(await report({ place: beijing })).toEqual([422, 'region.outside_district']);
    const foreign = await upload(cast.neighbour);
    expect(await report({ photoIds: [foreign] })).toEqual([422, 'file.not_yours']);
    const own = await upload(cast.resident);
    await cast.report({ photoIds: [own] });
    expect(await report({ photoIds: [own] })).toEqual([422, 'file.not_yours']);
    const after = await good(cast.resident.get<{ total: number }>('/api/v1/requests/mine'));
    expect(after.total).toBe(before.total + 1);
  });

  it('makes title, service and place from little', async () => {
    const text = '电梯按钮失灵了。昨天困过人，大家都不敢坐。';
    const place = { address: '8 号 1 栋' };
    const { title: _, ...body } = reportBody({ text, place });
    const made = await good(cast.resident.post<Detail>('/api/v1/requests', body));
    expect(made).toMatchObject({
      title: '电梯按钮失灵了',
      tile: 'lift',
      place: { communityName: '厚德路社区', lat: null },
    });
  });

  it('in the wrong state is a conflict that says what is possible', async () => {
    const { id } = await cast.report();
    const early = await cast.dispatcher.post<Problem>(`/api/v1/requests/${id}/dispatch`, {
      orders: [{ unitId: randomUUID() }],
    });
    expect([early.status, early.body.code]).toEqual([409, 'request.illegal_transition']);
    expect(early.body.possible).toEqual(expect.arrayContaining(['accept', 'reject']));
    expect(early.body.possible).not.toContain('dispatch');
    await cast.accept(id);
    expect(await refused(cast.community, `requests/${id}/accept`)).toEqual([
      409,
      'request.illegal_transition',
    ]);
    expect(await refused(cast.resident, `requests/${id}/rate`, { solved: 'YES', stars: 5 })).toEqual([
      409,
      'request.illegal_transition',
    ]);
    expect(await refused(cast.gridWorker, `requests/${id}/verify-pass`, { photoIds: [] })).toEqual([
      409,
      'request.illegal_transition',
    ]);
  });

  it('about what belongs to others is not found', async () => {
    const { id } = await cast.report({ visibility: 'PRIVATE' });
    expect((await cast.neighbour.get(`/api/v1/requests/${id}`)).status).toBe(404);
    expect((await server().visitor.get(`/api/v1/requests/${id}`)).status).toBe(404);
    for (const action of ['support', 'withdraw']) {
      expect(await refused(cast.neighbour, `requests/${id}/${action}`)).toEqual([404, 'http.not_found']);
    }
    expect(await refused(cast.neighbour, `requests/${id}/comment`, { text: '?' })).toEqual([
      404,
      'http.not_found',
    ]);
    await cast.accept(id);
    const { orders } = await cast.dispatch(id);
    expect(await refused(cast.community, `orders/${orders[0]!.id}/take`)).toEqual([403, 'auth.forbidden']);
    expect(await refused(cast.handler, `orders/${randomUUID()}/take`)).toEqual([404, 'http.not_found']);
    expect(await refused(cast.neighbour, `requests/${randomUUID()}/support`)).toEqual([
      404,
      'http.not_found',
    ]);
  });

  it('when giving it away: wrong units, none, twice the same, or a deadline that is over', async () => {
    const { id } = await cast.report();
    await cast.accept(id);
    const dispatch = (orders: object[]) => refused(cast.dispatcher, `requests/${id}/dispatch`, { orders });
    const choices = await good(
      cast.dispatcher.get<{ unitId: string }[]>(`/api/v1/workbench/requests/${id}/units`),
    );
    const { unitId } = choices[0]!;
    expect(await dispatch([])).toEqual([400, 'request.invalid', 'orders']);
    expect(await dispatch(Array.from({ length: 6 }, () => ({ unitId })))).toEqual([
      400,
      'request.invalid',
      'orders',
    ]);
    expect(await dispatch([{ unitId }, { unitId }])).toEqual([400, 'request.invalid', 'orders']);
    expect(await dispatch([{ unitId: randomUUID() }])).toEqual([422, 'request.unit_not_serving']);
    expect(await dispatch([{ unitId, dueAt: '2026-11-19T01:12:00Z' }])).toEqual([
      422,
      'request.deadline_past',
    ]);
    expect(await dispatch([{ unitId, dueAt: 'tomorrow' }])).toEqual([
      400,
      'request.invalid',
      'orders.0.dueAt',
    ]);
    const given = await cast.act(cast.dispatcher, id, 'dispatch', { orders: [{ unitId }], urgent: true });
    expect(given).toMatchObject({ urgent: true, dueAt: at('23 14:42').toISOString() });
  });

  it('when finishing: without the photo, before it was taken, or in the future', async () => {
    const { id } = await cast.report();
    await cast.accept(id);
    const { orders } = await cast.dispatch(id);
    const done = (body: object) =>
      refused(cast.handler, `orders/${orders[0]!.id}/done`, { text: '好了', ...body });
    const photoIds = [await upload(cast.handler)];
    expect(await done({ photoIds })).toEqual([409, 'request.illegal_transition']);
    await cast.order(orders[0]!.id, 'take');
    expect(await done({ photoIds: [] })).toEqual([422, 'request.evidence_required']);
    const [early, late] = [at('19 09:11').toISOString(), at('19 09:13').toISOString()];
    expect(await done({ photoIds, doneAt: early })).toEqual([400, 'request.invalid', 'doneAt']);
    expect(await done({ photoIds, doneAt: late })).toEqual([400, 'request.invalid', 'doneAt']);
    await cast.order(orders[0]!.id, 'done', { text: '好了', photoIds });
    expect(await done({ photoIds })).toEqual([409, 'request.illegal_transition']);
  });

  it('when judging: no stars, half stars, too late', async () => {
    const { id } = await cast.closed();
    const rate = (body: object) => refused(cast.resident, `requests/${id}/rate`, body);
    expect(await rate({ solved: 'YES' })).toEqual([400, 'request.invalid', 'stars']);
    expect(await rate({ solved: 'YES', stars: 4.5 })).toEqual([400, 'request.invalid', 'stars']);
    expect(await rate({ solved: 'MAYBE', stars: 5 })).toEqual([400, 'request.invalid', 'solved']);
    expect(await refused(cast.neighbour, `requests/${id}/rate`, { solved: 'YES', stars: 1 })).toEqual([
      404,
      'http.not_found',
    ]);
    server().clock.advance(15 * 86_400_000 + 1000);
    const later = await server().as('陈阿姨');
    expect(await refused(later, `requests/${id}/reopen`, { reason: '又坏了' })).toEqual([
      409,
      'request.reopen_too_late',
    ]);
    server().clock.set(at('19 09:12'));
  });
});
