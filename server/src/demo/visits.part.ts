import { Inject, Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { Actor } from '../modules/identity/index.js';
import { MembershipService } from '../modules/unit/index.js';
import {
  CareService,
  PlanService,
  VisitChronicle,
  VisitQueries,
  VisitService,
} from '../modules/visit/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { AppError } from '../platform/http/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

const DAY_MS = 86_400_000;
/** Visits of the demo begin at the next full hour of the day, or else tomorrow morning. */
const FIRST_HOUR = 9;
const LAST_HOUR = 16;

/** All invented. */
const NEIGHBOURS = [
  {
    key: 'zou',
    name: '邹大爷（5 栋）',
    phrase: '一位独居老人',
    kind: 'OLDER_ALONE',
    address: '厚德路 8 号 5 栋 2 单元 101',
    notes: '耳朵背，敲门要久一点，养了一只小狗',
    why: '82 岁，独居，儿子在外地',
  },
  {
    key: 'wu',
    name: '吴家（2 栋）',
    phrase: '一户困难家庭',
    kind: 'FAMILY_IN_NEED',
    address: '厚德路 8 号 2 栋 3 单元 402',
    notes: '孩子下午五点后在家',
    why: '低保家庭，孩子上小学',
  },
  {
    key: 'he',
    name: '何奶奶（9 栋）',
    phrase: '一位行动不便的老人',
    kind: 'DISABLED',
    address: '厚德路 10 号 9 栋 1 单元 102',
    notes: '坐轮椅，请直接推门进去',
    why: '肢体二级残疾，老伴照顾',
  },
] as const;

/** Of the next community: one whom nobody has visited for too long, one who is in time. All invented. */
const NEXT = [
  {
    key: 'tang',
    every: 7,
    first: 2,
    visits: [-17, -24],
    name: '汤阿婆（4 栋）',
    phrase: '一位独居老人',
    kind: 'OLDER_ALONE',
    address: '大公路 21 号 4 栋 1 单元 201',
    notes: '腿脚不便，开门慢',
    why: '79 岁，独居',
  },
  {
    key: 'gong',
    every: 14,
    first: 5,
    visits: [-4, -18, -32],
    name: '龚家（1 栋）',
    phrase: '一户困难家庭',
    kind: 'FAMILY_IN_NEED',
    address: '大公路 15 号 1 栋 2 单元 302',
    notes: '晚饭后在家',
    why: '主要劳力生病',
  },
] as const;

/** Neighbours with consent, a plan, a visit made last week, and one of today for 陈阿姨. */
@Injectable()
export class VisitsPart implements DemoPart {
  readonly name = 'visits';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly db: Database,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(CareService) private readonly care: CareService,
    @Inject(PlanService) private readonly plans: PlanService,
    @Inject(VisitService) private readonly visits: VisitService,
    @Inject(VisitQueries) private readonly queries: VisitQueries,
    @Inject(VisitChronicle) private readonly chronicle: VisitChronicle,
  ) {}

  load(): Promise<void> {
    return Promise.resolve();
  }

  async afterwards(): Promise<void> {
    await this.here();
    await this.next();
  }

  private async here(): Promise<void> {
    const personId = demoId('person:zhong');
    const zhong = new Actor(personId, 'demo', await this.memberships.hatsOf(personId));
    const known = await this.queries.neighbours(zhong);
    if (known.some(({ complete }) => complete)) return;
    for (const { key, ...neighbour } of NEIGHBOURS) {
      const id = demoId(`neighbour:${key}`);
      const consent = { consentBy: 'SELF', consentNote: '上门当面说的', endsOn: this.day(300) };
      const body = { ...neighbour, ...consent };
      if (known.some((one) => one.id === id)) await this.care.change(zhong, id, body);
      else await this.care.add(zhong, body, id);
    }
    await this.plan(zhong);
  }

  /** So that the street sees more than one community. */
  private async next(): Promise<void> {
    const personId = demoId('person:liao');
    const liao = new Actor(personId, 'demo', await this.memberships.hatsOf(personId));
    if ((await this.queries.neighbours(liao)).some(({ complete }) => complete)) return;
    for (const { key, every, first, visits, ...neighbour } of NEXT) {
      const recipientId = demoId(`neighbour:${key}`);
      const consent = { consentBy: 'FAMILY', consentNote: '女儿电话里说的', endsOn: this.day(200) };
      await this.care.add(liao, { ...neighbour, ...consent }, recipientId);
      const plan = { everyDays: every, hour: 15, minutes: 45, firstOn: this.day(first), insured: true };
      await this.plans.make(liao, recipientId, plan);
      for (const days of visits) {
        const visitorId = demoId(key === 'tang' && days < -20 ? 'volunteer:3' : 'volunteer:0');
        const checks = {
          BODY: 'GOOD',
          MEALS: 'GOOD',
          MEDICINE: 'GOOD',
          SAFETY: 'SOSO',
          MOOD: 'GOOD',
        } as const;
        const log = { checks, text: '都好，插座旧了，提醒过', needs: null };
        await this.db.transaction((tx) =>
          this.chronicle.enter(tx, { recipientId, visitorId, on: this.day(days), log }),
        );
      }
    }
  }

  private async plan(zhong: Actor): Promise<void> {
    const visitorId = demoId('person:chen');
    const recipientId = demoId('neighbour:zou');
    const { hour } = cityTime(this.clock.now());
    const today = hour < LAST_HOUR;
    await this.plans.make(zhong, recipientId, {
      everyDays: 7,
      hour: today ? Math.max(FIRST_HOUR, hour + 1) : FIRST_HOUR,
      minutes: 45,
      firstOn: this.day(today ? 0 : 1),
      visitorId,
      insured: true,
    });
    await this.plans.make(zhong, demoId('neighbour:he'), {
      everyDays: 14,
      hour: 10,
      minutes: 60,
      firstOn: this.day(9),
      insured: true,
    });
    const checks = { BODY: 'GOOD', MEALS: 'SOSO', MEDICINE: 'CARE', SAFETY: 'GOOD', MOOD: 'GOOD' } as const;
    const log = { checks, text: '精神好，药盒分不清早晚，帮他贴了字条', needs: null };
    await this.db.transaction((tx) =>
      this.chronicle.enter(tx, { recipientId, visitorId, on: this.day(-7), log }),
    );
    const next = (await this.queries.visits(zhong)).find((one) => one.recipientId === recipientId);
    // Whether she can today is for the rules: otherwise the visit looks for somebody, as in life.
    await this.visits.arrange(zhong, next!.id, undefined).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  }

  private day(days: number): string {
    return cityTime(new Date(this.clock.now().getTime() + days * DAY_MS)).date;
  }
}
