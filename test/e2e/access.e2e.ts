import type { OpenAPIObject } from '@nestjs/swagger';
import { type Caller, describeEachServer } from '../support/server.js';
import { ACCESS, type StaffRole, type Who } from './access-table.js';

const ROLES: readonly StaffRole[] = [
  'COMMUNITY_ADMIN',
  'DISPATCHER',
  'HANDLER',
  'GRID_WORKER',
  'TEAM_LEADER',
  'SUPERVISOR',
  'PARTNER',
];
const NOBODY = '01890000-0000-7000-8000-000000000000';

const pathOf = (endpoint: string): string =>
  endpoint
    .split(' ')[1]!
    .replace('{code}', '360702')
    .replaceAll(/\{\w+\}/g, NOBODY);
const methodOf = (endpoint: string): string => endpoint.split(' ')[0]!;

/** The guard answers 401 and 403 before anything else is looked at; whatever else comes back, the door was open. */
async function doorFor(caller: Caller, endpoint: string): Promise<'open' | 'sign in' | 'closed'> {
  const method = methodOf(endpoint);
  const options = method === 'GET' ? {} : { body: {} };
  const { status, body } = await caller.call<{ code?: string }>(method, pathOf(endpoint), options);
  if (status === 401 && body.code === 'auth.required') return 'sign in';
  return status === 403 && body.code === 'auth.forbidden' ? 'closed' : 'open';
}

const expected = (who: Who, role: StaffRole | null): 'open' | 'closed' =>
  who === 'public' || who === 'signed-in' || (role !== null && who.includes(role)) ? 'open' : 'closed';

describeEachServer('access', (server) => {
  it('knows every endpoint', async () => {
    const { body } = await server().visitor.get<OpenAPIObject>('/api/openapi.json');
    const real = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(real.sort()).toEqual(Object.keys(ACCESS).sort());
  });

  it('asks visitors to sign in', async () => {
    for (const [endpoint, who] of Object.entries(ACCESS)) {
      const door = await doorFor(server().visitor, endpoint);
      expect([endpoint, door]).toEqual([endpoint, who === 'public' ? 'open' : 'sign in']);
    }
  });

  it.each([null, ...ROLES])('opens to %p (null: a resident) just what the table says', async (role) => {
    for (const [endpoint, who] of Object.entries(ACCESS)) {
      // A session of its own for each call: some of them end it.
      const caller = await server().as(role ?? 'RESIDENT');
      expect([endpoint, await doorFor(caller, endpoint)]).toEqual([endpoint, expected(who, role)]);
    }
  });
});
