import type { components } from '@linli/shared';
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

const REASON = { reason: '不归这里管' };
const PHOTOS = { photoIds: [] };
/** Bodies that would be good, so that nothing but the object decides. */
const BODIES: Record<string, object> = {
  comment: { text: '请问几点来？' },
  rate: { solved: 'YES', stars: 5 },
  'verify-pass': PHOTOS,
  'verify-fail': { ...REASON, ...PHOTOS },
  done: { text: '换好了', ...PHOTOS },
  tick: { action: 'IN' },
  confirm: {},
  ...Object.fromEntries(
    ['reject', 'reopen', 'insist', 'return', 'cancel', 'dispute'].map((verb) => [verb, REASON]),
  ),
};

/** Objects of 厚德路 by the part of the address they stand in; what is public for everybody is left out. */
type Objects = Record<
  'requests' | 'orders' | 'shifts' | 'hours' | 'messages' | 'offers' | 'tasks' | 'signupId',
  string
>;
const PUBLIC = /tasks\/\{id\}($|\/claim|\/waitlist|\/cancel-signup)|files\/|regions\/|signups\//;

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
  beforeAll(async () => {
    objects = await objectsOf((who) => server().as(who));
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
    for (const [endpoint] of open) {
      const [method, path] = endpoint.split(' ') as [string, string];
      const kind = /([a-z]+)\/\{id\}/.exec(path)![1] as keyof Objects;
      const address = path
        .replace('{id}', objects[kind] ?? objects.requests)
        .replace('{signupId}', objects.signupId);
      const body = path.endsWith('/dispatch')
        ? { orders: [{ unitId: objects.orders }] }
        : (BODIES[path.split('/').at(-1)!] ?? {});
      const { status } = await neighbour.call(method, address, method === 'GET' ? {} : { body });
      expect([endpoint, status]).toEqual([endpoint, 404]);
    }
  });
});
