import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Plan = Schemas['CoveragePlanView'] & Partial<Pick<Problem, 'code' | 'fields'>>;
type Spot = Schemas['CoverageSpotView'];
type Person = Schemas['CoveragePersonView'];
interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const COMMUNITY = '360702002001';
const NEXT_COMMUNITY = '360702002004';
const API = '/api/v1/coverage';

describeEachServer('coverage', (server) => {
  let community: Caller;
  let dispatcher: Caller;
  let centre: { lat: number; lng: number };

  const ask = (change: object = {}, who = community) =>
    who.post<Plan>(`${API}/plans`, {
      title: '台风应急包保',
      regionCode: COMMUNITY,
      target: 'GRID',
      perPlace: 2,
      cap: 3,
      volunteers: true,
      roles: ['GRID_WORKER'],
      ...change,
    });
  const reckoned = async (id: string): Promise<Plan> => {
    await server().runJob('coverage.plan');
    return good(community.get<Plan>(`${API}/plans/${id}`));
  };
  const planned = async (change: object = {}): Promise<Plan> => reckoned((await good(ask(change))).id);
  const step = (id: string, name: string, body: object = {}, who = community) =>
    who.post<Plan>(`${API}/plans/${id}/${name}`, body);
  const all = async <T>(path: string): Promise<T[]> => {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const join = path.includes('?') ? '&' : '?';
      const page: Page<T> = await good(
        community.get<Page<T>>(`${path}${join}limit=3${cursor && `&cursor=${cursor}`}`),
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };
  const spots = (id: string): Promise<Spot[]> => all<Spot>(`${API}/plans/${id}/spots`);
  const people = (id: string): Promise<Person[]> => all<Person>(`${API}/plans/${id}/people`);
  const pairs = (list: Spot[]): string[] =>
    list.flatMap((spot) => spot.people.map(({ personId }) => `${spot.name} ${personId}`)).sort();
  const row = (name: string, east = 0) => ({ name, lat: centre.lat, lng: centre.lng + east * 0.0003 });

  beforeAll(async () => {
    community = await server().as('钟女士');
    dispatcher = await server().as('DISPATCHER');
    type Area = { code: string; level: string; rings: [number, number][][] };
    const areas = await good(community.get<Area[]>(`/api/v1/regions/${COMMUNITY}/areas`));
    const ring = areas.find(({ level }) => level === 'GRID')!.rings[0]!;
    centre = {
      lng: ring.reduce((sum, [lng]) => sum + lng, 0) / ring.length,
      lat: ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length,
    };
  });

  it('gives every grid its people, proven, nobody above her cap, and says how it came out', async () => {
    const asked = await good(ask());
    expect([asked.status, asked.reckoning, asked.summary]).toEqual(['QUEUED', true, null]);
    const plan = await reckoned(asked.id);
    expect(plan).toMatchObject({
      status: 'READY',
      reckoning: false,
      places: 5,
      wanted: 10,
      missing: 0,
      empty: 0,
    });
    expect(plan.summary).toMatch(/^5 个网格都有人包，共排 10 人次，可选 \d+ 人。$/);
    expect(plan.can).toEqual(['apply', 'end', 'absence']);
    const list = await spots(plan.id);
    expect(list.map(({ name, gridName }) => [name, gridName])).toContainEqual([
      `厚德路社区${list[0]!.gridName}`,
      list[0]!.gridName,
    ]);
    for (const spot of list) expect(new Set(spot.people.map(({ personId }) => personId)).size).toBe(2);
    const persons = await people(plan.id);
    expect(persons.flatMap((one) => one.spots)).toHaveLength(10);
    for (const one of persons) expect(one.spots.length).toBeLessThanOrEqual(3);
    expect(JSON.stringify([list, persons])).not.toMatch(/"1\d{10}"/);
  });

  it('takes a list of buildings in, whole or not at all, and knows what it has', async () => {
    const rows = [row('厚德路 90 号 1 栋'), row('厚德路 90 号 2 栋', 1)];
    const send = (list: object[], kind = 'BUILDING') =>
      community.post<Schemas['PlacesImportedView'] & Problem>(`${API}/places/import`, { kind, rows: list });
    const bad = await send([...rows, { name: '海上', lat: 0, lng: 0 }]);
    expect([bad.status, bad.body.code]).toEqual([422, 'coverage.bad_rows']);
    expect(bad.body.fields).toEqual([{ path: 'rows.2', detail: '第 3 行“海上”的位置不在本区' }]);
    expect((await send([])).body.fields![0]!.detail).toBe('名单是空的，请至少填一行');
    expect((await send([{ name: '', lat: 'x', lng: 1 }])).status).toBe(400);
    expect(await good(send(rows))).toEqual({ added: 2, known: 0 });
    const both = await Promise.all([
      send([...rows, row('厚德路 90 号 3 栋', 2)]),
      send([row('厚德路 90 号 3 栋', 2)]),
    ]);
    expect(both.map(({ status }) => status).filter((status) => status === 200).length).toBeGreaterThan(0);
    const listed = await all<Schemas['CoveragePlaceView']>(
      `${API}/places?kind=BUILDING&regionCode=${COMMUNITY}`,
    );
    const ours = listed.filter(({ name }) => name.startsWith('厚德路 90 号'));
    expect(ours.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `厚德路 90 号 ${n} 栋`));
    expect((await community.post(`${API}/places/${ours[2]!.id}/end`)).status).toBe(204);
    expect((await community.post(`${API}/places/${ours[2]!.id}/end`)).status).toBe(404);
    expect(await good(send([row('厚德路 90 号 3 栋', 2)]))).toEqual({ added: 1, known: 0 });
    expect((await community.get(`${API}/places?kind=BUILDING&regionCode=${NEXT_COMMUNITY}`)).status).toBe(
      404,
    );
  });

  it('says who is missing where, and why', async () => {
    const plan = await planned({
      target: 'BUILDING',
      perPlace: 2,
      cap: 1,
      volunteers: false,
      roles: ['GRID_WORKER'],
    });
    expect(plan.missing).toBeGreaterThan(0);
    expect(plan.summary).toContain('请再选一些人');
    const short = await all<Spot>(`${API}/plans/${plan.id}/spots?missing=true`);
    expect(short.length).toBeGreaterThan(0);
    for (const spot of short) expect(spot.cause).toMatch(/^3 公里内(没有|只有|可派的)/);
  });

  it('is put in force once, hands on what people who cannot come had, and leaves the others alone', async () => {
    const first = await planned();
    const second = await planned();
    expect((await step(first.id, 'apply')).status).toBe(200);
    await server().runJob('coverage.plan');
    const answers = await Promise.all([step(second.id, 'apply'), step(second.id, 'apply')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('coverage.changed');
    expect((await reckoned(first.id)).status).toBe('ENDED');
    expect((await reckoned(second.id)).status).toBe('APPLIED');

    const before = await spots(second.id);
    const away = (await people(second.id)).find((one) => one.spots.length > 0);
    const report = { personIds: [away!.personId], reason: '在外地，赶不回来' };
    expect((await step(second.id, 'absences', { ...report, personIds: [randomUUID()] })).body.code).toBe(
      'coverage.not_on_duty',
    );
    const twice = await Promise.all([
      step(second.id, 'absences', report),
      step(second.id, 'absences', report),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await reckoned(second.id)).missing).toBe(0);
    const after = pairs(await spots(second.id));
    const stayed = pairs(before).filter((pair) => !pair.includes(away!.personId));
    expect(after).toEqual(expect.arrayContaining(stayed));
    expect(after.join()).not.toContain(away!.personId);
    expect(after).toHaveLength(pairs(before).length);
    const gone = (await people(second.id)).find(({ personId }) => personId === away!.personId)!;
    expect(gone).toMatchObject({ absent: true, absentReason: '在外地，赶不回来', spots: [] });

    const back = await community.call<Plan>('DELETE', `${API}/plans/${second.id}/absences/${away!.personId}`);
    expect([back.status, back.body.absent]).toEqual([200, 0]);
    await server().runJob('coverage.plan');
    expect(pairs(await spots(second.id))).toEqual(after);
    expect((await step(second.id, 'end')).body.status).toBe('ENDED');
    expect((await step(second.id, 'absences', report)).body.code).toBe('coverage.changed');
    expect((await step(second.id, 'apply')).body.code).toBe('coverage.changed');
  });

  it('tells a person what she answers for, and lets her say that she cannot', async () => {
    const plan = await planned();
    await good(step(plan.id, 'apply'));
    await server().runJob('coverage.plan');
    const worker = await server().as('谢女士');
    const mine = () => good(worker.get<Schemas['OwnCoverageView'][]>(`${API}/mine`));
    const own = (await mine()).find(({ planId }) => planId === plan.id);
    expect(own!.summary).toMatch(/^您负责厚德路社区/);
    type Inbox = Schemas['MessagePageView'];
    const told = async (who: Caller): Promise<string[]> => {
      await server().drain();
      const { items } = await good(who.get<Inbox>('/api/v1/messages'));
      return items
        .filter(({ subjectId }) => subjectId === plan.id)
        .map(({ title, text }) => `${title} ${text}`);
    };
    expect(await told(worker)).toEqual([
      expect.stringMatching(/^请您负责 台风应急包保 厚德路社区.*，请您看着点。/),
    ]);
    const path = `${API}/mine/${plan.id}/absence`;
    expect((await worker.post(path, { reason: '' })).status).toBe(400);
    const [now] = await good(worker.post<Schemas['OwnCoverageView'][]>(path, { reason: '家里老人住院' }));
    expect(now).toMatchObject({ absent: true });
    await server().runJob('coverage.plan');
    expect((await told(worker))[0]).toMatch(/有几处不用您管了 厚德路社区/);
    expect(await told(community)).toEqual([
      '台风应急包保：有一位来不了 家里老人住院。空出来的地方正在另找人。',
    ]);
    expect(await mine()).toMatchObject([{ spots: [], summary: '您报了暂时来不了，已经请别人接手。' }]);
    const stranger = await server().as('陈阿姨');
    expect((await stranger.post(path, { reason: '来不了' })).status).toBe(404);
    const file = await community.get<string>(`${API}/plans/${plan.id}/file?format=csv`);
    expect(file.body.split('\r\n').filter(Boolean)).toHaveLength(6);
    expect(file.body).toContain('网格,地点,要几人,还差几人,负责的人,为什么还差');
    expect((await community.get(`${API}/plans/${plan.id}/file`)).headers.get('content-type')).toContain(
      'spreadsheet',
    );
  });

  it('refuses what cannot be planned, in plain words', async () => {
    expect((await ask({ roles: [], volunteers: false })).body.code).toBe('coverage.nobody_chosen');
    const odd = await ask({ unitIds: [randomUUID()] });
    expect(odd.body.fields).toEqual([{ path: 'unitIds', detail: '有一个单位不存在，请重新选' }]);
    expect((await ask({ perPlace: 0 })).body.fields![0]!.detail).toBe('不能小于 1');
    expect((await ask({ reach: 1e9 })).status).toBe(400);
    expect((await ask({ regionCode: NEXT_COMMUNITY })).status).toBe(404);
    expect((await ask({ regionCode: '999999' })).status).toBe(404);
    const nobody = await planned({ roles: ['LEADER'], volunteers: false });
    expect([nobody.status, nobody.can]).toEqual(['FAILED', []]);
    expect(nobody.error).toMatch(/^没有能派的人：所选岗位在这里有 \d+ 人。/);
    const homes = await planned({ target: 'HOUSEHOLD' });
    expect(homes.error).toBe('这个范围里还没有录入户，请先导入名单。');
    const off = await good(ask());
    expect((await step(off.id, 'end')).body).toMatchObject({ status: 'ENDED', reckoning: false });
    expect((await reckoned(off.id)).status).toBe('ENDED');
    const street = await good(dispatcher.get<Page<Plan>>(`${API}/plans?regionCode=${COMMUNITY}`));
    expect(street.items.map(({ id }) => id)).toContain(off.id);
    expect((await community.get(`${API}/plans?regionCode=${NEXT_COMMUNITY}`)).status).toBe(404);
    expect((await community.get(`${API}/plans/${randomUUID()}`)).status).toBe(404);
  });
});
