import type { Role, UnitKind } from '../../shared/src/index.js';
import { AudienceFinder } from '../../server/src/modules/notification/audience.js';
import { InboxService } from '../../server/src/modules/notification/inbox.service.js';
import { Message } from '../../server/src/modules/notification/message.entity.js';
import { NotificationListener } from '../../server/src/modules/notification/notification.listener.js';
import type { MessageView } from '../../server/src/modules/notification/notification.view.js';
import { RetentionJob } from '../../server/src/modules/notification/retention.job.js';
import { RegionService } from '../../server/src/modules/region/index.js';
import { MembershipService, UnitService } from '../../server/src/modules/unit/index.js';
import { InboxEntry, OutboxEvent } from '../../server/src/platform/events/index.js';
import { Jobs, Leases } from '../../server/src/platform/jobs/index.js';
import type { EventWorld } from './event-world.js';

/** The notification module put together by hand on a world. */
export interface TestNotification {
  service: InboxService;
  retention: RetentionJob;
  /** All messages of a person, read with pages of this size. */
  list(personId: string, page?: number): Promise<MessageView[]>;
  /** How many messages there are, whoever has them. */
  received(): Promise<number>;
  /** Delivers every event once more, as after a crash that lost the record of it. */
  deliverAgain(): Promise<void>;
  unit(name: string, kind: UnitKind, regionCode: string): Promise<string>;
  hat(personId: string, unitId: string, role: Role, regionCode: string): Promise<void>;
}

export function notificationOn(world: EventWorld): TestNotification {
  const { database, clock, bus, relay } = world;
  const memberships = new MembershipService(database, clock);
  const units = new UnitService(database, new RegionService(database), clock);
  const service = new InboxService(database, clock);
  new NotificationListener(bus, new AudienceFinder(memberships), units, service, clock).onModuleInit();
  const retention = new RetentionJob(new Jobs(new Leases(database, clock)), database, clock);
  return {
    service,
    retention,
    received: () => database.read.count(Message),
    list: async (personId, limit = 100) => {
      const items: MessageView[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await service.list({ personId }, cursor ? { limit, cursor } : { limit });
        items.push(...page.items);
        if (!page.nextCursor) return items;
        cursor = page.nextCursor;
      }
    },
    deliverAgain: async () => {
      await database.transaction(async (tx) => {
        await tx.createQueryBuilder().delete().from(InboxEntry).execute();
        await tx.createQueryBuilder().update(OutboxEvent).set({ status: 'PENDING' }).execute();
      });
      await relay.drain();
    },
    unit: (name, kind, regionCode) =>
      database.transaction((tx) => units.ensure(tx, { name, kind, regionCode, duties: [] })),
    hat: async (personId, unitId, role, regionCode) => {
      await database.transaction((tx) => memberships.grant(tx, { personId, unitId, role, regionCode }));
    },
  };
}
