import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Offer = Schemas['OfferView'];
type Detail = Schemas['TaskDetailView'];

describeEachServer('an invitation of the demo', (server) => {
  let zeng: Caller;
  let offer: Offer;

  beforeAll(async () => {
    await server().drain();
    zeng = await server().as('曾叔叔');
  });

  const mine = () => good(zeng.get<Offer[]>('/api/v1/offers'));
  const message = async () => {
    const path = '/api/v1/messages?kind=OFFER&limit=100';
    const { items } = await good(zeng.get<Schemas['MessagePageView']>(path));
    return items.find(({ subjectId }) => subjectId === offer.id);
  };

  it('waits for 曾叔叔 with its reason, on top of his inbox', async () => {
    const offers = await mine();
    expect(offers.length).toBeGreaterThan(0);
    offer = offers[0]!;
    expect(offer.task).toMatchObject({ obstacle: null, roleId: expect.any(String) });
    expect(offer.task.highlight).toMatch(/^(离您|您)/);
    expect(await message()).toMatchObject({ title: offer.task.title, subject: 'OFFER', read: false });
    const detail = await good(zeng.get<Detail>(`/api/v1/tasks/${offer.task.id}`));
    expect(detail.offerId).toBe(offer.id);
  });

  it('belongs to nobody else', async () => {
    const chen = await server().as('陈阿姨');
    const path = `/api/v1/offers/${offer.id}/accept`;
    expect(await chen.post(path)).toMatchObject({ status: 404 });
    expect(await server().visitor.post(path)).toMatchObject({ status: 401 });
  });

  it('becomes a place in one tap, once, and is seen then', async () => {
    const path = `/api/v1/offers/${offer.id}/accept`;
    const [first, second] = await Promise.all([zeng.post<Detail>(path), zeng.post<Detail>(path)]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const accepted = first.status === 200 ? first : second;
    expect(accepted.body).toMatchObject({ mySignup: { status: 'CONFIRMED' }, offerId: null });
    await server().drain();
    expect(await message()).toMatchObject({ read: true });
    expect((await mine()).map(({ id }) => id)).not.toContain(offer.id);
    expect(await zeng.post(`/api/v1/offers/${offer.id}/decline`)).toMatchObject({
      status: 409,
      body: { code: 'offer.closed' },
    });
  });

  it('leaves tasks for him to choose from, best first, each with a reason', async () => {
    const cards = await good(zeng.get<Schemas['TaskCardView'][]>('/api/v1/matching/for-me'));
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect([card.obstacle, card.highlight]).toEqual([null, expect.any(String)]);
    expect(cards.map(({ id }) => id)).not.toContain(offer.task.id);
    const [best] = cards;
    const detail = await good(zeng.get<Detail>(`/api/v1/tasks/${best!.id}`));
    expect(detail).toMatchObject({ reason: best!.reason, highlight: best!.highlight });
  });
});
