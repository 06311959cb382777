import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { Cast, good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Page = Schemas['MessagePageView'];
type Unread = Schemas['UnreadView'];

describeEachServer('the inbox', (server) => {
  let cast: Cast;
  let id: string;
  let unreadBefore: number;
  /** Messages that the demo comes with. */
  const old = new Set<string>();

  beforeAll(async () => {
    server().clock.set(new Date('2026-11-19T09:12:00+08:00'));
    cast = await Cast.of(server());
    for (const who of [cast.resident, cast.community, cast.handler, cast.gridWorker]) {
      for (const message of (await page(who, '?limit=100')).items) old.add(message.id);
    }
    unreadBefore = requestsIn(await unread(cast.resident));
    ({ id } = await cast.handled());
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    await server().drain();
  });
  afterAll(() => server().clock.set(null));

  const page = (who: Caller, query = '') => good(who.get<Page>(`/api/v1/messages${query}`));
  const requestsIn = ({ kinds }: Unread): number => kinds.find(({ kind }) => kind === 'REQUEST')?.unread ?? 0;
  const unread = (who: Caller) => good(who.get<Unread>('/api/v1/messages/unread'));
  /** What a person was told of this request, in the order in which it happened. */
  const told = async (who: Caller): Promise<string[]> => {
    const { items } = await page(who, '?limit=100');
    return items
      .filter((message) => !old.has(message.id))
      .filter((message) => message.title.includes('楼道灯') || message.text.includes('楼道灯'))
      .map(({ kind, title }) => `${kind} ${title}`)
      .reverse();
  };

  it('tells everybody on the way of a request what concerns her', async () => {
    const lamp = '「3 栋 2 单元楼道灯不亮」';
    expect(await told(cast.resident)).toEqual([
      `REQUEST ${lamp}社区受理了`,
      `REQUEST ${lamp}派给了安泰物业`,
      'REQUEST 安泰物业接了单',
      `REQUEST ${lamp}办完了`,
      `REQUEST ${lamp}办好了，请您看一眼`,
    ]);
    expect(await told(cast.community)).toEqual([
      `WORK 新来一件${lamp}，请您看看`,
      `WORK ${lamp}办完了，请您去核查`,
    ]);
    expect(await told(cast.handler)).toEqual([`WORK 新派来一件${lamp}`]);
    expect(await told(cast.gridWorker)).toEqual([`WORK ${lamp}办完了，请您去核查`]);
    expect(await told(cast.neighbour)).toEqual([]);
  });

  it('counts what is unread, and marks one or all as seen', async () => {
    const before = await unread(cast.resident);
    const mine = before.kinds.find(({ kind }) => kind === 'REQUEST');
    expect(mine).toMatchObject({ kindLabel: '办事进展', unread: unreadBefore + 5 });
    const { items } = await page(cast.resident, '?kind=REQUEST&limit=2');
    const after = await good(cast.resident.post<Unread>(`/api/v1/messages/${items[0]!.id}/read`));
    expect(after.total).toBe(before.total - 1);
    const [top] = (await page(cast.resident, '?kind=REQUEST')).items;
    expect(top).toMatchObject({ id: items[1]!.id, read: false, subject: 'REQUEST', subjectId: id });
    expect((await good(cast.resident.post<Unread>('/api/v1/messages/read-all'))).total).toBe(0);
    expect((await unread(cast.community)).total).toBeGreaterThan(0);
  });

  it('tells the unit when its work comes back, and what people think of it', async () => {
    const lamp = '「3 栋 2 单元楼道灯不亮」';
    const before = (await told(cast.handler)).length;
    const since = async (): Promise<string[]> => (await told(cast.handler)).slice(before);
    await cast.act(cast.resident, id, 'rate', { solved: 'NO', reason: '晚上又灭了' });
    await server().drain();
    expect(await since()).toEqual([`NOTICE 居民评了${lamp}`, `WORK ${lamp}没解决，要重新办`]);
    const { orders } = await cast.read(cast.dispatcher, id);
    const photoIds = [await upload(cast.handler)];
    await cast.order(orders[0]!.id, 'done', { text: '换了线', photoIds });
    const look = { reason: '上面一层还是黑的', photoIds: [await upload(cast.gridWorker)] };
    await cast.act(cast.gridWorker, id, 'verify-fail', look);
    await server().drain();
    expect((await since()).slice(2)).toEqual([`WORK ${lamp}核查没通过，请再去一次`]);
  });

  it('keeps messages to whom they belong', async () => {
    const [message] = (await page(cast.handler)).items;
    const path = `/api/v1/messages/${message!.id}/read`;
    expect(await cast.resident.post(path)).toMatchObject({ status: 404 });
    expect(await server().visitor.get('/api/v1/messages')).toMatchObject({ status: 401 });
    const wrong = await cast.resident.get('/api/v1/messages?kind=GOSSIP');
    expect(wrong).toMatchObject({ status: 400 });
    expect((await page(cast.handler)).items[0]).toMatchObject({ read: false });
  });
});
