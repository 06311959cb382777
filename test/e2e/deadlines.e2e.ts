import type { components } from '@linli/shared';
import { replayDifferences } from '../support/request-life.js';
import { upload } from '../support/pictures.js';
import { Cast, type Detail, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Supervision = Schemas['SupervisionPageView'];
type Messages = Schemas['MessagePageView'];

/** Wall clock of the city in 2026. */
const at = (text: string): Date => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);
const iso = (text: string): string => at(text).toISOString();

describeEachServer('deadlines', (server) => {
  let cast: Cast;
  let supervisor: Caller;
  /** Sessions end in these days: everybody signs in again. */
  const now = async (time: string): Promise<void> => {
    server().clock.set(at(time));
    cast = await Cast.of(server());
    supervisor = await server().as('黄先生');
  };
  const look = async (time: string): Promise<void> => {
    await now(time);
    await server().drain();
    await server().runJob('request-resume');
    await server().drain();
    await server().runJob('supervision.clocks');
    await server().drain();
  };
  afterAll(() => server().clock.set(null));

  const clocks = async (id: string) => {
    const { dueAt, orders, deadline } = await cast.read(cast.dispatcher, id);
    const order = orders.at(-1);
    return { dueAt, take: order?.takeDueAt, handle: order?.dueAt, promise: deadline?.dueAt };
  };

  it('are those of the catalogue at every stage, and of the matter once somebody has said it', async () => {
    await now('11-19 08:30');
    const { id } = await cast.report({ tile: 'rubbish', title: '垃圾没人收' });
    expect(await clocks(id)).toMatchObject({ dueAt: iso('11-19 10:30') });
    const wrong = await cast.community.post<Problem>(`/api/v1/requests/${id}/accept`, {
      serviceCode: 'MATTER:01001',
    });
    expect([wrong.status, wrong.body.fields]).toEqual([
      400,
      [{ path: 'serviceCode', detail: '这一类里没有这个事项，请重新选' }],
    ]);
    const matters = await good(
      cast.community.get<Schemas['ServiceMatterView'][]>('/api/v1/services/rubbish/matters'),
    );
    expect(matters).toContainEqual({
      code: 'MATTER:06011',
      label: '积存垃圾渣土',
      kindLabel: '事项',
      handle: '4 个工作日',
    });
    const accepted = await cast.act(cast.community, id, 'accept', { serviceCode: 'MATTER:06011' });
    expect(accepted).toMatchObject({ serviceCode: 'MATTER:06011', matter: '积存垃圾渣土' });
    await cast.dispatch(id);
    // Thursday 8:30: 4 h to take it, 4 days to do it.
    expect(await clocks(id)).toMatchObject({
      take: iso('11-19 14:30'),
      handle: iso('11-24 17:30'),
      promise: iso('11-24 17:30'),
    });
    const [order] = (await cast.read(cast.handler, id)).orders;
    await cast.handle(order!.id);
    // Somebody else has a day to look.
    expect(await clocks(id)).toMatchObject({ dueAt: iso('11-19 17:30') });
    expect(await replayDifferences(server(), id)).toEqual([]);
  });

  it('are shorter in a hurry at the stages where the catalogue says so, also when it was put right', async () => {
    await now('11-19 08:30');
    const { id } = await cast.report({ tile: 'lighting', title: '电线垂下来了' });
    await cast.accept(id);
    const moved = await cast.act(cast.dispatcher, id, 'reclassify', { tile: 'urgent' });
    expect(moved).toMatchObject({ tile: 'urgent', matter: null });
    await cast.dispatch(id, { urgent: true });
    expect(await clocks(id)).toMatchObject({ take: iso('11-19 09:30'), handle: iso('11-19 10:30') });
    expect(await replayDifferences(server(), id)).toEqual([]);
  });

  it('stand still over National Day, and what was said before the pause is not said again after it', async () => {
    await now('09-28 08:30');
    const { id } = await cast.report({ tile: 'lighting', title: '国庆前的路灯' });
    await cast.accept(id);
    const { orders } = await cast.dispatch(id, {});
    await cast.order(orders[0]!.id, 'take');
    // 5 days from Monday: Monday to Wednesday, then Thursday the 8th and Friday the 9th.
    expect(await clocks(id)).toMatchObject({ promise: iso('10-09 17:30') });
    const ask = { reason: '等供电公司停电', until: iso('10-10 08:30') };
    await cast.act(cast.dispatcher, id, 'ask-suspension', ask);
    await now('09-30 14:00');
    await cast.act(supervisor, id, 'suspend');
    const reminded = async () => {
      const { items } = await good(cast.handler.get<Messages>('/api/v1/messages?limit=50'));
      return items.filter(({ title }) => /国庆前的路灯.*快到时间/.test(title)).length;
    };
    const issued = async () =>
      (
        await good(supervisor.get<Supervision>(`/api/v1/supervision-orders?box=open&requestId=${id}`))
      ).items.map(({ colour }) => colour);
    await look('10-10 08:30');
    // Used 7 + 7 + 3½ = 17½ h of 35; the pause took 3½ + 7 + 7 h. Left: 7 h of Saturday the 10th, 7 of Monday, 3½ of Tuesday.
    expect(await clocks(id)).toMatchObject({ handle: iso('10-13 12:00'), promise: iso('10-13 12:00') });
    expect(await replayDifferences(server(), id)).toEqual([]);
    // 80 % are 28 h: 10½ h after it went on, on Monday at noon; not at once, as if the pause had been work.
    await look('10-12 11:59');
    expect(await reminded()).toBe(0);
    await look('10-12 14:01');
    expect(await reminded()).toBe(1);
    await look('10-13 14:01');
    expect(await issued()).toEqual(['YELLOW']);

    // Late as it is, it is put off again: the same lateness brings no second order, only what comes afterwards a red one.
    await cast.act(cast.dispatcher, id, 'ask-suspension', { reason: '等配件', until: iso('10-20 08:30') });
    await cast.act(supervisor, id, 'suspend');
    await look('10-20 08:31');
    expect(await issued()).toEqual(['YELLOW']);
    expect((await cast.read(cast.resident, id)).deadline).toMatchObject({ late: 'LATE' });
    await cast.order(orders[0]!.id, 'done', { text: '换好了', photoIds: [await upload(cast.handler)] });
    expect(await replayDifferences(server(), id)).toEqual([]);
  });

  it('begin anew for a unit that is asked to go on, without a reminder for the time before', async () => {
    await now('11-19 08:30');
    const { id } = await cast.report({ tile: 'lighting', title: '退来退去的灯' });
    await cast.accept(id);
    const { orders } = await cast.dispatch(id, {});
    await cast.order(orders[0]!.id, 'return', { reason: '不归物业' });
    await now('11-20 08:30');
    const again = await good(
      cast.dispatcher.post<Detail>(`/api/v1/orders/${orders[0]!.id}/insist`, { reason: '归物业' }),
    );
    expect(again.orders[0]).toMatchObject({ takeDueAt: iso('11-20 14:30'), late: 'OK' });
    expect(await replayDifferences(server(), id)).toEqual([]);
  });
});
