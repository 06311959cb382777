import { AwardService } from '../../server/src/modules/points/award.service.js';
import { Budgets } from '../../server/src/modules/points/budget/budgets.js';
import { WaitingAwards } from '../../server/src/modules/points/budget/waiting-awards.js';
import { LedgerMac } from '../../server/src/modules/points/ledger/ledger.mac.js';
import { Ledger } from '../../server/src/modules/points/ledger/ledger.js';
import { Sealer } from '../../server/src/modules/points/ledger/sealer.js';
import { ExpiryService } from '../../server/src/modules/points/expiry/expiry.service.js';
import { verifyLedger } from '../../server/src/modules/points/verify/verify.js';
import { Jobs, Leases } from '../../server/src/platform/jobs/index.js';
import { Lots } from '../../server/src/modules/points/ledger/lots.js';
import type { PointsMoved, ServiceRecordFacts } from '../../server/src/modules/points/points.events.js';
import { GiftedPoints } from '../../server/src/modules/points/gifted-points.js';
import { PointsService } from '../../server/src/modules/points/points.service.js';
import { RuleBook } from '../../server/src/modules/points/rules/rule-book.js';
import { ServiceTrail } from '../../server/src/modules/volunteer/index.js';
import { ReversalService } from '../../server/src/modules/points/reversal.service.js';
import { StatementService } from '../../server/src/modules/points/statement/statement.service.js';
import { ServiceRecordListener } from '../../server/src/modules/points/service-record.listener.js';
import { newId } from '../../server/src/platform/database/index.js';
import type { EventWorld } from './event-world.js';

/** The points module put together by hand on a world. */
export interface TestPoints {
  mac: LedgerMac;
  ledger: Ledger;
  sealer: Sealer;
  expiry: ExpiryService;
  awards: AwardService;
  reversals: ReversalService;
  lots: Lots;
  budgets: Budgets;
  rules: RuleBook;
  spending: PointsService;
  gifts: GiftedPoints;
  views: StatementService;
  /** Payloads of what was told, in order. */
  credited: PointsMoved[];
  reversed: PointsMoved[];
  /** What is wrong with the books, found by replaying every entry. Empty when all is well. */
  problems(): Promise<string[]>;
}

export function pointsOn(world: EventWorld): TestPoints {
  const { database, clock, bus, recorder } = world;
  const lots = new Lots(clock);
  const mac = new LedgerMac({ dataKey: Buffer.alloc(32, 1) });
  const ledger = new Ledger(clock, mac);
  const jobs = new Jobs(new Leases(database, clock));
  const sealer = new Sealer(database, mac, clock, jobs);
  const expiry = new ExpiryService(database, clock, ledger, lots, recorder, jobs);
  const rules = new RuleBook(database, clock);
  const budgets = new Budgets(database, ledger, rules);
  const waiting = new WaitingAwards(clock);
  const awards = new AwardService(
    ledger,
    lots,
    budgets,
    waiting,
    rules,
    new ServiceTrail(database),
    recorder,
    clock,
  );
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
  const gifts = new GiftedPoints(ledger, lots);
  return {
    mac,
    ledger,
    sealer,
    expiry,
    lots,
    budgets,
    rules,
    spending,
    gifts,
    awards,
    reversals,
    views,
    credited,
    reversed,
    problems: async () => {
      const { faults } = await verifyLedger(database, mac);
      return faults.map(({ table, id, what }) => `${table} ${id}: ${what}`);
    },
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
