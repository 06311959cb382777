import type { components } from '@linli/shared';
import { goodBodies } from '../support/good-bodies.js';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { ACCESS, type StaffRole } from './access-table.js';

type Schemas = components['schemas'];

/** People of the same trades elsewhere: the next community, its property company and team, another street. */
const NEIGHBOURS: [key: string, role: StaffRole | null][] = [
  ['person:deng', null],
  ['person:liao', 'COMMUNITY_ADMIN'],
  ['person:guo', 'GRID_WORKER'],
  ['person:lai', 'HANDLER'],
  ['person:xiao', 'TEAM_LEADER'],
  ['person:ye', 'DISPATCHER'],
];

/** What the contract cannot say: a body that is good beyond its form, so that nothing but the object decides. */
const BODIES: Record<string, object> = {
  comment: { text: '请问几点来？' },
  rate: { solved: 'YES', stars: 5 },
  reclassify: { tile: 'lighting' },
};

/** Objects of 厚德路 by the part of the address they stand in; what is public for everybody, or is only ever one's own, is left out. */
type Objects = Record<
  'requests' | 'orders' | 'shifts' | 'hours' | 'messages' | 'offers' | 'tasks' | 'signupId',
  string
>;
const PUBLIC =
  /tasks\/\{id\}($|\/claim|\/waitlist|\/cancel-signup)|files\/|regions\/|signups\/|workbench\/filters\//;

async function objectsOf(as: (who: string) => Promise<Caller>): Promise<Objects> {
  const [chen, zhong, liu, zeng] = await Promise.all(['陈阿姨', '钟女士', '刘师傅', '曾叔叔'].map(as));
  const request = await good(
    chen!.post<Schemas['RequestDetailView']>('/api/v1/requests', {
      text: '家里的事，不想让邻居知道',
      kind: 'REPORT',
      place: { address: '厚德路 12 号', communityCode: '360702002001' },
      photoIds: [],
      visibility: 'PRIVATE',
      anonymous: false,
    }),
  );
  const [order] = await good(liu!.get<Schemas['UnitOrderView'][]>('/api/v1/orders?box=open'));
  const [record] = await good(zhong!.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/to-confirm'));
  const tasks = await good(zhong!.get<Schemas['TaskCardView'][]>('/api/v1/tasks/organised'));
  const rosters = await Promise.all(
    tasks.map(({ shiftId }) => good(zhong!.get<Schemas['RosterView']>(`/api/v1/shifts/${shiftId}/roster`))),
  );
  const roster = rosters.find(({ people }) => people.length > 0)!;
  const [offer] = await good(zeng!.get<Schemas['OfferView'][]>('/api/v1/offers'));
  return {
    requests: request.id,
    orders: order!.id,
    shifts: roster.shiftId,
    signupId: roster.people[0]!.signupId,
    tasks: roster.taskId,
    hours: record!.id,
    offers: offer!.id,
    messages: request.id,
  };
}

describeEachServer('neighbours of another community', (server) => {
  let objects: Objects;
  let goodBody: ReturnType<typeof goodBodies>;
  beforeAll(async () => {
    objects = await objectsOf((who) => server().as(who));
    const { body } = await server().visitor.get<Parameters<typeof goodBodies>[0]>('/api/openapi.json');
    goodBody = goodBodies(body);
  });

  it.each(NEIGHBOURS)('%s finds nothing of 厚德路 that is not public', async (key, role) => {
    const neighbour = await server().as(key);
    const open = Object.entries(ACCESS).filter(
      ([endpoint, who]) =>
        endpoint.includes('{id}') &&
        !PUBLIC.test(endpoint) &&
        (typeof who === 'string' || (role !== null && who.includes(role))),
    );
    expect(open.length).toBeGreaterThan(10);
    const notHidden: [endpoint: string, status: number, answer: string][] = [];
    for (const [endpoint] of open) {
      const [method, path] = endpoint.split(' ') as [string, string];
      const kind = /([a-z]+)\/\{id\}/.exec(path)![1] as keyof Objects;
      const address = path
        .replace('{id}', objects[kind] ?? objects.requests)
        .replace('{signupId}', objects.signupId)
        .replace('{month}', '2026-11')
        .replace(/\{\w+Id\}/, objects.requests)
        .replace(/assignable$/, `$&?roleId=${objects.requests}`)
        .replace(/exports\/.*\/file$/, '$&?t=guessed');
      const body = path.endsWith('/dispatch')
        ? { orders: [{ unitId: objects.orders }] }
        : (BODIES[path.split('/').at(-1)!] ?? goodBody(method, path));
      const { status, body: answer } = await neighbour.call(
        method,
        address,
        method === 'GET' ? {} : { body },
      );
      if (status !== 404) notHidden.push([endpoint, status, JSON.stringify(answer)]);
    }
    expect(notHidden).toEqual([]);
  });
});
