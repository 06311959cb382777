import { AwardService } from '../../server/src/modules/points/award.service.js';
import { Budgets } from '../../server/src/modules/points/budget/budgets.js';
import { WaitingAwards } from '../../server/src/modules/points/budget/waiting-awards.js';
import {
  PointsAccount,
  PointsEntry,
  PointsLot,
  PointsPosting,
} from '../../server/src/modules/points/ledger/ledger.entity.js';
import { LedgerMac } from '../../server/src/modules/points/ledger/ledger.mac.js';
import { Ledger } from '../../server/src/modules/points/ledger/ledger.js';
import { Lots } from '../../server/src/modules/points/ledger/lots.js';
import type { PointsMoved, ServiceRecordFacts } from '../../server/src/modules/points/points.events.js';
import { PointsService } from '../../server/src/modules/points/points.service.js';
import { ReversalService } from '../../server/src/modules/points/reversal.service.js';
import { StatementService } from '../../server/src/modules/points/statement.service.js';
import { ServiceRecordListener } from '../../server/src/modules/points/service-record.listener.js';
import { newId } from '../../server/src/platform/database/index.js';
import type { EventWorld } from './event-world.js';

/** The points module put together by hand on a world. */
export interface TestPoints {
  ledger: Ledger;
  awards: AwardService;
  reversals: ReversalService;
  lots: Lots;
  budgets: Budgets;
  spending: PointsService;
  views: StatementService;
  /** Payloads of what was told, in order. */
  credited: PointsMoved[];
  reversed: PointsMoved[];
  /** What is wrong with the books, found by replaying every entry. Empty when all is well. */
  problems(): Promise<string[]>;
}

export function pointsOn(world: EventWorld): TestPoints {
  const { database, clock, bus, recorder } = world;
  const ledger = new Ledger(clock, new LedgerMac({ dataKey: Buffer.alloc(32, 1) }));
  const lots = new Lots(clock);
  const budgets = new Budgets(database, ledger);
  const waiting = new WaitingAwards(clock);
  const awards = new AwardService(ledger, lots, budgets, waiting, recorder, clock);
  const reversals = new ReversalService(ledger, lots, recorder);
  new ServiceRecordListener(bus, awards, reversals, waiting, recorder).onModuleInit();
  const credited: PointsMoved[] = [];
  const reversed: PointsMoved[] = [];
  bus.subscribe<PointsMoved>(
    'spy',
    ['points.credited'],
    async (_, { payload }) => void credited.push(payload),
  );
  bus.subscribe<PointsMoved>(
    'spy',
    ['points.reversed'],
    async (_, { payload }) => void reversed.push(payload),
  );
  const views = new StatementService(database, clock);
  const spending = new PointsService(ledger, lots, clock);
  return {
    ledger,
    lots,
    budgets,
    spending,
    awards,
    reversals,
    views,
    credited,
    reversed,
    problems: () => replay(world),
  };
}

/** Two hours of an evening, worth 20 points. */
export function facts(given: Partial<ServiceRecordFacts> = {}): ServiceRecordFacts {
  return {
    recordId: newId(),
    personId: newId(),
    title: '楼栋夜间巡查',
    startAt: '2026-11-20T11:30:00.000Z',
    endAt: '2026-11-20T13:30:00.000Z',
    minutes: 120,
    urgent: false,
    organiserUnitId: '01900000-0000-7000-8000-000000000001',
    evidence: '19:23 扫码签到',
    ...given,
  };
}

async function replay({ database }: EventWorld): Promise<string[]> {
  const [accounts, postings, entries, lots] = await Promise.all([
    database.read.find(PointsAccount),
    database.read.find(PointsPosting),
    database.read.find(PointsEntry),
    database.read.find(PointsLot),
  ]);
  const problems: string[] = [];
  for (const { id, kind } of postings) {
    const mine = entries.filter((entry) => entry.postingId === id);
    if (mine.length < 2 || sum(mine.map(({ amount }) => amount)) !== 0)
      problems.push(`${kind} ${id} is not zero`);
  }
  for (const { id, kind, balance, overdrawn } of accounts) {
    if (balance < 0 && kind !== 'MINT' && !overdrawn)
      problems.push(`${kind} ${id} is negative and not marked`);
    const replayed = sum(entries.filter(({ accountId }) => accountId === id).map(({ amount }) => amount));
    if (replayed !== balance) problems.push(`${kind} ${id} has ${balance}, its entries say ${replayed}`);
    const held = sum(lots.filter(({ accountId }) => accountId === id).map(({ remaining }) => remaining));
    if (kind === 'VOLUNTEER' && held !== Math.max(0, balance))
      problems.push(`lots of ${id} hold ${held}, not ${balance}`);
  }
  return problems;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
