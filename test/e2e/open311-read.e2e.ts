import { DEMO_PHONE, DEMO_REAL_NAMES } from '../support/demo-secrets.js';
import { type ErrorLine, Open311Client, type Row } from '../support/open311.js';
import { Cast } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('reading by Open311', (server) => {
  let cast: Cast;
  let client: Open311Client;
  beforeAll(async () => {
    cast = await Cast.of(server());
    client = await Open311Client.of(server());
  });

  it('is discovered in both forms', async () => {
    const { body } = await server().visitor.get<{ endpoints: { url: string; formats: string[] }[] }>(
      '/open311/discovery.json',
    );
    const url = `${server().url}/open311/v2`;
    expect(body.endpoints[0]).toMatchObject({
      url,
      formats: ['text/xml', 'application/json'],
      type: 'production',
    });
    const { discovery } = await client.xml<{ discovery: { endpoints: { endpoint: { url: string }[] } } }>(
      'discovery.xml',
    );
    expect(discovery.endpoints.endpoint[0]!.url).toBe(url);
  });

  it('lists the services and what they ask, the same in XML and JSON', async () => {
    const rows = await client.json<Row[]>('services.json');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.find(({ service_code }) => service_code === 'lighting')).toMatchObject({
      metadata: true,
      type: 'realtime',
    });
    expect(rows.some(({ service_code }) => service_code === 'help')).toBe(false);
    const { services } = await client.xml<{ services: { service: Row[] } }>('services');
    const asText = rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v)])));
    expect(services.service).toEqual(asText);

    const definition = await client.json<{ attributes: { code: string; values?: unknown[] }[] }>(
      'services/lighting.json',
    );
    expect(definition.attributes[0]).toMatchObject({
      code: 'fault',
      datatype: 'singlevaluelist',
      required: true,
      order: 1,
    });
    const inXml = await client.xml<{
      service_definition: { attributes: { attribute: { values: { value: Row[] } }[] } };
    }>('services/lighting.xml');
    expect(inXml.service_definition.attributes.attribute[0]!.values.value).toEqual(
      definition.attributes[0]!.values,
    );
    expect(await client.json('services/help.json', 404)).toEqual([
      { code: 404, description: expect.stringContaining('help') },
    ]);
  });

  it.each<[string, number, RegExp]>([
    ['start_date=yesterday', 400, /start_date/],
    ['start_date=2026-11-20T00:00:00', 400, /时区/],
    ['start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z', 400, /90 天/],
    ['start_date=2026-11-02T00:00:00Z&end_date=2026-11-01T00:00:00Z', 400, /早于/],
    ['status=solved', 400, /open 和 closed/],
    ['service_code=moon', 400, /moon/],
    ['lat=25.8', 400, /一起给/],
    ['lat=95&long=114', 400, /lat/],
    ['radius=100', 400, /radius/],
    ['page_size=1001', 400, /page_size/],
    ['page=0', 400, /page/],
    ['jurisdiction_id=sfgov.org', 404, /sfgov/],
    ['api_key=ll_guess', 403, /api_key/],
  ])('refuses to read with %s', async (query, status, words) => {
    const lines = await client.json<ErrorLine[]>(`requests.json?${query}`, status);
    expect(lines[0]!.code).toBe(status);
    expect(lines.map(({ description }) => description).join()).toMatch(words);
  });

  it('filters by number, service, state, time and place, and pages', async () => {
    const all = await client.json<Row[]>('requests.json');
    expect(all.length).toBeGreaterThan(20);
    const times = all.map(({ requested_datetime }) => String(requested_datetime));
    expect(times).toEqual([...times].sort().reverse());
    const ids = (rows: Row[]): unknown[] => rows.map(({ service_request_id }) => service_request_id);
    const three = ids(all).slice(3, 6);
    expect(
      ids(await client.json<Row[]>(`requests.json?service_request_id=${three.join(',')}&status=closed`)),
    ).toEqual(three);
    for (const status of ['open', 'closed']) {
      const some = await client.json<Row[]>(`requests.json?status=${status}`);
      expect(ids(some)).toEqual(ids(all.filter((row) => row.status === status)));
      expect(some.length).toBeGreaterThan(0);
    }
    const lit = await client.json<Row[]>('requests.json?service_code=lighting,noise');
    expect(ids(lit)).toEqual(
      ids(all.filter((row) => ['lighting', 'noise'].includes(String(row.service_code)))),
    );
    const since = [...times].sort()[9]!;
    const young = all.filter((row) => String(row.requested_datetime) >= since);
    expect(
      ids(
        await client.json<Row[]>(
          `requests.json?start_date=${since}&end_date=${server().clock.now().toISOString()}`,
        ),
      ),
    ).toEqual(ids(young));
    const one = all.find(({ lat }) => lat !== null);
    const near = await client.json<Row[]>(`requests.json?lat=${one!.lat}&long=${one!.long}&radius=50`);
    expect(ids(near)).toContain(one!.service_request_id);
    expect(near.length).toBeLessThan(all.length);
    const pages = await Promise.all(
      [1, 2].map((n) => client.json<Row[]>(`requests.json?page=${n}&page_size=4`)),
    );
    expect(ids(pages.flat())).toEqual(ids(all).slice(0, 8));
    expect(await client.json('requests.json?service_request_id=ZG00000000-000000')).toEqual([]);
    await client.json('requests/ZG00000000-000000.json', 404);
    await client.json('nothing.json', 404);
  });

  it('shows the public nothing private, refused, about people or of who reported it', async () => {
    const secret = await cast.report({ visibility: 'PRIVATE', text: '家里的私事' });
    const help = await cast.report({ kind: 'HELP', text: '陪妈妈去看病' });
    const phone = await cast.report({ text: '打我电话 13812345678，身份证 360702196001011234' });
    const all = await client.json<Row[]>('requests.json');
    const text = JSON.stringify(all);
    for (const { number } of [secret, help]) expect(text).not.toContain(number);
    await client.json(`requests/${secret.number}.json`, 404);
    expect(all.find((row) => row.service_request_id === phone.number)!.description).toContain(
      '打我电话 ***，身份证 ***',
    );
    const named = DEMO_REAL_NAMES.filter((name) => text.includes(name));
    expect([named, DEMO_PHONE.test(text), /陈阿姨|谢女士/.test(text)]).toEqual([[], false, false]);
  });

  it('follows a request to its end', async () => {
    const { number } = await cast.closed();
    const [row] = await client.json<Row[]>(`requests/${number}.json`);
    expect(row).toMatchObject({
      status: 'closed',
      agency_responsible: '安泰物业',
      status_notes: expect.stringContaining('网格员'),
      expected_datetime: expect.any(String),
    });
  });
});
