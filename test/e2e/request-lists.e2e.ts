import type { components } from '@linli/shared';
import { Cast, type Detail, good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Page = components['schemas']['RequestPageView'];
type Card = components['schemas']['RequestCardView'];

describeEachServer('lists of requests', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await Cast.of(server());
  });

  const queue = (who: Caller, query: string): Promise<Page> =>
    good(who.get<Page>(`/api/v1/workbench/queue?${query}`));

  it('of the demo show every box, least time left first', async () => {
    const counts = await good(
      cast.dispatcher.get<components['schemas']['BoxCountsView']>('/api/v1/workbench/counts'),
    );
    for (const box of ['accept', 'dispatch', 'verify', 'returned'] as const) {
      const { items, total } = await queue(cast.dispatcher, `box=${box}&limit=100`);
      expect([box, items.length, total]).toEqual([box, counts[box], counts[box]]);
      expect(items.length).toBeGreaterThan(0);
      const dues = items.map(({ dueAt }) => dueAt ?? '');
      expect(dues).toEqual([...dues].sort());
    }
    expect(counts.late).toBeGreaterThan(0);
    expect(counts.soon).toBeGreaterThan(0);
  });

  it('come page by page without losing or repeating one', async () => {
    const all = await queue(cast.dispatcher, 'box=dispatch&limit=100');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: Page = await queue(cast.dispatcher, `box=dispatch&limit=2${query}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(all.items.map(({ id }) => id));

    const mine = await good(cast.resident.get<Page>('/api/v1/requests/mine?limit=3'));
    const rest = await good(
      cast.resident.get<Page>(`/api/v1/requests/mine?limit=100&cursor=${mine.nextCursor ?? ''}`),
    );
    const ids = [...mine.items, ...rest.items].map(({ id }) => id);
    expect([new Set(ids).size, ids.length]).toEqual([mine.total, mine.total]);
  });

  it('keep to the region and find by number, words and place', async () => {
    const here = await queue(cast.community, 'box=dispatch&limit=100');
    expect(new Set(here.items.map(({ place }) => place.communityName))).toEqual(new Set(['厚德路社区']));
    const [first] = here.items;
    for (const words of [first!.number, first!.title.slice(1, 4), first!.place.address]) {
      const found = await queue(cast.community, `box=dispatch&q=${encodeURIComponent(words)}`);
      expect(found.items.map(({ id }) => id)).toContain(first!.id);
    }
    expect((await queue(cast.community, `box=dispatch&q=${encodeURIComponent('100%_')}`)).total).toBe(0);
    expect((await queue(cast.gridWorker, 'box=dispatch')).total).toBe(0);
  });

  it('nearby hold open public ones only, nearest first, and no word about who reported them', async () => {
    const lamp = (await good(cast.resident.get<Page>('/api/v1/requests/mine?limit=100'))).items.find(
      ({ place }) => place.lat !== null,
    )!;
    const point = { address: '门口', lat: lamp.place.lat!, lng: lamp.place.lng! };
    const secret = await cast.report({ place: point, visibility: 'PRIVATE', text: '家里的事' });
    const open = await cast.report({ place: point, text: '路灯不亮了' });
    const near = await good(
      cast.neighbour.get<Card[]>(`/api/v1/requests/nearby?lat=${point.lat}&lng=${point.lng}&radius=1000`),
    );
    const pins = await good(
      server().visitor.get<components['schemas']['NearbyPinView'][]>(
        `/api/v1/requests/nearby/pins?lat=${point.lat}&lng=${point.lng}&radius=5000`,
      ),
    );
    expect(pins.map(({ id }) => id).slice(0, near.length)).toEqual(near.map(({ id }) => id));
    expect(pins.map(({ id }) => id)).not.toContain(secret.id);
    const ids = near.map(({ id }) => id);
    expect(ids).toContain(open.id);
    expect(ids).not.toContain(secret.id);
    expect(near.every(({ status }) => !['CLOSED', 'REJECTED', 'WITHDRAWN'].includes(status))).toBe(true);
    const metres = near.map(({ distance }) => distance ?? 0);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    expect(near.length).toBeLessThanOrEqual(20);

    const seen = await good(cast.neighbour.get<Detail>(`/api/v1/requests/${open.id}`));
    expect(seen).toMatchObject({ reporter: null, orders: [], mine: 'NONE', can: ['support'] });
    expect(seen.timeline.map(({ who }) => who)).toEqual(['居民']);
    expect(JSON.stringify(seen)).not.toContain('陈');
  });
});
