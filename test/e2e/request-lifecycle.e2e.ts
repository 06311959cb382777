import { randomUUID } from 'node:crypto';
import { unitId, whileHolding } from '../support/memberships.js';
import { upload } from '../support/pictures.js';
import { Cast, type Detail, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

/** Wall clock of the city in the week of the story. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);
const iso = (text: string): string => at(text).toISOString();
const DAY_MS = 86_400_000;

describeEachServer('what is asked, decided and refused in the life of a request', (server) => {
  let cast: Cast;
  let supervisor: Caller;
  let otherHandler: Caller;
  /** A session is short: whoever acts later signs in later. */
  const now = async (moment: Date): Promise<void> => {
    server().clock.set(moment);
    cast = await Cast.of(server());
    supervisor = await server().as('黄先生');
    otherHandler = await server().as('person:wen');
  };
  beforeEach(() => now(at('19 10:00')));
  afterAll(() => server().clock.set(null));

  const refused = async (who: Caller, path: string, body: object = {}): Promise<unknown[]> => {
    const answer = await who.post<Problem>(`/api/v1/${path}`, body);
    const { code, fields } = answer.body;
    return [answer.status, code, ...(fields ?? []).map(({ path: field }) => field)];
  };
  const decide = (who: Caller, orderId: string, action: string, body: object = {}): Promise<Detail> =>
    good(who.post<Detail>(`/api/v1/orders/${orderId}/${action}`, body));
  const accepted = async (change: object = {}): Promise<string> => {
    const { id } = await cast.report(change);
    await cast.accept(id);
    return id;
  };
  const given = async (): Promise<{ id: string; orderId: string }> => {
    const id = await accepted();
    const { orders } = await cast.dispatch(id);
    return { id, orderId: orders[0]!.id };
  };

  it('more time is asked before the deadline, once, and later than it; refused, it stays', async () => {
    const { id, orderId } = await given();
    const ask = (dueAt: string) =>
      refused(cast.handler, `orders/${orderId}/ask-extension`, { dueAt, reason: '等灯具到货' });
    expect(await ask(iso('26 09:00'))).toEqual([422, 'order.extension_not_later']);
    await cast.order(orderId, 'ask-extension', { dueAt: iso('28 10:00'), reason: '等灯具到货' });
    expect(await ask(iso('29 10:00'))).toEqual([409, 'request.already_asked']);
    const denied = await decide(cast.dispatcher, orderId, 'deny-extension', { reason: '仓库里有' });
    expect(denied.orders).toMatchObject([{ dueAt: iso('26 10:00') }]);
    expect(await refused(cast.dispatcher, `orders/${orderId}/grant-extension`)).toEqual([
      409,
      'request.not_asked',
    ]);
    expect(await cast.read(cast.resident, id)).toMatchObject({ dueAt: iso('26 10:00') });
  });

  it('more time that is granted moves the promise; after the deadline it is too late to ask', async () => {
    const { id, orderId } = await given();
    await cast.order(orderId, 'ask-extension', { dueAt: iso('28 10:00'), reason: '等灯具到货' });
    await decide(cast.dispatcher, orderId, 'grant-extension');
    expect(await cast.read(cast.resident, id)).toMatchObject({ dueAt: iso('28 10:00') });
    await now(at('28 10:01'));
    const late = { dueAt: iso('30 10:00'), reason: '还没到货' };
    expect(await refused(cast.handler, `orders/${orderId}/ask-extension`, late)).toEqual([
      422,
      'order.extension_too_late',
    ]);
  });

  it('is put off by somebody else than who asked, and goes on by hand with the time it had left', async () => {
    const { id } = await given();
    const past = { reason: '等供电公司停电', until: iso('19 09:00') };
    expect(await refused(cast.dispatcher, `requests/${id}/ask-suspension`, past)).toEqual([
      400,
      'request.invalid',
      'until',
    ]);
    await cast.act(cast.dispatcher, id, 'ask-suspension', { ...past, until: iso('24 10:00') });
    expect(await refused(cast.dispatcher, `requests/${id}/suspend`)).toEqual([403, 'request.decide_own_ask']);
    expect(await cast.act(supervisor, id, 'suspend')).toMatchObject({ status: 'SUSPENDED' });
    await now(at('20 10:00'));
    const going = await cast.act(supervisor, id, 'resume', { reason: '已经停电了' });
    expect(going).toMatchObject({ status: 'IN_PROGRESS', dueAt: iso('27 10:00') });
    expect(await refused(supervisor, `requests/${id}/resume`, { reason: '再来' })).toEqual([
      409,
      'request.illegal_transition',
    ]);
  });

  it('goes on by itself when its time has come, also for the unit that asked', async () => {
    const { id, orderId } = await given();
    const ask = { reason: '等供电公司停电', until: iso('20 10:00') };
    await cast.order(orderId, 'ask-suspension', ask);
    expect(await refused(cast.handler, `orders/${orderId}/ask-suspension`, ask)).toEqual([
      409,
      'request.already_asked',
    ]);
    await cast.act(cast.dispatcher, id, 'suspend');
    await server().runJob('request-resume');
    expect(await cast.read(cast.dispatcher, id)).toMatchObject({ status: 'SUSPENDED' });
    await now(at('20 16:00'));
    await server().runJob('request-resume');
    expect(await cast.read(cast.dispatcher, id)).toMatchObject({
      status: 'IN_PROGRESS',
      dueAt: iso('27 10:00'),
    });
  });

  it('an order is not done before its parts, and a part goes to who serves the place', async () => {
    const { id, orderId } = await given();
    await cast.order(orderId, 'take');
    const split = (key: string) => refused(cast.handler, `orders/${orderId}/split`, { unitId: unitId(key) });
    expect(await split('rongda')).toEqual([422, 'request.unit_not_serving']);
    await cast.order(orderId, 'split', { unitId: unitId('municipal'), note: '路边那一段' });
    expect(await split('municipal')).toEqual([422, 'request.unit_busy']);
    const evidence = async (who: Caller) => ({ text: '换好了', photoIds: [await upload(who)] });
    expect(await refused(cast.handler, `orders/${orderId}/done`, await evidence(cast.handler))).toEqual([
      409,
      'order.parts_open',
    ]);
    const part = (await cast.read(cast.dispatcher, id)).orders.find((one) => one.id !== orderId)!;
    await good(otherHandler.post(`/api/v1/orders/${part.id}/return`, { reason: '不归我们' }));
    await cast.order(part.id, 'insist-part', { reason: '路边归市政' });
    await good(otherHandler.post(`/api/v1/orders/${part.id}/take`));
    await good(otherHandler.post(`/api/v1/orders/${part.id}/done`, await evidence(otherHandler)));
    await cast.order(orderId, 'done', await evidence(cast.handler));
    expect(await cast.read(cast.resident, id)).toMatchObject({ status: 'HANDLED' });
  });

  it('is returned once until the dispatcher has decided', async () => {
    const { orderId } = await given();
    await cast.order(orderId, 'return', { reason: '不归物业' });
    expect(await refused(cast.handler, `orders/${orderId}/return`, { reason: '不归物业' })).toEqual([
      409,
      'order.already_returned',
    ]);
  });

  it('is merged: its followers go along; into itself, in a circle, into what is over, it is not', async () => {
    const a = await accepted({ title: '三栋的灯' });
    const { id: b } = await cast.report({ title: '三栋楼道灯' }, cast.neighbour);
    await cast.accept(b);
    const follower = await server().as('罗阿姨');
    await cast.act(follower, a, 'support');
    const merge = (id: string, intoId: string) => refused(cast.community, `requests/${id}/merge`, { intoId });
    expect(await merge(a, a)).toEqual([422, 'request.merge_self']);
    expect(await cast.act(cast.community, a, 'merge', { intoId: b })).toMatchObject({ status: 'MERGED' });
    expect(await merge(b, a)).toEqual([409, 'request.merge_circular']);
    expect(await cast.read(cast.resident, b)).toMatchObject({ supporters: 2, mine: 'SUPPORTER' });
    await server().drain();
    for (const who of [cast.resident, follower]) {
      const inbox = await good(who.get<{ items: object[] }>('/api/v1/messages'));
      expect(JSON.stringify(inbox.items)).toContain('和邻居报的「三栋楼道灯」是同一件');
    }
    const { id: over } = await cast.closed();
    const open = await accepted();
    expect(await merge(open, over)).toEqual([409, 'request.merge_target_over']);
    const { id: hidden } = await cast.report({ visibility: 'PRIVATE' }, cast.neighbour);
    expect(await merge(open, hidden)).toEqual([422, 'request.merge_private']);
    expect(await cast.read(cast.community, open)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('a question waits for the reporter alone, one at a time', async () => {
    const id = await accepted();
    await cast.act(cast.community, id, 'ask', { text: '是几楼的灯？' });
    expect(await refused(cast.community, `requests/${id}/ask`, { text: '几楼？' })).toEqual([
      409,
      'request.already_asked',
    ]);
    const answer = { text: '三楼', photoIds: [await upload(cast.resident)] };
    expect(await refused(cast.neighbour, `requests/${id}/answer`, { ...answer, photoIds: [] })).toEqual([
      404,
      'http.not_found',
    ]);
    const answered = await cast.act(cast.resident, id, 'answer', answer);
    expect(answered.questions).toMatchObject([{ text: '是几楼的灯？', answer: '三楼', photos: [{}] }]);
    expect(await refused(cast.resident, `requests/${id}/answer`, { ...answer, photoIds: [] })).toEqual([
      409,
      'request.already_answered',
    ]);
    await cast.act(cast.community, id, 'read-answer');
    expect(await refused(cast.community, `requests/${id}/read-answer`)).toEqual([
      409,
      'request.already_read',
    ]);
    expect(await refused(cast.resident, `requests/${id}/answer`, { ...answer, photoIds: [] })).toEqual([
      409,
      'request.nothing_asked',
    ]);
  });

  it('is weighed anew: hard and back, and small', async () => {
    const { id } = await given();
    const retier = (tier: string) => cast.act(cast.dispatcher, id, 'retier', { tier, reason: '再看看' });
    expect(await retier('HARD')).toMatchObject({ status: 'DELIBERATING', orders: [{ status: 'CANCELLED' }] });
    expect(await retier('BIG')).toMatchObject({ status: 'ACCEPTED' });
    expect(await retier('SMALL')).toMatchObject({ status: 'ACCEPTED' });
    const again = { tier: 'SMALL', reason: '再看看' };
    expect(await refused(cast.dispatcher, `requests/${id}/retier`, again)).toEqual([
      400,
      'request.invalid',
      'tier',
    ]);
  });

  it('cannot be withdrawn once it is filed', async () => {
    const id = await accepted();
    await cast.act(cast.dispatcher, id, 'file');
    expect(await refused(cast.resident, `requests/${id}/withdraw`)).toEqual([
      409,
      'request.illegal_transition',
    ]);
    expect(await refused(cast.dispatcher, `requests/${id}/file`)).toEqual([409, 'request.already_filed']);
  });

  it('goes to no unit that does not serve the place', async () => {
    const id = await accepted();
    const orders = [{ unitId: unitId('rongda') }];
    expect(await refused(cast.dispatcher, `requests/${id}/dispatch`, { orders })).toEqual([
      422,
      'request.unit_not_serving',
    ]);
    expect(await cast.read(cast.dispatcher, id)).toMatchObject({ status: 'ACCEPTED', orders: [] });
  });

  it('is closed with evidence, and not by somebody of the unit that did it', async () => {
    const { id, orderId } = await given();
    await cast.order(orderId, 'take');
    expect(await refused(cast.handler, `orders/${orderId}/done`, { text: '换好了', photoIds: [] })).toEqual([
      422,
      'request.evidence_required',
    ]);
    const evidence = { text: '换好了', photoIds: [await upload(cast.handler)] };
    await cast.order(orderId, 'done', evidence);
    // The grid worker joins the property company for a while.
    const hat = { personId: cast.gridWorker.personId!, unitId: unitId('antai'), regionCode: '360702002001' };
    const post = { id: randomUUID(), ...hat, role: 'HANDLER' as const, createdAt: server().clock.now() };
    await whileHolding(server().app, post, async () => {
      await now(at('19 10:01'));
      expect(await refused(cast.gridWorker, `requests/${id}/verify-pass`, { photoIds: [] })).toEqual([
        403,
        'request.verify_own_work',
      ]);
    });
    await now(at('19 10:02'));
    const passed = await cast.act(cast.dispatcher, id, 'verify-pass', { photoIds: [] });
    expect(passed).toMatchObject({ status: 'CLOSED' });
  });

  it('is opened again on day 15, and not on day 16', async () => {
    const first = await cast.closed();
    const second = await cast.closed();
    const reopen = { reason: '又坏了' };
    await now(new Date(at('19 10:00').getTime() + 15 * DAY_MS));
    expect(await cast.act(cast.resident, first.id, 'reopen', reopen)).toMatchObject({
      status: 'IN_PROGRESS',
    });
    await now(new Date(at('19 10:00').getTime() + 16 * DAY_MS));
    expect(await refused(cast.resident, `requests/${second.id}/reopen`, reopen)).toEqual([
      409,
      'request.reopen_too_late',
    ]);
  });
});
