import { demoId } from '../../server/src/demo/demo-id.js';
import { RedemptionJob } from '../../server/src/modules/shop/redemption/redemption.job.js';
import type { TestServer } from './server.js';

/** Ids of the demo's shop. */
export const shopIds = {
  rice: demoId('goods:rice'),
  soap: demoId('goods:soap'),
  scissors: demoId('goods:scissors'),
  eggs: demoId('goods:eggs'),
  monitor: demoId('goods:monitor'),
  thermos: demoId('goods:thermos'),
  community: demoId('partner:community'),
  market: demoId('partner:market'),
  hair: demoId('partner:hair'),
} as const;

/** Runs the job that reminds people and gives back what nobody fetches. */
export async function runShopJob(server: TestServer): Promise<void> {
  const job = server.app.get(RedemptionJob, { strict: false });
  await job.remind();
  await job.expire();
}
