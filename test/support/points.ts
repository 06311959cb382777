import { AwardService } from '../../server/src/modules/points/award.service.js';
import { LedgerMac, verifyLedger } from '../../server/src/modules/points/index.js';
import { Database, newId } from '../../server/src/platform/database/index.js';
import { demoId } from '../../server/src/demo/demo-id.js';
import type { TestServer } from './server.js';

const DAY_MS = 86_400_000;
/** What six hours of one day are worth, and what a day is capped at. */
const A_DAY = 60;
let firstDay = Date.parse('2025-01-01T01:00:00.000Z');

/** Lets a person earn points by days of six hours, sixty a day, long ago. */
export async function earnPoints(
  server: Pick<TestServer, 'app'>,
  personId: string,
  points: number,
  organiserUnitId = demoId('unit:community'),
): Promise<void> {
  const awards = server.app.get(AwardService, { strict: false });
  const database = server.app.get(Database);
  for (let left = points; left > 0; left -= A_DAY) {
    const startAt = new Date((firstDay += DAY_MS));
    const minutes = Math.min(left, A_DAY) * 6;
    const facts = {
      recordId: newId(),
      personId,
      title: '楼栋白天巡查',
      startAt: startAt.toISOString(),
      endAt: new Date(startAt.getTime() + minutes * 60_000).toISOString(),
      minutes,
      urgent: false,
      organiserUnitId,
      evidence: '9:00 扫码签到',
    };
    await database.transaction((tx) => awards.award(tx, newId(), facts));
  }
}

/** A unit of the demo by its key. */
export const demoUnit = (key: string): string => demoId(`unit:${key}`);

/** What is wrong with the whole ledger; empty when it is sound. */
export async function ledgerFaults({ app }: Pick<TestServer, 'app'>): Promise<object[]> {
  const { faults } = await verifyLedger(app.get(Database), app.get(LedgerMac, { strict: false }));
  return [...faults];
}
