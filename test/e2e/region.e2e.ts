import type { components } from '@linli/shared';
import { describeEachServer } from '../support/server.js';

type Views = components['schemas'];
interface Refused {
  code: string;
}

describeEachServer('regions', (server) => {
  const get = <T>(path: string) => server().visitor.get<T & Refused>(`/api/v1/regions${path}`);
  const children = async (parent = '') =>
    (await get<Views['RegionView'][]>(parent && `?parent=${parent}`)).body;

  it('form a tree from the district to the grids', async () => {
    const streets = await children();
    expect(streets).toHaveLength(17);
    const communities = (await Promise.all(streets.map(({ code }) => children(code)))).flat();
    expect(communities).toHaveLength(229);
    expect(communities).toContainEqual({
      code: '360702002001',
      name: '厚德路社区',
      level: 'COMMUNITY',
      parentCode: '360702002',
    });
    const grids = await children('360702002001');
    expect(grids.map(({ name }) => name).slice(0, 3)).toEqual(['第 1 网格', '第 2 网格', '第 3 网格']);
    expect(await children(grids[0]!.code)).toEqual([]);
    expect(await get('?parent=999999')).toMatchObject({ status: 404 });
  });

  it('have shapes, and the invented ones say so', async () => {
    const { body } = await get<Views['AreaView'][]>('/360702002001/areas');
    expect(body[0]).toMatchObject({ code: '360702002001', generated: true });
    expect(body.slice(1).every(({ level, rings }) => level === 'GRID' && rings[0]!.length > 3)).toBe(true);
    const { body: district } = await get<Views['AreaView'][]>('/360702/areas');
    expect(district).toHaveLength(18);
    expect(district[0]!.generated).toBe(false);
  });

  it('resolve a point to its grid, community and street', async () => {
    const { body: areas } = await get<Views['AreaView'][]>('/360702002001/areas');
    const [lng, lat] = areas[1]!.rings[0]!.reduce(
      ([x, y], [px, py], _, all) => [x! + px! / all.length, y! + py! / all.length],
      [0, 0],
    );
    const { body } = await get<Views['ResolvedPointView']>(`/resolve?lat=${lat}&lng=${lng}`);
    expect(body).toEqual({
      gridCode: areas[1]!.code,
      gridName: areas[1]!.name,
      communityCode: '360702002001',
      communityName: '厚德路社区',
      streetCode: '360702002',
      streetName: '赣江街道',
    });
  });

  it('refuse what lies outside or is no point', async () => {
    expect(await get('/resolve?lat=28.68&lng=115.86')).toMatchObject({
      status: 422,
      body: { code: 'region.outside_district' },
    });
    for (const query of ['lat=x&lng=1', 'lat=91&lng=0', 'lat=25', 'lat=25&lng=114&zoom=3', '']) {
      expect((await get(`/resolve?${query}`)).status).toBe(400);
    }
  });
});
