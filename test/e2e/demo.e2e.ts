import type { components } from '@linli/shared';
import { describeEachDatabase } from '../support/databases.js';
import { startServer } from '../support/server.js';

type Views = components['schemas'];

describeEachDatabase('the demo', (databases) => {
  it('is the same after a second start, and gone where it is switched off', async () => {
    const url = await databases.freshUrl();
    const read = async (demo: string): Promise<[number, Views['DemoPersonView'][], Views['UnitView'][]]> => {
      const server = await startServer(url, { DEMO: demo });
      const { status, body } = await server.visitor.get<Views['DemoPersonView'][]>('/api/v1/demo/people');
      const units =
        status === 200
          ? (await (await server.as('DISPATCHER')).get<Views['UnitView'][]>('/api/v1/units')).body
          : [];
      await server.stop();
      return [status, body, units];
    };
    const first = await read('1');
    expect(first[1].map(({ role }) => role)).toEqual([
      'RESIDENT',
      'COMMUNITY_ADMIN',
      'DISPATCHER',
      'HANDLER',
      'GRID_WORKER',
      'PARTNER',
      'TEAM_LEADER',
      'VOLUNTEER',
      'SUPERVISOR',
    ]);
    expect(first[2].map(({ name }) => name)).toContain('安泰物业');
    expect(await read('1')).toEqual(first);
    expect((await read('0'))[0]).toBe(404);
    // Three servers one after the other: on a busy machine more than the usual minute.
  }, 240_000);

  it('lets nobody be become where it is switched off', async () => {
    const server = await startServer(await databases.freshUrl(), { DEMO: '0' });
    const personId = '01890000-0000-7000-8000-000000000000';
    expect((await server.visitor.post('/api/v1/demo/sign-in', { personId })).status).toBe(404);
    const body = { code: 'standin-anna-1', consentVersion: '2026-11-01' };
    expect((await server.visitor.post('/api/v1/auth/wechat', body)).status).toBe(503);
    await server.stop();
  });
});
