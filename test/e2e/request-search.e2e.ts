import type { components } from '@linli/shared';
import { Cast, type Detail, good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Page = components['schemas']['RequestPageView'];

describeEachServer('finding requests', (server) => {
  let cast: Cast;
  let open: Detail;
  let secret: Detail;
  beforeAll(async () => {
    cast = await Cast.of(server());
    open = await cast.report({ title: '凉亭的木椅断了', text: '凉亭里的椅子断了一条腿，ＷＩＦＩ杆旁边。' });
    secret = await cast.report({
      title: '凉亭边有人赌博',
      text: '凉亭边晚上有人赌博，不想让人知道是我说的。',
      visibility: 'PRIVATE',
      anonymous: true,
    });
  });

  const find = (who: Caller, query: string): Promise<Page> =>
    good(who.get<Page>(`/api/v1/requests/search?${query}`));
  const list = (who: Caller, query: string): Promise<Page> =>
    good(who.get<Page>(`/api/v1/workbench/queue?${query}`));
  const q = (words: string): string => `q=${encodeURIComponent(words)}`;
  const ids = ({ items }: Page): string[] => items.map(({ id }) => id);

  it('a neighbour finds nothing private: no card, no count, no page', async () => {
    for (const who of [cast.neighbour, cast.handler, server().visitor]) {
      const found = await find(who, q('凉亭'));
      expect([ids(found), found.total, found.more, found.nextCursor]).toEqual([[open.id], 1, false, null]);
      for (const words of ['赌博', secret.number, '凉亭边']) {
        const none = await find(who, q(words));
        expect([none.items, none.total, none.more, none.nextCursor]).toEqual([[], 0, false, null]);
      }
    }
    expect(new Set(ids(await find(cast.resident, q('凉亭'))))).toEqual(new Set([open.id, secret.id]));
  });

  it('staff find all of their regions, others nothing of it', async () => {
    expect(new Set(ids(await list(cast.community, q('凉亭'))))).toEqual(new Set([open.id, secret.id]));
    expect(ids(await list(cast.dispatcher, q('凉亭赌博')))).toEqual([]);
    expect(ids(await list(cast.dispatcher, q('凉亭 赌博')))).toEqual([secret.id]);
    const elsewhere = await server().as('person:liao');
    expect(await list(elsewhere, q('凉亭'))).toMatchObject({ items: [], total: 0, more: false });
    expect((await cast.resident.get('/api/v1/workbench/queue')).status).toBe(403);
  });

  it.each([
    ['one character', '椅'],
    ['small letters for full-width capitals', 'wifi'],
    ['an address', '厚德路12号 凉亭'],
    ['words apart', '椅子 凉亭'],
    ['a sentence with signs', '凉亭里的椅子断了一条腿！'],
  ])('%s', async (_, words) => {
    const found = await list(cast.dispatcher, q(words));
    expect(ids(found)).toContain(open.id);
  });

  it('narrows by status, tile, tier, unit, place, time, lateness, urgency and rating; all hold together', async () => {
    const all = await list(cast.dispatcher, 'limit=100&sort=newest');
    const expectOnly = async (query: string, fits: (card: Page['items'][number]) => boolean) => {
      const { items, total, more } = await list(cast.dispatcher, `limit=100&sort=newest&${query}`);
      const wanted = all.items.filter(fits).map(({ id }) => id);
      expect([query, items.map(({ id }) => id)]).toEqual([query, wanted]);
      expect([total, more, wanted.length > 0]).toEqual([wanted.length, false, true]);
    };
    await expectOnly('status=CLOSED', ({ status }) => status === 'CLOSED');
    await expectOnly('status=SUBMITTED,ACCEPTED', ({ status }) => ['SUBMITTED', 'ACCEPTED'].includes(status));
    await expectOnly('tile=lighting', ({ tile }) => tile === 'lighting');
    await expectOnly(
      'tile=lighting&status=CLOSED',
      (one) => one.tile === 'lighting' && one.status === 'CLOSED',
    );
    await expectOnly('tier=BIG', ({ tier }) => tier === 'BIG');
    await expectOnly('urgent=true', ({ urgent }) => urgent);
    await expectOnly('region=360702002001', ({ place }) => place.communityCode === '360702002001');
    await expectOnly('region=360702002', () => true);
    await expectOnly(`until=${open.createdAt}`, ({ createdAt }) => createdAt < open.createdAt);
    await expectOnly(`from=${open.createdAt}`, ({ createdAt }) => createdAt >= open.createdAt);
    await expectOnly(
      'rating=GOOD',
      ({ steps, status }) => status === 'CLOSED' && steps.at(-1)?.state === 'done',
    );
    const late = await list(cast.dispatcher, 'limit=100&late=LATE');
    expect(late.items.length).toBeGreaterThan(0);
    expect(late.items.every(({ dueAt }) => dueAt! < new Date().toISOString())).toBe(true);
  });

  it('shows what I have had a hand in', async () => {
    expect(ids(await list(cast.community, `mine=true&${q('凉亭')}`))).toEqual([]);
    await cast.accept(open.id);
    expect(ids(await list(cast.community, `mine=true&${q('凉亭')}`))).toEqual([open.id]);
    expect(ids(await list(cast.dispatcher, `mine=true&${q('凉亭')}`))).toEqual([]);
  });

  it('comes page by page, newest first', async () => {
    const all = ids(await list(cast.dispatcher, 'limit=100&sort=newest'));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(cast.dispatcher, `limit=7&sort=newest&cursor=${cursor}`);
      seen.push(...ids(page));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
  });

  it.each([
    'status=SLEEPING',
    'box=attic',
    'region=abc',
    'from=yesterday',
    'unitId=7',
    'sort=best',
    'colour=red',
  ])('says what is wrong with %s', async (query) => {
    const { status, body } = await cast.dispatcher.get<{ code: string; fields: object[] }>(
      `/api/v1/workbench/queue?${query}`,
    );
    expect([status, body.code, body.fields.length]).toEqual([400, expect.stringMatching(/^request\./), 1]);
  });
});
