import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DonationService } from '../modules/giving/index.js';
import { SavedPoints } from '../modules/points/index.js';
import { Partner, Redemption, RedemptionEngine, RedemptionService } from '../modules/shop/index.js';
import { CareRecipients } from '../modules/visit/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

const DAY_MS = 86_400_000;

interface Story {
  who: string;
  goods: string;
  place: string;
  /** Who handed it out, and how many days ago; absent while it waits. */
  fetched?: { by: string; daysAgo: number };
}

const STORIES: readonly Story[] = [
  { who: 'luo', goods: 'soap', place: 'market', fetched: { by: 'hu', daysAgo: 32 } },
  { who: 'chen', goods: 'soap', place: 'community', fetched: { by: 'zhong', daysAgo: 3 } },
  { who: 'chen', goods: 'towel', place: 'community' },
  { who: 'zeng', goods: 'towel', place: 'market' },
];

/** Neighbours of the committee's list; all invented. */
const NEIGHBOURS = [
  { key: 'zou', name: '邹大爷（5 栋）', phrase: '一位独居老人' },
  { key: 'wu', name: '吴家（2 栋）', phrase: '一户困难家庭' },
] as const;

/** What people did with the points they had earned: fetched things, put some aside, gave some away. */
@Injectable()
export class RedemptionsPart implements DemoPart {
  readonly name = 'redemptions';
  readonly afterEvents = true;

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RedemptionService) private readonly redemptions: RedemptionService,
    @Inject(RedemptionEngine) private readonly engine: RedemptionEngine,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
    @Inject(DonationService) private readonly donations: DonationService,
    @Inject(SavedPoints) private readonly saved: SavedPoints,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const first = demoId(`neighbour:${NEIGHBOURS[0].key}`);
    if (await this.recipients.present(tx, first)) return;
    for (const { key, name, phrase } of NEIGHBOURS) {
      const by = { unitId: demoId('unit:community'), createdBy: demoId('person:zhong') };
      await this.recipients.enter(tx, { ...by, id: demoId(`neighbour:${key}`), name, phrase });
    }
    for (const story of STORIES) await this.tell(tx, story);
    await this.chenGives(tx);
  }

  private async tell(tx: EntityManager, { who, goods, place, fetched }: Story): Promise<void> {
    const partnerId = demoId(`partner:${place}`);
    const body = { goodsId: demoId(`goods:${goods}`), partnerId, quantity: 1 };
    const id = await this.redemptions.enter(tx, demoId(`person:${who}`), body);
    if (!fetched) return;
    const redemption = await tx.findOneByOrFail(Redemption, { id });
    const partner = await tx.findOneByOrFail(Partner, { id: partnerId });
    const at = new Date(this.clock.now().getTime() - fetched.daysAgo * DAY_MS);
    const step = { partner, actorId: demoId(`person:${fetched.by}`), at, via: 'SCAN' as const };
    await this.engine.fulfil(tx, redemption, step);
    await tx.update(Redemption, { id }, { createdAt: new Date(at.getTime() - DAY_MS), bookedAt: at });
  }

  private async chenGives(tx: EntityManager): Promise<void> {
    const personId = demoId('person:chen');
    const committee = { id: demoId('unit:community'), name: '厚德路社区居委会' };
    const gift = { target: 'NEIGHBOUR', points: 20, wish: '给腿脚不便的' };
    await this.donations.enter(tx, personId, committee, null, gift);
    const order = { title: '存进时间银行 2 小时', source: '以后请人帮忙时用，不会过期' };
    await this.saved.save(tx, { personId, points: 20, key: demoId('saved:chen'), ...order });
  }
}
