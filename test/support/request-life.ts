import { demoId } from '../../server/src/demo/demo-id.js';
import { checkRequest } from '../../server/src/modules/request/index.js';
import { ServiceRequest } from '../../server/src/modules/request/request.entity.js';
import { SuspensionJob } from '../../server/src/modules/request/suspension.job.js';
import { Database } from '../../server/src/platform/database/index.js';
import type { TestServer } from './server.js';

/** Id of a unit of the demo. */
export const unitId = (key: string): string => demoId(`unit:${key}`);

/** What was put off and whose time has come goes on, as the job would do it. */
export const resumeDue = (server: TestServer): Promise<void> => server.app.get(SuspensionJob).run();

/** Where the stored request and its replayed history disagree; empty when they agree. */
export async function replayDifferences(server: TestServer, requestId: string): Promise<string[]> {
  const { read } = server.app.get(Database);
  const request = await read.findOneByOrFail(ServiceRequest, { id: requestId });
  return checkRequest(read, request);
}
