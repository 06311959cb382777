import type { components } from '@linli/shared';
import { Cast, good, type Problem } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Suggestion = Schemas['SuggestionView'];
type Similar = Schemas['SimilarRequestView'];

const HOUDE = '360702002001';

describeEachServer('suggestions', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await Cast.of(server());
  });
  const suggest = (body: object): Promise<Suggestion> =>
    good(server().visitor.post<Suggestion>('/api/v1/requests/suggest', body));

  it('name the three likeliest, who would get it there, and a question where two are close', async () => {
    const lamp = await suggest({ text: '楼道灯坏了三四天，晚上看不见台阶', communityCode: HOUDE });
    expect(lamp).toMatchObject({ sure: true, question: null });
    expect(lamp.tiles[0]).toMatchObject({ tile: 'lighting', unitName: '安泰物业' });
    expect(lamp.tiles[0]!.confidence).toBeGreaterThanOrEqual(60);
    expect(lamp.tiles.length).toBeLessThanOrEqual(3);
    const nowhere = await suggest({ text: '电梯坏了' });
    expect(nowhere.tiles[0]).toMatchObject({ tile: 'lift', unitName: null });
    const between = await suggest({ text: '楼下有车堵住了路', communityCode: HOUDE });
    expect(between.sure).toBe(false);
    expect([between.question?.yes, between.question?.no].sort()).toEqual(['fire-lane', 'parking']);
    const nothing = await suggest({ text: 'qwzx' });
    expect(nothing.tiles[0]).toMatchObject({ tile: 'other' });
  });

  it('find open public requests nearby that may be the same, with the reason', async () => {
    const place = { address: '厚德路 30 号', lat: 25.853, lng: 114.941 };
    const { id } = await cast.report({
      title: '单元门口污水外冒',
      text: '下水道堵了，污水冒到单元门口，臭得很',
      place,
      tile: 'drain',
    });
    const hidden = await cast.report({
      text: '下水道堵了污水外冒',
      place,
      tile: 'drain',
      visibility: 'PRIVATE',
    });
    const near = (change: object) =>
      good(
        server().visitor.post<Similar[]>('/api/v1/requests/similar', {
          text: '我们单元下水道堵了往外冒污水',
          lat: place.lat + 0.0005,
          lng: place.lng,
          ...change,
        }),
      );
    const [first] = await near({});
    expect(first).toMatchObject({ request: { id } });
    expect(first!.reason).toMatch(/^同一类，离这里 5\d 米，说的也像$/);
    expect((await near({})).map(({ request }) => request.id)).not.toContain(hidden.id);
    expect((await near({ lat: place.lat + 0.01 })).map(({ request }) => request.id)).not.toContain(id);

    const again = await cast.report({ text: '下水道堵了，污水冒出来', place, tile: 'drain' }, cast.neighbour);
    const like = await good(cast.dispatcher.get<Similar[]>(`/api/v1/requests/${again.id}/similar`));
    expect(like.map(({ request }) => request.id)).toContain(id);
    expect(like.map(({ request }) => request.id)).not.toContain(again.id);
  });

  it('learn from what dispatchers put right, on every server', async () => {
    const text = '龙隐石敢当歪了';
    const before = await suggest({ text });
    expect(before.tiles[0]?.tile).not.toBe('green');
    for (let n = 0; n < 20; n++) {
      const { id } = await cast.report({ text: `${text}，第${n}次说`, tile: 'other', title: '石敢当' });
      await cast.accept(id);
      const moved = await cast.act(cast.dispatcher, id, 'reclassify', { tile: 'green', note: '归园林' });
      expect(moved).toMatchObject({ tile: 'green', status: 'ACCEPTED' });
      expect(moved.timeline[0]).toMatchObject({ text: '您换了一类：从「别的事」换到「树木、绿化」' });
      if (n === 0) {
        const twice = await cast.dispatcher.post<Problem>(`/api/v1/requests/${id}/reclassify`, {
          tile: 'green',
        });
        expect(twice.body).toMatchObject({ code: 'request.invalid', fields: [{ detail: '现在就是这一类' }] });
        const outsider = await cast.handler.post(`/api/v1/requests/${id}/reclassify`, { tile: 'road' });
        expect(outsider.status).toBe(403);
      }
    }
    await server().runJob('suggestion.learn');
    expect((await suggest({ text })).tiles[0]?.tile).toBe('green');
  }, 60_000);
});
