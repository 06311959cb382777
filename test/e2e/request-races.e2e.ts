import { Cast, type Detail } from '../support/requests.js';
import { upload } from '../support/pictures.js';
import { type Answer, type Caller, describeEachServer } from '../support/server.js';

describeEachServer('two at once', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    server().clock.set(new Date('2026-11-19T09:12:00+08:00'));
    cast = await Cast.of(server());
  });
  afterAll(() => server().clock.set(null));

  const race = async (who: Caller[], path: string, body: object = {}): Promise<number[]> => {
    const answers: Answer<unknown>[] = await Promise.all(who.map((one) => one.post(`/api/v1/${path}`, body)));
    return answers.map(({ status }) => status).sort();
  };
  const actions = ({ timeline }: Detail): string[] => timeline.map(({ text }) => text);

  it('accept: one wins, and the history says it once', async () => {
    const { id } = await cast.report();
    const staff = [cast.community, cast.dispatcher, cast.community, cast.dispatcher];
    expect(await race(staff, `requests/${id}/accept`)).toEqual([200, 409, 409, 409]);
    expect(actions(await cast.read(cast.resident, id))).toEqual(['收下了这件事', '您报上来']);
  });

  it('accept and reject, or accept and withdraw: never both', async () => {
    const { id } = await cast.report();
    const answers = await Promise.all([
      cast.community.post(`/api/v1/requests/${id}/accept`),
      cast.dispatcher.post(`/api/v1/requests/${id}/reject`, { reason: '不归社区' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(actions(await cast.read(cast.resident, id))).toHaveLength(2);
  });

  it('dispatch: one set of orders', async () => {
    const { id } = await cast.report();
    await cast.accept(id);
    const choices = await cast.dispatcher.get<{ unitId: string }[]>(`/api/v1/workbench/requests/${id}/units`);
    const body = { orders: [{ unitId: choices.body[0]!.unitId }] };
    expect(
      await race([cast.dispatcher, cast.community, cast.dispatcher], `requests/${id}/dispatch`, body),
    ).toEqual([200, 409, 409]);
    expect((await cast.read(cast.dispatcher, id)).orders).toHaveLength(1);
  });

  it('take and finish: once each', async () => {
    const { id } = await cast.report();
    await cast.accept(id);
    const { orders } = await cast.dispatch(id);
    const path = `orders/${orders[0]!.id}`;
    expect(await race([cast.handler, cast.handler, cast.handler], `${path}/take`)).toEqual([200, 409, 409]);
    const body = { text: '好了', photoIds: [await upload(cast.handler)] };
    expect(await race([cast.handler, cast.handler, cast.handler], `${path}/done`, body)).toEqual([
      200, 409, 409,
    ]);
    expect((await cast.read(cast.gridWorker, id)).status).toBe('HANDLED');
  });

  it('"me too" from everybody: everybody counts once', async () => {
    const { id } = await cast.report();
    const crowd = [cast.neighbour, cast.community, cast.dispatcher, cast.handler, cast.gridWorker];
    const answers = await race([...crowd, ...crowd, cast.neighbour], `requests/${id}/support`);
    expect(new Set(answers)).toEqual(new Set([200]));
    expect((await cast.read(cast.resident, id)).supporters).toBe(5);
  });

  it('rating: once, and "not solved" opens it once', async () => {
    const { id } = await cast.closed();
    const answers = await race([cast.resident, cast.resident], `requests/${id}/rate`, {
      solved: 'NO',
      reason: '没好',
    });
    expect(answers).toEqual([200, 409]);
    const opened = actions(await cast.read(cast.resident, id)).filter((text) => text.includes('请再办'));
    expect(opened).toEqual(['您说没解决，请再办：没好']);
  });
});
