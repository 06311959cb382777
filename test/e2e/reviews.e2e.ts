import type { components } from '@linli/shared';
import { Cast, good, type Problem } from '../support/requests.js';
import { upload } from '../support/pictures.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Reviews = components['schemas']['RequestReviewsView'];
type ToReview = components['schemas']['ToReviewView'];
type Page = components['schemas']['ReviewPageView'];
type Standing = components['schemas']['ReviewStandingView'];

describeEachServer('reviews of units', (server) => {
  let cast: Cast;
  let municipal: Caller;
  let supervisor: Caller;
  beforeAll(async () => {
    cast = await Cast.of(server());
    municipal = await server().as('person:wen');
    supervisor = await server().as('黄先生');
  });

  const read = (who: Caller, id: string) => good(who.get<Reviews>(`/api/v1/requests/${id}/reviews`));
  const say = (who: Caller, id: string, body: object) =>
    who.post<Reviews & Problem>(`/api/v1/requests/${id}/reviews`, body);

  /** Two units had a share in it and both are done. */
  async function shared(): Promise<{ id: string; antai: string; city: string }> {
    const { id } = await cast.report();
    await cast.accept(id);
    const path = `/api/v1/workbench/requests/${id}/units`;
    const units = await good(cast.dispatcher.get<components['schemas']['UnitChoiceView'][]>(path));
    const unitOf = (name: string): string => units.find((one) => one.name === name)!.unitId;
    const [antai, city] = [unitOf('安泰物业'), unitOf('区市政设施维护中心')];
    const orders = [{ unitId: antai }, { unitId: city }];
    const detail = await cast.act(cast.dispatcher, id, 'dispatch', { orders });
    for (const [n, who] of [cast.handler, municipal].entries()) {
      const order = `/api/v1/orders/${detail.orders[n]!.id}`;
      await good(who.post(`${order}/take`));
      await good(who.post(`${order}/done`, { text: '办好了', photoIds: [await upload(who)] }));
    }
    return { id, antai, city };
  }

  it('are of oneself when done, of each other when closed, sealed until both have spoken', async () => {
    const { id, antai, city } = await shared();
    expect((await read(cast.handler, id)).todo).toEqual([
      { byUnitId: antai, ofUnitId: antai, ofUnitName: '安泰物业', self: true },
    ]);
    const own = { byUnitId: antai, ofUnitId: antai, score: 4, reason: '当天就去了' };
    expect((await say(cast.handler, id, own)).status).toBe(200);
    const other = { byUnitId: antai, ofUnitId: city, score: 2, reason: '等了他们两天' };
    expect((await say(cast.handler, id, other)).body.code).toBe('review.not_now');
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    expect((await say(cast.handler, id, other)).status).toBe(200);
    expect((await say(cast.handler, id, other)).body.code).toBe('review.already_said');
    // Of what 安泰 said only the part about itself is open to the other.
    expect((await read(municipal, id)).reviews).toEqual([]);
    expect((await read(supervisor, id)).reviews).toHaveLength(2);
    const back = { byUnitId: city, ofUnitId: antai, score: 5, reason: '配合得好' };
    const answered = await say(municipal, id, back);
    expect(answered.body.reviews.map(({ byUnitName, score }) => [byUnitName, score])).toEqual([
      ['安泰物业', 2],
      ['区市政设施维护中心', 5],
    ]);
    expect((await read(cast.handler, id)).reviews).toHaveLength(3);
  });

  it('are nobody else’s business, and only of units that worked on it', async () => {
    const { id, antai } = await shared();
    const lai = await server().as('person:lai');
    expect((await lai.get(`/api/v1/requests/${id}/reviews`)).status).toBe(404);
    expect((await cast.resident.get(`/api/v1/requests/${id}/reviews`)).status).toBe(404);
    const forged = { byUnitId: antai, ofUnitId: antai, score: 5, reason: '很好' };
    expect((await say(lai, id, forged)).status).toBe(404);
    const wrong = await say(cast.handler, id, { byUnitId: antai, ofUnitId: antai, score: 6, reason: '' });
    expect(wrong.body.fields?.map(({ path }) => path).sort()).toEqual(['reason', 'score']);
  });

  it('wait on the page of the unit, which sees what it said and, once it is open, what was said of it', async () => {
    const todo = async (who: Caller, id: string) =>
      (await good(who.get<ToReview[]>('/api/v1/reviews/todo'))).find(({ requestId }) => requestId === id);
    const list = async (who: Caller, box: string, id: string) =>
      (await good(who.get<Page>(`/api/v1/reviews?box=${box}&limit=50`))).items
        .filter(({ requestId }) => requestId === id)
        .map(({ byUnitName, ofUnitName, score, reason }) => [byUnitName, ofUnitName, score, reason]);
    const { id, antai, city } = await shared();
    expect((await todo(cast.handler, id))!.todo.map(({ self }) => self)).toEqual([true]);
    expect((await todo(cast.handler, id))!.until).toBeNull();
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    expect((await todo(cast.handler, id))!.todo.map(({ ofUnitName }) => ofUnitName)).toEqual([
      '安泰物业',
      '区市政设施维护中心',
    ]);
    for (const ofUnitId of [antai, city])
      await good(say(cast.handler, id, { byUnitId: antai, ofUnitId, score: 3, reason: '一般' }));
    expect(await todo(cast.handler, id)).toBeUndefined();
    expect(await list(cast.handler, 'said', id)).toHaveLength(2);
    expect(await list(municipal, 'received', id)).toEqual([['安泰物业', '区市政设施维护中心', null, '']]);
    await good(say(municipal, id, { byUnitId: city, ofUnitId: antai, score: 5, reason: '配合得好' }));
    expect(await list(municipal, 'received', id)).toEqual([['安泰物业', '区市政设施维护中心', 3, '一般']]);
    expect(await list(cast.handler, 'received', id)).toEqual([
      ['区市政设施维护中心', '安泰物业', 5, '配合得好'],
    ]);
    const standing = await good(cast.handler.get<Standing>('/api/v1/reviews/standing'));
    // What may still be sealed is no part of an average.
    expect(standing.peers.reviews).toBe(0);
    expect(standing.self.reviews).toBeGreaterThan(0);
    expect((await cast.community.get('/api/v1/reviews/todo')).status).toBe(403);
  });
});
