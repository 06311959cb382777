import type { components } from '@linli/shared';
import { Cast, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Rows = Schemas['CatalogueRowsView'];
type Row = Schemas['CatalogueRowView'];
type Changes = Schemas['CatalogueChangesView'];
type Version = Schemas['CatalogueVersionView'];
type Tile = Schemas['ServiceTileView'];

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describeEachServer('the catalogue', (server) => {
  let admin: Caller;
  let cast: Cast;
  beforeAll(async () => {
    admin = await server().as('person:admin');
    cast = await Cast.of(server());
  });

  const versions = (): Promise<Version[]> => good(admin.get<Version[]>('/api/v1/catalogue/versions'));
  const begin = (body = {}): Promise<Version[]> =>
    good(admin.post<Version[]>('/api/v1/catalogue/draft', body));
  const publish = () => admin.post<Problem>('/api/v1/catalogue/draft/publish', { note: '试一试' });
  const put = (row: Partial<Row>) =>
    admin.call<Changes & Problem>('PUT', '/api/v1/catalogue/draft/entries', { body: row });
  const rowOf = async (kind: string, code: string): Promise<Row> => {
    const { items } = await good(admin.get<Rows>(`/api/v1/catalogue/entries?kind=${kind}&q=${code}`));
    const { tileLabel: _, ...row } = items.find((one) => one.code === code)!;
    return row as Row;
  };
  const table = async (): Promise<string> => {
    const response = await fetch(`${server().url}/api/v1/catalogue/export?format=csv`, {
      headers: { authorization: `Bearer ${(admin as unknown as { token: string }).token}` },
    });
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('事项目录'));
    return response.text();
  };

  it('is found by any word, and begins with the version that was shipped', async () => {
    expect(await versions()).toMatchObject([{ number: 1, status: 'ACTIVE' }]);
    const { items, total } = await good(
      admin.get<Rows>(`/api/v1/catalogue/entries?q=${encodeURIComponent('没人收')}`),
    );
    expect(items.map(({ code }) => code)).toContain('rubbish');
    expect(total).toBeLessThan(10);
    const all = await good(admin.get<Rows>('/api/v1/catalogue/entries?offset=60'));
    expect(all.total).toBeGreaterThan(403);
  });

  it('changes only by publishing; requests keep what they were made under; an earlier version can come back', async () => {
    const { id } = await cast.report({ tile: 'lift', title: '电梯停了', text: '电梯停了两天' });
    expect((await put({})).body.code).toBe('request.invalid');
    const lift = await rowOf('TILE', 'lift');
    expect((await put(lift)).body.code).toBe('catalogue.no_draft');

    await begin();
    expect((await admin.post<Problem>('/api/v1/catalogue/draft')).body.code).toBe('catalogue.draft_exists');
    const changed = await put({ ...lift, name: '升降电梯', handle: '2天；紧急 1小时' });
    expect(changed.body).toMatchObject({
      changes: [
        {
          code: 'lift',
          what: 'CHANGED',
          cells: [
            { column: '名称', before: '电梯', after: '升降电梯' },
            { column: '办理时限', before: lift.handle, after: '2天；紧急 1小时' },
          ],
        },
      ],
      problems: [],
    });
    const services = () => good(server().visitor.get<Tile[]>('/api/v1/services'));
    const lifts = async () => (await services()).find(({ tile }) => tile === 'lift');
    expect((await lifts())?.label).toBe('电梯');

    const [one, two] = await Promise.all([publish(), publish()]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect(await lifts()).toMatchObject({
      label: '升降电梯',
      promise: '物业负责，一般 2 个工作日内办好',
    });
    expect(await versions()).toMatchObject([
      { number: 2, status: 'ACTIVE', note: '试一试' },
      { number: 1, status: 'RETIRED' },
    ]);
    const later = await cast.report({ tile: 'lift', title: '电梯晃', text: '电梯晃得厉害' });
    expect([(await cast.read(cast.resident, id)).tileLabel, later.tileLabel]).toEqual(['电梯', '升降电梯']);

    const [, first] = await versions();
    const [draft] = await begin({ fromId: first!.id });
    expect(draft).toMatchObject({ number: 3, status: 'DRAFT', note: '回到第 1 版' });
    expect((await publish()).status).toBe(200);
    expect((await lifts())?.label).toBe('电梯');
  });

  it('says which cells of a row cannot be, and what keeps a draft from being published', async () => {
    await begin();
    const row = await rowOf('MATTER', '09012');
    const bad = await put({ ...row, handle: '', unitKinds: '城管大队' });
    expect(bad.body).toMatchObject({
      code: 'request.invalid',
      fields: [
        { path: '责任单位', detail: '「责任单位」没有「城管大队」这种单位' },
        { path: '办理时限', detail: '「办理时限」没有填' },
      ],
    });
    await put({ ...row, tile: 'nowhere' });
    const refused = await publish();
    expect(refused.body).toMatchObject({
      code: 'catalogue.not_ready',
      fields: [{ path: 'MATTER:09012', detail: '没有「nowhere」这个大类' }],
    });
    expect((await admin.call('DELETE', '/api/v1/catalogue/draft/entries/MATTER/09012')).status).toBe(200);
    expect((await admin.call('DELETE', '/api/v1/catalogue/draft/entries/MATTER/09012')).status).toBe(404);
    const changes = await good(admin.get<Changes>('/api/v1/catalogue/draft/changes'));
    expect(changes).toMatchObject({ changes: [{ code: '09012', what: 'REMOVED' }], problems: [] });
    expect((await admin.call('DELETE', '/api/v1/catalogue/draft')).status).toBe(204);
  });

  it('comes in and goes out as a table, whole or not at all', async () => {
    const whole = await table();
    const send = (text: string) =>
      admin.post<Changes & Problem>('/api/v1/catalogue/import', { file: base64(text) });
    const lines = whole.split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('事项,01001'));
    const broken = [...lines];
    broken[at] = broken[at]!.replace('1天；紧急 2小时', '');
    broken[at + 1] = broken[at]!.replace('01001', '01002').replace(',road,', ',roads,');
    const refused = await send(broken.join('\r\n'));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'catalogue.bad_rows',
      fields: [
        { path: `第 ${at + 1} 行`, detail: '「办理时限」没有填' },
        { path: `第 ${at + 2} 行`, detail: '「办理时限」没有填' },
      ],
    });
    expect((await versions()).some(({ status }) => status === 'DRAFT')).toBe(false);

    const good1 = await send(whole.replace('供水井盖异常', '自来水井盖异常'));
    expect(good1.body).toMatchObject({ changes: [{ code: '01001', what: 'CHANGED' }], problems: [] });
    expect((await send(whole)).body.changes).toEqual([]);
    await admin.call('DELETE', '/api/v1/catalogue/draft');
  });
});
