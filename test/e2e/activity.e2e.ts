import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Detail = Schemas['ActivityDetailView'];
type Managed = Omit<Schemas['ManagedActivityView'], 'code'>;
/** What joining answers: the activity with my code, or the code of an error. */
type Came = Detail & Pick<Problem, 'fields'>;
type Guests = Schemas['GuestListView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

const HOUR_MS = 3_600_000;

describeEachServer('an activity of a committee', (server) => {
  let [chen, luo, deng, zeng, zhong, liao, li]: Caller[] = [];
  let point: { lat: number; lng: number };

  /** Everybody signs in; at another time everybody has to do so again. */
  const signIn = async () => {
    const people = ['陈阿姨', '罗阿姨', 'person:deng', '曾叔叔', '钟女士', 'person:liao', '李女士'];
    [chen, luo, deng, zeng, zhong, liao, li] = await Promise.all(people.map((who) => server().as(who)));
  };
  const jump = async (to: Date | null) => {
    server().clock.set(to);
    await signIn();
  };

  beforeAll(async () => {
    await signIn();
    const venues = await good(chen!.get<Schemas['VenueView'][]>('/api/v1/venues'));
    const { lat, lng } = venues.find(({ name }) => name === '厚德路社区活动室')!;
    point = { lat, lng };
  });

  const startAt = () => new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + 100 * HOUR_MS);
  const body = (change: object = {}) => ({
    title: '一起包饺子',
    summary: '面和馅社区备好',
    notes: '过敏的请留意\n开水锅边别靠近',
    audience: 'RESIDENTS',
    fits: ['CHILDREN'],
    quota: 3,
    place: '厚德路社区门口坝子',
    ...point,
    startAt: startAt().toISOString(),
    endAt: new Date(startAt().getTime() + 2 * HOUR_MS).toISOString(),
    ...change,
  });
  const write = (change: object = {}, who = zhong!) =>
    good(who.post<Managed>('/api/v1/activities', body(change)));
  const step = (id: string, action: string, reason?: string, who = zhong!) =>
    who.post<Managed & Problem>(`/api/v1/activities/${id}/steps`, { action, ...(reason ? { reason } : {}) });
  const come = (who: Caller, id: string, adults: number, children = 0, more: object = {}) =>
    who.post<Came>(`/api/v1/activities/${id}/come`, { adults, children, ...more });
  const see = (who: Caller, id: string) => good(who.get<Detail>(`/api/v1/activities/${id}`));
  const published = async (change: object = {}) => {
    const { id } = await write(change);
    await good(step(id, 'publish'));
    return id;
  };
  const inbox = async (who: Caller) => {
    await server().drain();
    const page = await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    return page.items.map(({ title }) => title);
  };

  it('goes from a draft to a summary with families, a waiting line, check-in and two taps', async () => {
    const start = startAt();
    const draft = await write({ quota: 4 });
    expect((await chen!.get(`/api/v1/activities/${draft.id}`)).status).toBe(404);
    expect(draft.actions).toContain('publish');
    const { id } = draft;
    await good(step(id, 'publish'));
    expect((await step(id, 'publish')).body.code).toBe('activity.illegal_transition');

    await good(come(deng!, id, 1));
    const mine = await good<Detail>(come(chen!, id, 2, 2));
    expect(mine.mine).toMatchObject({ adults: 2, children: 1, waitingChildren: 1, waitPlace: 1 });
    const others = await good<Detail>(come(luo!, id, 1));
    expect(others.mine).toMatchObject({ adults: 0, waitingAdults: 1, waitPlace: 2 });
    expect(others).toMatchObject({ left: 0, waitingFamilies: 2, code: null });
    expect((await come(deng!, id, 0, 1)).body.code).toBe('activity.children_alone');

    // One adult less: her own child moves up first, because it waited before.
    const fewer = await good<Detail>(come(chen!, id, 1, 2));
    expect(fewer.mine).toMatchObject({ adults: 1, children: 2, waitingChildren: 0 });
    expect((await see(luo!, id)).mine).toMatchObject({ adults: 0, waitPlace: 1 });
    await good(come(chen!, id, 1, 1));
    expect((await see(luo!, id)).mine).toMatchObject({ adults: 1, waitPlace: null });
    expect(await inbox(luo!)).toContain('轮到您家了：一起包饺子');

    const { code } = await see(chen!, id);
    const guests = await good(zhong!.get<Guests>(`/api/v1/activities/${id}/guests`));
    expect(guests.guests.map(({ who }) => who)).toEqual(['邓阿姨', '陈阿姨', '罗阿姨']);
    expect(JSON.stringify(guests)).not.toContain('桂香');
    const checkIn = (given: object) =>
      zhong!.post<Guests & Problem>(`/api/v1/activities/${id}/check-in`, given);
    expect((await checkIn({ code })).body.code).toBe('activity.too_early');
    await jump(new Date(start.getTime() - HOUR_MS / 2));
    const arrived = await good<Guests>(checkIn({ code }));
    expect(arrived.numbers).toMatchObject({ came: 2, signedUp: 4 });
    expect((await checkIn({ code })).body.code).toBe('activity.already_arrived');
    expect((await checkIn({ code: 'nonsense.code' })).body.code).toBe('activity.code_invalid');
    const luoLine = guests.guests.find(({ who }) => who === '罗阿姨')!.signupId;
    await good(checkIn({ signupId: luoLine }));
    const undone = await good<Guests>(
      zhong!.post(`/api/v1/activities/${id}/undo-check-in`, { signupId: luoLine }),
    );
    expect(undone.numbers.came).toBe(2);
    expect((await chen!.post<Problem>(`/api/v1/activities/${id}/leave`)).body.code).toBe('activity.arrived');

    await jump(new Date(start.getTime() + 3 * HOUR_MS));
    await server().runJob('activity.times');
    expect((await see(chen!, id)).status).toBe('HELD');
    expect(await inbox(chen!)).toContain('觉得怎么样：一起包饺子');
    const rate = (who: Caller) =>
      who.post<Came>(`/api/v1/activities/${id}/feedback`, { liked: 'GOOD', again: true });
    await good<Detail>(rate(chen!));
    expect([(await rate(chen!)).body.code, (await rate(luo!)).body.code]).toEqual([
      'activity.already_rated',
      'activity.not_there',
    ]);
    await jump(null);
    const photo = await upload(zhong!);
    const report = { text: '包了三百个饺子', photoIds: [photo] };
    await good(zhong!.call('PUT', `/api/v1/activities/${id}/report`, { body: report }));
    const after = await see(zeng!, id);
    expect(after).toMatchObject({ status: 'SUMMED_UP', report: '包了三百个饺子', mine: null });
    expect(after.numbers).toMatchObject({ came: 2, liked: 1, again: 1 });
    expect(after.reportPhotos).toHaveLength(1);
  });

  it('goes through the street where the street wants that, and never through its own writer', async () => {
    await good(li!.call('PUT', '/api/v1/activity-rule', { body: { review: true } }));
    const { id, actions } = await write({ title: '要街道看的' });
    expect(actions).toContain('submit');
    expect((await step(id, 'publish')).body.code).toBe('activity.needs_review');
    await good(step(id, 'submit'));
    const waiting = await good(li!.get<Schemas['ActivityCardView'][]>('/api/v1/activities-in-review'));
    expect(waiting.map((one) => one.id)).toContain(id);
    const review = (given: object) => li!.post<Problem>(`/api/v1/activities/${id}/review`, given);
    expect((await review({ approve: false })).body.fields?.[0]?.path).toBe('reason');
    await good(review({ approve: false, reason: '写清楚集合地点' }));
    expect(await inbox(zhong!)).toContain('街道请您改一改：要街道看的');
    await good(step(id, 'submit'));
    await good(review({ approve: true }));
    expect((await see(deng!, id)).status).toBe('PUBLISHED');
    await good(li!.call('PUT', '/api/v1/activity-rule', { body: { review: false } }));
  });

  it('tells everybody when it moves or is called off, and gives up its volunteers', async () => {
    const id = await published({ title: '坝子上放电影' });
    await good(come(chen!, id, 1));
    const roles = [{ name: '搬椅子', demand: 2, skills: [] }];
    const ask = { roles, riskNote: '椅子重，两个人抬', insured: true };
    const asked = await good<Managed>(zhong!.post(`/api/v1/activities/${id}/tasks`, ask));
    expect(asked.tasks.map(({ title }) => title)).toEqual(['帮忙：坝子上放电影']);
    const later = new Date(startAt().getTime() + HOUR_MS);
    const change = body({
      title: '坝子上放电影',
      startAt: later.toISOString(),
      endAt: new Date(later.getTime() + HOUR_MS).toISOString(),
    });
    await good(zhong!.call('PUT', `/api/v1/activities/${id}`, { body: change }));
    expect(await inbox(chen!)).toContain('有变动：坝子上放电影');
    expect((await step(id, 'cancel')).body.fields?.[0]?.path).toBe('reason');
    await good(step(id, 'cancel', '下大雨'));
    expect(await inbox(chen!)).toContain('不办了：坝子上放电影');
    expect((await come(luo!, id, 1)).body.code).toBe('activity.not_open');
    const task = await good(zeng!.get<Schemas['TaskDetailView']>(`/api/v1/tasks/${asked.tasks[0]!.id}`));
    expect(task.status).toBe('CANCELLED');
    expect((await see(chen!, id)).cancelReason).toBe('下大雨');
  });

  it('keeps to whom it is for', async () => {
    const families = await published({ audience: 'FAMILIES', ageFrom: 3, ageTo: 8 });
    expect((await come(chen!, families, 1)).body.code).toBe('activity.needs_child');
    expect((await come(chen!, families, 1, 1)).body.code).toBe('activity.age_unconfirmed');
    await good(come(chen!, families, 1, 1, { ageConfirmed: true }));
    const grown = await published({ ageFrom: 60 });
    expect((await come(chen!, grown, 1, 1, { ageConfirmed: true })).body.code).toBe('activity.no_children');
    const volunteers = await published({ audience: 'VOLUNTEERS' });
    expect((await come(deng!, volunteers, 1)).body.code).toBe('activity.not_volunteer');
    await good(come(zeng!, volunteers, 1));
    expect((await come(zeng!, volunteers, 2)).body.code).toBe('activity.too_many');
    const later = await published({ signupFrom: new Date(startAt().getTime() - HOUR_MS).toISOString() });
    expect((await come(chen!, later, 1)).body.code).toBe('activity.not_open');
  });

  it.each([
    ['startAt', { startAt: '2020-01-01T00:00:00Z' }],
    ['endAt', { endAt: '2020-01-01T00:00:00Z' }],
    ['quota', { quota: 0 }],
    ['ageTo', { ageFrom: 8, ageTo: 3 }],
    ['roomId', { roomId: '01890000-0000-7000-8000-000000000000' }],
    ['place', { place: '别处' }],
  ])('refuses a bad %s in plain words', async (path, change) => {
    const elsewhere = path === 'place' ? await nextCommunity() : {};
    const { status, body: problem } = await zhong!.post<Problem>(
      '/api/v1/activities',
      body({ ...change, ...elsewhere }),
    );
    expect([400, 422]).toContain(status);
    expect(problem.fields?.[0]).toMatchObject({ path, detail: expect.stringMatching(/[\u4e00-\u9fff]/) });
  });

  /** A point of the next community, which is not hers. */
  async function nextCommunity(): Promise<{ lat: number; lng: number }> {
    const venues = await good(chen!.get<Schemas['VenueView'][]>('/api/v1/venues'));
    const { lat, lng } = venues.find(({ name }) => name === '赣江街道文化站')!;
    return { lat, lng };
  }

  it('is nobody else’s: another committee neither sees its draft nor its list', async () => {
    const draft = await write();
    const id = await published();
    for (const answer of await Promise.all([
      liao!.get(`/api/v1/managed-activities/${draft.id}`),
      liao!.get(`/api/v1/activities/${id}/guests`),
      liao!.post(`/api/v1/activities/${id}/steps`, { action: 'close' }),
      liao!.post(`/api/v1/activities/${id}/check-in`, { signupId: id }),
    ]))
      expect(answer.status).toBe(404);
  });

  it('comes as a calendar file that phones read', async () => {
    const id = await published({ title: '包饺子，一起来' });
    const {
      status,
      headers,
      body: file,
    } = await server().visitor.get<string>(`/api/v1/activities/${id}/calendar`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const unfolded = file.replace(/\r\n[ \t]/g, '');
    expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(unfolded).toContain('SUMMARY:包饺子，一起来\r\n');
    expect(unfolded).toContain(`UID:${id}@linli\r\n`);
    expect(unfolded).toMatch(/DTSTART:\d{8}T\d{6}Z\r\n/);
    // RFC 5545, 3.1: no line is longer than 75 octets.
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('has its place on the list, with what my household has', async () => {
    const id = await published({ title: '名单上的' });
    await good(come(chen!, id, 1));
    const near = await good(chen!.get<Schemas['ActivityCardView'][]>('/api/v1/activities'));
    const card = near.find((one) => one.id === id)!;
    expect(card).toMatchObject({ left: 2, open: true, mine: { adults: 1 } });
    const visitor = await good(server().visitor.get<Schemas['ActivityCardView'][]>('/api/v1/activities'));
    expect(visitor.find((one) => one.id === id)?.mine).toBeNull();
    await good(chen!.post(`/api/v1/activities/${id}/leave`));
    const mine = await good(chen!.get<Schemas['MyActivitiesView']>('/api/v1/activities/mine'));
    expect(mine.coming.map((one) => one.id)).not.toContain(id);
  });
});
