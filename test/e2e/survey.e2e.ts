import type { components } from '@linli/shared';
import { remindOfSurveys } from '../support/figures.js';
import { Cast, type Detail, good, type Problem } from '../support/requests.js';
import { upload } from '../support/pictures.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Messages = components['schemas']['MessagePageView'];
type ToCall = components['schemas']['ToCallPageView'];

const path = (id: string, step: string): string => `/api/v1/requests/${id}/${step}`;

describeEachServer('the survey after a closing', (server) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await Cast.of(server());
  });

  /** Closed, with a neighbour who met it too. */
  async function closed(): Promise<Detail> {
    const { id } = await cast.report();
    await cast.act(cast.neighbour, id, 'support');
    await cast.accept(id);
    const { orders } = await cast.dispatch(id);
    await cast.handle(orders[0]!.id);
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    return cast.read(cast.resident, id);
  }

  it('asks the neighbour like the reporter, each once', async () => {
    const { id } = await closed();
    expect((await cast.read(cast.neighbour, id)).can).toContain('rate');
    const theirs = await cast.act(cast.neighbour, id, 'rate', { solved: 'YES', stars: 3 });
    expect(theirs.rating).toMatchObject({ solved: 'YES', stars: 3 });
    expect(theirs.can).not.toContain('rate');
    const mine = await cast.read(cast.resident, id);
    expect([mine.rating, mine.can.includes('rate')]).toEqual([null, true]);
    await cast.act(cast.resident, id, 'rate', { solved: 'YES', stars: 5 });
    const again = await cast.resident.post<Problem>(path(id, 'rate'), { solved: 'YES', stars: 4 });
    expect([again.status, again.body.code]).toEqual([409, 'request.already_rated']);
    expect((await cast.read(cast.community, id)).rating).toMatchObject({ stars: 5 });
  });

  it('opens again on the word of the reporter, not of a neighbour', async () => {
    const { id } = await closed();
    const theirs = await cast.act(cast.neighbour, id, 'rate', { solved: 'NO', reason: '我家那盏还没亮' });
    expect(theirs.status).toBe('CLOSED');
    const mine = await cast.act(cast.resident, id, 'rate', { solved: 'NO', reason: '还是老样子' });
    expect(mine.status).toBe('IN_PROGRESS');
  });

  it('takes the rest afterwards on the same sheet', async () => {
    const { id } = await closed();
    const early = await cast.resident.post<Problem>(path(id, 'rating-details'), { contacted: true });
    expect([early.status, early.body.code]).toEqual([409, 'request.not_rated']);
    await cast.act(cast.resident, id, 'rate', { solved: 'PARTLY', stars: 2 });
    const photoIds = [await upload(cast.resident)];
    const full = await cast.act(cast.resident, id, 'rating-details', {
      contacted: false,
      reason: '只弄了一半',
      photoIds,
    });
    expect(full.rating).toMatchObject({ stars: 2, contacted: false, reason: '只弄了一半' });
    const twice = await cast.resident.post<Problem>(path(id, 'rating-details'), { photoIds });
    expect([twice.status, twice.body.code]).toEqual([422, 'file.not_yours']);
  });

  it('can be asked on the phone by staff who did not do the work, with her consent on record', async () => {
    const { id } = await closed();
    const said = { solved: 'YES', stars: 4, contacted: true };
    const ask = (who: Caller, body: object) => who.post<Problem>(path(id, 'phone-survey'), body);
    expect((await ask(cast.handler, { ...said, consent: 'PHONE' })).status).toBe(403);
    expect((await ask(cast.community, said)).body.fields?.[0]?.path).toBe('consent');
    const detail = await cast.act(cast.community, id, 'phone-survey', { ...said, consent: 'PHONE' });
    expect(detail.rating).toMatchObject({ solved: 'YES', stars: 4, contacted: true });
    expect(detail.timeline[0]!.text).toContain('回访');
    const own = await cast.resident.post<Problem>(path(id, 'rate'), { solved: 'NO' });
    expect([own.status, own.body.code]).toEqual([409, 'request.already_rated']);
    expect((await ask(cast.community, { ...said, consent: 'PHONE' })).status).toBe(409);
  });

  it('said on the phone, "not solved" counts like in the app', async () => {
    const { id } = await closed();
    const body = { solved: 'NO', reason: '灯又灭了', consent: 'PHONE' };
    expect((await cast.act(cast.community, id, 'phone-survey', body)).status).toBe('IN_PROGRESS');
  });

  it('reminds those who said nothing, once, in the daytime', async () => {
    const { id, title } = await closed();
    await cast.act(cast.neighbour, id, 'rate', { solved: 'YES', stars: 5 });
    const asked = async (who: Caller): Promise<number> => {
      await server().drain();
      const { items } = await good(who.get<Messages>('/api/v1/messages?limit=100'));
      return items.filter((one) => one.subjectId === id && one.title === `「${title}」解决了吗？`).length;
    };
    expect(await asked(cast.resident)).toBe(0);
    await remindOfSurveys(server(), id);
    await remindOfSurveys(server(), id);
    expect([await asked(cast.resident), await asked(cast.neighbour)]).toEqual([1, 0]);
  });

  it('lists whom to call, shows the number to the one who calls, and tells her that it was looked at', async () => {
    const { id, number } = await closed();
    const list = async (who = cast.community) =>
      (await good(who.get<ToCall>('/api/v1/survey-calls?limit=100'))).items.filter(
        ({ requestId }) => requestId === id,
      );
    expect(await list()).toMatchObject([{ number, reporter: '陈阿姨', unitName: '安泰物业', calls: [] }]);
    expect(JSON.stringify(await list())).not.toMatch(/1\d{10}/);
    const call = (step: string, body = {}, who = cast.community) =>
      who.post<{ phone: string } & Problem>(path(id, `phone-survey/${step}`), body);
    expect((await call('contact', {}, cast.handler)).status).toBe(403);
    expect((await call('contact', {}, await server().as('person:liao'))).status).toBe(404);
    const { phone } = await good(call('contact'));
    expect(phone).toMatch(/^1\d{10}$/);
    const looks = await good(cast.resident.get<{ what: string; reason: string }[]>('/api/v1/me/looks'));
    expect(looks[0]).toMatchObject({ what: '看了您的姓名和电话', reason: `回访 ${number}` });
    expect((await call('missed', { outcome: 'NO_ANSWER' })).status).toBe(204);
    expect((await list())[0]!.calls).toMatchObject([{ outcomeLabel: '没人接', by: '钟女士' }]);
    await call('missed', { outcome: 'LATER' });
    await call('missed', { outcome: 'NO_ANSWER' });
    // After three she is left in peace.
    expect(await list()).toEqual([]);
    const second = await closed();
    await cast.act(cast.community, second.id, 'phone-survey', { solved: 'YES', stars: 5, consent: 'PHONE' });
    expect((await call('contact')).status).toBe(200);
    const gone = await cast.community.post<Problem>(path(second.id, 'phone-survey/contact'), {});
    expect([gone.status, gone.body.code]).toEqual([409, 'request.illegal_transition']);
  });
});
