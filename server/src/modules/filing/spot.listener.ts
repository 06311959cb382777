import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { type HandledOnSpotPayload, ItemFilings } from '../patrol/index.js';
import { UnitService } from '../unit/index.js';
import { FilingQueries } from './filing.queries.js';
import { reasonsAt } from './filing.reasons.js';
import { FilingService, NOT_DECIDED } from './filing.service.js';

const DAY_MS = 86_400_000;
const REASON = 'handled-on-spot';
const TITLE_LENGTH = 60;

/** What a patrol put right on the spot is filed for the record, for somebody else to approve; patrol learns how it stands. */
@Injectable()
export class SpotListener implements OnModuleInit {
  private readonly logger = new Logger('Filing');

  constructor(
    @Inject(EventBus) private readonly bus: EventBus,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FilingService) private readonly filings: FilingService,
    @Inject(FilingQueries) private readonly queries: FilingQueries,
    @Inject(ItemFilings) private readonly items: ItemFilings,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  onModuleInit(): void {
    this.items.askAt((ids) => this.queries.ofItems(ids));
    this.bus.subscribe<HandledOnSpotPayload>('filing', ['patrol.handled-on-spot'], (tx, { payload }) =>
      this.file(tx, payload),
    );
  }

  private async file(tx: EntityManager, item: HandledOnSpotPayload): Promise<void> {
    const askedUnitId = item.unitId ?? (await this.committee(tx, item.communityCode));
    if (!askedUnitId) {
      this.logger.warn(`finding ${item.itemId} belongs to no unit and is not filed`);
      return;
    }
    const now = this.clock.now();
    const { version, reasons } = reasonsAt(now);
    const reason = reasons.find(({ key }) => key === REASON)!;
    await this.filings.enter(tx, {
      ...NOT_DECIDED,
      id: newId(),
      requestId: null,
      patrolItemId: item.itemId,
      spotTitle: [...item.text].slice(0, TITLE_LENGTH).join(''),
      spotAddress: item.address,
      slot: 'LIVE',
      kind: reason.kind,
      reason: reason.key,
      reasonsVersion: version,
      note: item.handledText,
      status: 'ASKED',
      communityCode: item.communityCode,
      askedBy: item.personId,
      askedUnitId,
      askedAt: now,
      expiresAt: new Date(now.getTime() + reason.longestDays * DAY_MS),
    });
  }

  private async committee(tx: EntityManager, communityCode: string | null): Promise<string | null> {
    if (!communityCode) return null;
    const seats = await this.units.seatedAt(communityCode, ['COMMUNITY_COMMITTEE'], tx);
    return seats[0]?.id ?? null;
  }
}
