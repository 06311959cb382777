import { RegionService } from '../../server/src/modules/region/index.js';
import { WorkOrder } from '../../server/src/modules/request/order.entity.js';
import { RequestEngine } from '../../server/src/modules/request/request.engine.js';
import { ServiceRequest } from '../../server/src/modules/request/request.entity.js';
import { RequestJournal } from '../../server/src/modules/request/request.journal.js';
import { NOTHING_YET } from '../../server/src/modules/request/report.service.js';
import { RequestWindow } from '../../server/src/modules/request/request.window.js';
import { Answering } from '../../server/src/modules/supervision/answering.js';
import { RuleBook } from '../../server/src/modules/supervision/rule.book.js';
import { StageKeeper } from '../../server/src/modules/supervision/stage.keeper.js';
import { SupervisionEngine } from '../../server/src/modules/supervision/supervision.engine.js';
import { MembershipService, UnitService } from '../../server/src/modules/unit/index.js';
import { type Database, newId } from '../../server/src/platform/database/index.js';
import { EventRecorder, EventRelay, EventBus, Outbox } from '../../server/src/platform/events/index.js';
import type { EventWorld } from './event-world.js';

/** The keeper of one server, put together by hand on a database. */
export function keeperOn(database: Database, { clock }: EventWorld): StageKeeper {
  const relay = new EventRelay(new Outbox(database, clock), new EventBus(), database, clock);
  const recorder = new EventRecorder(database, clock, relay);
  const units = new UnitService(database, new RegionService(database), clock);
  const window = new RequestWindow(database, clock);
  const answering = new Answering(units, new MembershipService(database, clock));
  const journal = new RequestJournal(new RequestEngine(clock, recorder));
  const engine = new SupervisionEngine(clock, recorder, journal, units);
  return new StageKeeper(clock, recorder, window, answering, new RuleBook(database, clock), engine);
}

/** A request that a property company has taken and must have done by `dueAt`. */
export async function takenRequest(
  world: EventWorld,
  { from, dueAt }: { from: Date; dueAt: Date },
): Promise<{ requestId: string; unitId: string }> {
  const { database, clock } = world;
  const [requestId, orderId] = [newId(), newId()];
  const person = await world.person();
  const units = new UnitService(database, new RegionService(database), clock);
  const memberships = new MembershipService(database, clock);
  const unitId = await database.transaction(async (tx) => {
    const place = '360702002001';
    const made = await units.ensure(tx, {
      name: '安泰物业',
      kind: 'PROPERTY_COMPANY',
      regionCode: place,
      duties: [],
    });
    await memberships.grant(tx, { personId: person.id, unitId: made, role: 'HANDLER', regionCode: place });
    await tx.insert(ServiceRequest, {
      ...NOTHING_YET,
      id: requestId,
      number: 'ZG20261119-000001',
      externalId: null,
      kind: 'REPORT',
      title: '楼道灯不亮',
      text: '灯坏了',
      tile: 'lighting',
      tier: 'BIG',
      urgent: false,
      visibility: 'PUBLIC',
      anonymous: false,
      reporterId: null,
      importedAuthor: null,
      address: '厚德路',
      lat: null,
      lng: null,
      gridCode: null,
      communityCode: place,
      status: 'IN_PROGRESS',
      version: 1,
      box: null,
      stageAt: from,
      soonAt: null,
      dueAt,
      leadUnitId: made,
      createdAt: from,
    });
    await tx.insert(WorkOrder, {
      id: orderId,
      requestId,
      unitId: made,
      position: 1,
      lead: true,
      status: 'TAKEN',
      dispatchedBy: person.id,
      dispatchedAt: from,
      takeDueAt: dueAt,
      dueAt,
      takenBy: person.id,
      takenAt: from,
    });
    return made;
  });
  return { requestId, unitId };
}
