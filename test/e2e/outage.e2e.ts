import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { describeOnMariadb } from '../support/databases.js';
import { openDoor } from '../support/door.js';
import { startServer } from '../support/server.js';

type Schemas = components['schemas'];

describeOnMariadb('a database that goes away while people use the server', (databases) => {
  it('answers 503 with a sentence, writes nothing by halves, and takes the retry when it is back', async () => {
    const url = new URL(await databases.freshUrl());
    const door = await openDoor(Number(url.port));
    url.port = String(door.port);
    const server = await startServer(url.href);
    try {
      const chen = await server.as('陈阿姨');
      const before = await chen.get<Schemas['RequestPageView']>('/api/v1/requests/mine');
      const body: Schemas['CreateRequestBody'] = {
        text: '单元门关不上',
        kind: 'REPORT',
        place: { address: '厚德路 8 号 2 栋' },
        photoIds: [],
        visibility: 'PUBLIC',
        anonymous: false,
      };
      const key = randomUUID();

      door.shut();
      const away = await chen.post<Schemas['ProblemView']>('/api/v1/requests', body, { key });
      expect([away.status, away.body.code]).toEqual([503, 'http.unavailable']);
      expect(away.body.detail).toContain('您写的还在');
      expect((await server.visitor.get('/api/v1/health/ready')).status).toBe(503);
      expect((await server.visitor.get('/api/v1/health/live')).status).toBe(200);

      door.open();
      const retried = await chen.post<Schemas['RequestDetailView']>('/api/v1/requests', body, { key });
      expect(retried.status).toBe(200);
      const after = await chen.get<Schemas['RequestPageView']>('/api/v1/requests/mine');
      expect(after.body.total).toBe(before.body.total + 1);
    } finally {
      door.open();
      await server.stop();
    }
  });
});
