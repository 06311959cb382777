import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { Cast, type Detail, good } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];

/** Wall clock of the city in the week of the story. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describeEachServer('a lamp in the stairwell', (server) => {
  let cast: Cast;
  let id: string;
  let orderId: string;
  const now = async (text: string): Promise<void> => {
    server().clock.set(at(text));
    cast = await Cast.of(server());
  };
  const steps = ({ steps: all }: Detail): string =>
    all.map(({ label, state }) => `${label} ${state}`).join(', ');
  afterAll(() => server().clock.set(null));

  it('is reported with a photo, which becomes a number and a promise', async () => {
    await now('19 09:12');
    const detail = await cast.report({ photoIds: [await upload(cast.resident)] });
    ({ id } = detail);
    expect(detail).toMatchObject({
      number: expect.stringMatching(/^ZG20261119-\d{6}$/),
      tile: 'lighting',
      status: 'SUBMITTED',
      statusLabel: '等社区看',
      headline: '您报上来了，社区马上看',
      holder: '厚德路社区',
      next: '社区来看',
      dueAt: at('19 11:12').toISOString(),
      dueLabel: '前受理',
      late: 'OK',
      mine: 'REPORTER',
      reporter: null,
      can: ['withdraw', 'comment'],
    });
    expect(detail.photos).toHaveLength(1);
    expect(steps(detail)).toBe('受理 now, 接单 todo, 修好 todo, 核查 todo, 您评价 todo');
    expect(detail.timeline).toMatchObject([{ who: '', text: '您报上来', note: `编号 ${detail.number}` }]);
  });

  it('is accepted by the community, which sees who reported it and leaves a trace', async () => {
    await now('19 09:40');
    const queue = await good(
      cast.community.get<Schemas['RequestPageView']>('/api/v1/workbench/queue?box=accept&limit=100'),
    );
    expect(queue.items.map((item) => item.id)).toContain(id);
    const detail = await cast.accept(id);
    expect(detail).toMatchObject({ status: 'ACCEPTED', reporter: expect.stringMatching(/^陈阿姨/) });
    const looks = await good(cast.resident.get<Schemas['LookView'][]>('/api/v1/me/looks'));
    expect(looks[0]).toMatchObject({
      what: '看了是谁反映的',
      reason: expect.stringContaining(detail.number),
    });
  });

  it('is given to the unit that answers for it, with five working days', async () => {
    await now('19 10:05');
    const path = `/api/v1/workbench/requests/${id}/units`;
    const units = await good(cast.dispatcher.get<Schemas['UnitChoiceView'][]>(path));
    expect(units[0]).toMatchObject({
      name: '安泰物业',
      suggested: true,
      workingHours: 35,
      dueAt: at('26 10:05').toISOString(),
    });
    expect(units[0]!.reasons[0]).toBe('管这个小区');
    const detail = await cast.dispatch(id, { note: '先看灯泡，再看线路。' });
    orderId = detail.orders[0]!.id;
    expect(detail.orders).toMatchObject([
      {
        lead: true,
        status: 'DISPATCHED',
        takeDueAt: at('19 16:05').toISOString(),
        note: '先看灯泡，再看线路。',
      },
    ]);
    expect(await cast.read(cast.resident, id)).toMatchObject({
      headline: '派给安泰物业了，等接单',
      dueAt: at('26 10:05').toISOString(),
      dueLabel: '前修好',
      deadline: {
        totalMinutes: 2100,
        explanation: '5 个工作日，每天 7 小时。中午、晚上、周末、节假日不算。',
      },
      orders: [],
      reporter: null,
    });
  });

  it('is taken and mended by the property company, which never learns who reported it', async () => {
    await now('19 10:32');
    const taken = await cast.order(orderId, 'take');
    expect(taken).toMatchObject({
      statusLabel: '已接单',
      takenBy: '刘师傅',
      can: ['start', 'done', 'return', 'split', 'askExtension', 'askSuspension'],
    });
    expect(JSON.stringify(taken)).not.toContain('陈');
    const seen = await cast.read(cast.resident, id);
    expect(seen).toMatchObject({
      statusLabel: '正在修',
      holder: '安泰物业 刘师傅',
      next: '修好后拍照，再请人核查',
    });
    expect(steps(seen)).toBe('受理 done, 接单 done, 修好 now, 核查 todo, 您评价 todo');

    await now('20 16:10');
    const done = await cast.order(orderId, 'done', {
      text: '换好了灯泡和开关',
      photoIds: [await upload(cast.handler)],
    });
    expect(done).toMatchObject({ status: 'DONE', late: 'OK', can: [] });
    expect(done.donePhotos).toHaveLength(1);
  });

  it('is checked by somebody else, in the field', async () => {
    await now('20 17:05');
    expect(await cast.read(cast.gridWorker, id)).toMatchObject({
      status: 'HANDLED',
      can: expect.arrayContaining(['verifyPass', 'verifyFail']),
    });
    const body = { note: '到现场看过，灯亮了', photoIds: [await upload(cast.gridWorker)] };
    expect(await cast.act(cast.gridWorker, id, 'verify-pass', body)).toMatchObject({ status: 'CLOSED' });
  });

  it('tells its whole way in plain words', async () => {
    const detail = await cast.read(cast.resident, id);
    expect(detail).toMatchObject({
      headline: '灯修好了，也核查过了',
      subline: '请您看一眼，是不是真的好了',
      statusLabel: '修好了',
      deadline: { usedMinutes: 665, totalMinutes: 2100, doneAt: at('20 16:10').toISOString(), late: 'OK' },
      can: ['rate', 'reopen', 'comment'],
    });
    expect(detail.afterPhotos).toHaveLength(1);
    expect(steps(detail)).toBe('受理 done, 接单 done, 修好 done, 核查 done, 您评价 now');
    expect(detail.timeline.map(({ who, text, note, photos }) => [who, text, note, photos.length])).toEqual([
      ['网格员谢女士', '到现场看过，灯亮了', null, 1],
      ['安泰物业刘师傅', '换好了灯泡和开关', null, 1],
      ['安泰物业', '接了单，交给刘师傅', '派出后 27 分钟', 0],
      ['赣江街道分中心', '派给安泰物业', '限 5 个工作日', 0],
      ['厚德路社区', '收下了这件事', '您报上来 28 分钟后', 0],
      ['', '您报上来', `编号 ${detail.number}`, 0],
    ]);
  });

  it('is rated once, and not twice', async () => {
    const rated = await cast.act(cast.resident, id, 'rate', { solved: 'YES', stars: 5 });
    expect(rated).toMatchObject({ rating: { solved: 'YES', stars: 5 }, subline: '谢谢您的评价' });
    expect(steps(rated)).not.toContain('now');
    const again = await cast.resident.post(`/api/v1/requests/${id}/rate`, { solved: 'PARTLY', stars: 1 });
    expect(again).toMatchObject({ status: 409, body: { code: 'request.already_rated' } });
  });
});

describeEachServer('work that was not finished', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    server().clock.set(at('19 09:12'));
    cast = await Cast.of(server());
  });
  afterAll(() => server().clock.set(null));

  it('goes back to the same unit with the same deadline when the check fails', async () => {
    const { id, orders } = await cast.handled();
    const body = { reason: '上面一层还是黑的', photoIds: [await upload(cast.gridWorker)] };
    const back = await cast.act(cast.gridWorker, id, 'verify-fail', body);
    expect(back).toMatchObject({
      status: 'IN_PROGRESS',
      orders: [{ id: orders[0]!.id, status: 'TAKEN', dueAt: orders[0]!.dueAt }],
    });
    expect(back.timeline[0]).toMatchObject({
      text: '您到现场看过，还没好：上面一层还是黑的',
      note: '最晚时间不变',
    });
    await cast.order(orders[0]!.id, 'done', { text: '都换了', photoIds: [await upload(cast.handler)] });
    expect(await cast.read(cast.resident, id)).toMatchObject({ status: 'HANDLED' });
  });

  it('is opened again by a "not solved", and each closing may be rated', async () => {
    const { id } = await cast.closed();
    const again = await cast.act(cast.resident, id, 'rate', { solved: 'NO', reason: '晚上又灭了' });
    expect(again).toMatchObject({ status: 'IN_PROGRESS', rating: { solved: 'NO', stars: null } });
    const staff = await cast.read(cast.dispatcher, id);
    expect(staff.orders).toMatchObject([{ status: 'TAKEN' }]);
    const evidence = { text: '换了线', photoIds: [await upload(cast.handler)] };
    await cast.order(staff.orders[0]!.id, 'done', evidence);
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    const rated = await cast.act(cast.resident, id, 'rate', { solved: 'YES', stars: 4 });
    expect(rated).toMatchObject({ status: 'CLOSED', rating: { solved: 'YES', stars: 4 } });
  });

  it('goes to another unit when it comes back, or to the same one when the dispatcher insists', async () => {
    const { id } = await cast.report();
    await cast.accept(id);
    const first = (await cast.dispatch(id)).orders[0]!;
    await cast.order(first.id, 'return', { reason: '是路灯，不归物业' });
    expect(await cast.read(cast.dispatcher, id)).toMatchObject({
      orders: [{ status: 'RETURNED', returnReason: '是路灯，不归物业', can: ['insist'] }],
      can: expect.arrayContaining(['redispatch']),
    });
    const insist = await good(
      cast.dispatcher.post<Detail>(`/api/v1/orders/${first.id}/insist`, { reason: '楼道里的归物业' }),
    );
    expect(insist.orders).toMatchObject([{ status: 'DISPATCHED' }]);
    await cast.order(first.id, 'return', { reason: '真的不归我们' });
    const other = await cast.dispatch(id);
    expect(other.orders.map(({ unitName, status, lead }) => [unitName, status, lead])).toEqual([
      ['安泰物业', 'REDISPATCHED', false],
      ['区市政设施维护中心', 'DISPATCHED', true],
    ]);
    expect(await cast.read(cast.resident, id)).toMatchObject({
      headline: '派给区市政设施维护中心了，等接单',
    });
  });

  it('with several units is handled when the last of them is done', async () => {
    const { id } = await cast.report({ text: '下水道堵了，污水冒到单元门口', title: '下水道堵了' });
    await cast.accept(id);
    const path = `/api/v1/workbench/requests/${id}/units`;
    const units = await good(cast.dispatcher.get<Schemas['UnitChoiceView'][]>(path));
    const orders = units.slice(0, 2).map(({ unitId }) => ({ unitId }));
    const given = await cast.act(cast.dispatcher, id, 'dispatch', { orders });
    const own = given.orders.find(({ unitName }) => unitName === '安泰物业')!;
    await cast.handle(own.id, '里面通了');
    expect(await cast.read(cast.resident, id)).toMatchObject({ status: 'IN_PROGRESS' });
  });
});
