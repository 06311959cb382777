import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { type Answer, type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Page = Schemas['TeamPageView'];
type Desk = Schemas['TeamDeskView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;
type Tried<T> = Answer<T & Problem>;

const COMMUNITY = '360702002001';

describeEachServer('volunteer teams', (server) => {
  let luo: Caller;
  let zhong: Caller;
  let deng: Caller;
  let squad: Schemas['TeamLineView'];
  let branch: Schemas['TeamLineView'];

  const teams = () => good(server().visitor.get<Schemas['TeamLineView'][]>('/api/v1/teams'));
  const page = (who: Caller, id = squad.id) => good(who.get<Page>(`/api/v1/teams/${id}`));
  const desk = (who: Caller, id = squad.id) => good(who.get<Desk>(`/api/v1/teams/${id}/desk`));
  const ask = (who: Caller, id = squad.id): Promise<Tried<Page>> =>
    who.post(`/api/v1/teams/${id}/requests`, { words: '晚上有空' });
  const answer = (who: Caller, id: string, accept: boolean): Promise<Tried<object>> =>
    who.post(`/api/v1/team-asks/${id}/answer`, { accept });
  const codeOf = (tries: readonly Tried<unknown>[]) =>
    tries.map(({ status, body }) => (status < 300 ? 'ok' : body.code)).sort();
  const titles = async (who: Caller) => {
    await server().drain();
    const { items } = await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    return items.map(({ title }) => title);
  };

  const signIn = async () => {
    luo = await server().as('罗阿姨');
    zhong = await server().as('钟女士');
    deng = await server().as('person:deng');
  };

  beforeAll(async () => {
    await signIn();
    const all = await teams();
    squad = all.find(({ name }) => name === '章贡大妈厚德路分队')!;
    branch = all.find(({ name }) => name === '章贡大妈赣江街道支队')!;
    const profile = {
      skills: ['VISITING'],
      availability: [3],
      maxDistance: 800,
      weeklyHours: 4,
      fit: true,
      birthYear: 1960,
    };
    await good(
      deng.call('PUT', '/api/v1/volunteer/me', { body: { ...profile, homeCommunityCode: COMMUNITY } }),
    );
  });

  it('are a tree that anybody may look at, without a name', async () => {
    const all = await teams();
    expect(all.find(({ id }) => id === squad.parentId)?.name).toBe(branch.name);
    expect(branch.people).toBeGreaterThan(squad.people);
    const seen = await page(server().visitor);
    expect(seen).toMatchObject({ officers: [], faces: [], notices: [], can: [] });
    expect(seen.year.minutes).toBeGreaterThan(0);
    expect(seen.above.map(({ name }) => name)).toEqual(['章贡大妈总队', branch.name]);
    const neighbour = await page(deng);
    expect(neighbour.officers.map(({ office, who }) => [office, who])[0]).toEqual(['LEADER', '罗阿姨']);
    expect(neighbour.notices).toEqual([]);
    expect((await page(await server().as('曾叔叔'))).notices).toHaveLength(1);
  });

  it('are joined by request: asked once however often, answered once by a leader, told to both', async () => {
    expect(codeOf(await Promise.all([ask(deng), ask(deng), ask(deng, branch.id)]))).toEqual([
      'ok',
      'team.already_asked',
      'team.already_asked',
    ]);
    const mine = await good(deng.get<Schemas['TeamAskView'][]>('/api/v1/team-asks'));
    expect(mine).toHaveLength(1);
    const asked = mine[0]!;
    const leader = asked.teamId === squad.id ? luo : await server().as('person:zhong');
    expect((await answer(await server().as('person:xiao'), asked.id, true)).status).toBe(404);
    expect((await answer(deng, asked.id, true)).status).toBe(404);
    const both = await Promise.all([answer(leader, asked.id, true), answer(zhong, asked.id, true)]);
    expect(codeOf(both)).toEqual(['ok', 'team.answered']);
    expect((await ask(deng, asked.teamId)).body.code).toBe('team.in_this');
    expect((await titles(deng)).some((title) => title.startsWith('您进了'))).toBe(true);
    await good(deng.post(`/api/v1/teams/${asked.teamId}/leave`));
    expect((await deng.post<Problem>(`/api/v1/teams/${asked.teamId}/leave`)).body.code).toBe(
      'team.not_member',
    );
  });

  it('are joined by invitation, which only the invited answers', async () => {
    const { candidates } = await desk(luo);
    const person = candidates.find(({ personId }) => personId === deng.personId)!;
    expect(person).toMatchObject({ who: '邓阿姨', invited: false });
    const invite = (): Promise<Tried<Desk>> =>
      luo.post(`/api/v1/teams/${squad.id}/invites`, { personId: person.personId });
    expect(codeOf(await Promise.all([invite(), invite()]))).toEqual(['ok', 'team.already_invited']);
    const [asked] = await good(deng.get<Schemas['TeamAskView'][]>('/api/v1/team-asks'));
    expect((await answer(luo, asked!.id, true)).status).toBe(404);
    await good(answer(deng, asked!.id, true));
    expect((await page(deng)).mine).toBe(true);
  });

  it('are left by whoever is taken out, with a reason, and she keeps her hours', async () => {
    const remove = (who: Caller, personId: string, reason = '搬走了'): Promise<Tried<Desk>> =>
      who.post(`/api/v1/teams/${squad.id}/members/${personId}/remove`, { reason });
    expect((await remove(luo, luo.personId!)).body.code).toBe('team.leave_instead');
    expect((await remove(zhong, luo.personId!)).body.code).toBe('team.officer_first');
    expect((await remove(await server().as('person:xiao'), deng.personId!)).status).toBe(404);
    const after = await good<Desk>(remove(luo, deng.personId!));
    expect(after.members.some(({ personId }) => personId === deng.personId)).toBe(false);
    expect(after.history[0]).toMatchObject({
      deed: 'REMOVED',
      who: '邓阿姨',
      by: '罗阿姨',
      reason: '搬走了',
    });
    expect(await titles(deng)).toContain('您不在章贡大妈厚德路分队了');
  });

  it('are joined at once by the code of the day, the last one given out', async () => {
    const renew = () => good(luo.post<Schemas['TeamCodeView']>(`/api/v1/teams/${squad.id}/code`));
    const [old, fresh] = [await renew(), await renew()];
    const join = (code: string): Promise<Tried<Page>> => deng.post('/api/v1/team-codes/join', { code });
    expect((await join(old.code)).body.code).toBe('team.code_unknown');
    const look = await good(
      deng.post<Schemas['TeamInvitationView']>('/api/v1/team-codes/look', { code: fresh.code }),
    );
    expect(look).toMatchObject({ name: squad.name, invitedBy: '罗阿姨' });
    const tries = await Promise.all([join(fresh.code), join(fresh.code), join(fresh.code)]);
    expect(codeOf(tries)).toEqual(['ok', 'team.in_this', 'team.in_this']);
    const visitor = await server().as('person:newcomer');
    const unregistered = await visitor.post<Problem>('/api/v1/team-codes/join', { code: fresh.code });
    expect(unregistered.body.code).toBe('task.not_volunteer');
  });

  it('are led by whom those above name: one leader, a few deputies, each change on the record', async () => {
    const appoint = (who: Caller, personId: string, office: string): Promise<Tried<Desk>> =>
      who.post(`/api/v1/teams/${squad.id}/officers`, { personId, office });
    const members = (await desk(luo)).members.filter(({ office }) => office === null).slice(0, 4);
    expect((await appoint(luo, members[0]!.personId, 'DEPUTY')).status).toBe(404);
    const above = await server().as('person:admin');
    const tries = await Promise.all(members.map(({ personId }) => appoint(above, personId, 'DEPUTY')));
    expect(codeOf(tries)).toEqual(['ok', 'ok', 'team.too_many_deputies', 'team.too_many_deputies']);
    const taken = await good<Desk>(appoint(zhong, deng.personId!, 'LEADER'));
    expect(taken.members.filter(({ office }) => office === 'LEADER').map(({ who }) => who)).toEqual([
      '邓阿姨',
    ]);
    expect((await luo.get(`/api/v1/teams/${squad.id}/desk`)).status).toBe(403);
    expect((await desk(deng)).can).toEqual(['lead']);
    await good(appoint(zhong, luo.personId!, 'LEADER'));
    expect((await deng.get(`/api/v1/teams/${squad.id}/desk`)).status).toBe(403);
    expect((await desk(zhong)).history.slice(0, 2).map(({ deed }) => deed)).toEqual([
      'APPOINTED_LEADER',
      'RELIEVED',
    ]);
  });

  it('hear their leader, twice a day at most and never at night; the unread is taken back', async () => {
    const say = (text: string): Promise<Tried<Desk>> =>
      luo.post(`/api/v1/teams/${squad.id}/notices`, { text });
    // Sessions end meanwhile: everybody comes anew, as on another day.
    const night = new Date(Date.now() + 86_400_000);
    night.setUTCHours(14, 30, 0, 0);
    server().clock.set(night);
    luo = await server().as('罗阿姨');
    const waiting = await good<Desk>(say('明早八点集合'));
    expect(waiting.notices[0]).toMatchObject({ state: 'WAITING', text: '明早八点集合' });
    server().clock.advance(13.5 * 3_600_000);
    await signIn();
    await server().runJob('team.notices');
    expect((await titles(deng)).filter((title) => title.endsWith('明早八点集合'))).toHaveLength(1);
    const more = await Promise.all([say('带上手电'), say('穿红马甲')]);
    expect(codeOf(more)).toEqual(['ok', 'team.notices_full']);
    await server().drain();
    const inbox = await good(deng.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    const latest = inbox.items.find(({ subject, read }) => subject === 'TEAM_WORD' && !read);
    await good(deng.post(`/api/v1/messages/${latest!.id}/read`));
    const counted = (await desk(luo)).notices.find(({ id }) => id === latest!.subjectId)!;
    expect(counted).toMatchObject({ state: 'SENT', read: 1 });
    expect(counted.sent).toBeGreaterThan(20);
    await good(luo.post(`/api/v1/team-notices/${counted.id}/recall`));
    const again = await luo.post<Problem>(`/api/v1/team-notices/${counted.id}/recall`);
    expect(again.body.code).toBe('team.notice_recalled');
    const zeng = await server().as('曾叔叔');
    expect((await titles(zeng)).some((title) => title.endsWith(counted.text))).toBe(false);
    expect((await titles(deng)).some((title) => title.endsWith(counted.text))).toBe(true);
  });

  it('become one: what moves is said before, moves at once, and the old address leads to the new team', async () => {
    const admin = await server().as('person:admin');
    const body = { name: '章贡大妈厚德路二分队', parentId: branch.id, regionCode: COMMUNITY, intro: '新队' };
    const small = await good(admin.post<Desk>('/api/v1/teams', body));
    expect((await admin.post<Problem>('/api/v1/teams', body)).body.fields?.[0]?.path).toBe('name');
    const away = await admin.post<Problem>('/api/v1/teams', {
      ...body,
      name: '别处的队',
      regionCode: '360702003',
    });
    expect(away.body.fields?.[0]?.path).toBe('parentId');
    await good(deng.post(`/api/v1/teams/${squad.id}/leave`));
    await good(ask(deng, small.id));
    const [request] = (await desk(zhong, small.id)).requests;
    await good(answer(zhong, request!.id, true));
    await good(
      admin.post(`/api/v1/teams/${small.id}/officers`, { personId: deng.personId, office: 'LEADER' }),
    );
    const third = await server().as('person:chen');
    await good(third.post(`/api/v1/teams/${squad.id}/leave`));
    await good(ask(third, small.id));
    const before = (await page(zhong)).people;
    const moves = await good(
      zhong.get<Schemas['MergePreviewView']>(`/api/v1/teams/${small.id}/merge/${squad.id}`),
    );
    expect(moves).toMatchObject({ people: 1, officers: 1, tasks: 0, asks: 1, into: squad.name });
    const merge = (into: string, who = zhong): Promise<Tried<Desk>> =>
      who.post(`/api/v1/teams/${small.id}/merge/${into}`);
    expect((await merge(small.id)).body.code).toBe('team.merge_self');
    expect((await merge(squad.id, await server().as('person:liao'))).status).toBe(404);
    const twice = await Promise.all([merge(squad.id), merge(squad.id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await page(zhong, small.id)).cameFrom).toBe(body.name);
    expect((await page(zhong)).people).toBe(before + 1);
    const now = await desk(zhong);
    expect(now.requests.map(({ who }) => who)).toContain('陈阿姨');
    expect(now.history.some(({ deed, reason }) => deed === 'MERGED_IN' && reason === body.name)).toBe(true);
    expect((await teams()).some(({ id }) => id === small.id)).toBe(false);
    expect(await titles(deng)).toContain(`${body.name}并进了${squad.name}`);
  });
});
