import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { HandQueries, HandService } from '../modules/hours/index.js';
import { Actor } from '../modules/identity/index.js';
import { MembershipService } from '../modules/unit/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';
import { DEMO_VOLUNTEERS } from './volunteers.data.js';

const DAY_MS = 86_400_000;
/** Of 陈阿姨, who was helped. */
const CHEN_PHONE = '19900000001';

/** Hours without a check-in: one that waits for the street and for 陈阿姨, one that a volunteer only asked for. */
@Injectable()
export class HandHoursPart implements DemoPart {
  readonly name = 'hand-hours';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(HandService) private readonly hours: HandService,
    @Inject(HandQueries) private readonly queries: HandQueries,
  ) {}

  load(): Promise<void> {
    return Promise.resolve();
  }

  async afterwards(): Promise<void> {
    const zhong = await this.actor('zhong');
    if ((await this.queries.desk(zhong, 'entered')).items.length > 0) return;
    const helper = DEMO_VOLUNTEERS.find(({ homeCommunityCode }) => homeCommunityCode === COMMUNITY);
    if (!helper) return;
    await this.hours.enter(zhong, {
      personId: helper.personId,
      title: '陪陈阿姨去医院取药',
      kind: 'ESCORT',
      startAt: this.at(-1, 14),
      endAt: this.at(-1, 15.5),
      why: '临时去的，没来得及发任务',
      helpedKind: 'PERSON',
      helpedName: '陈阿姨',
      helpedPhone: CHEN_PHONE,
    });
    await this.hours.ask(await this.actor('zeng'), {
      title: '帮 5 栋邻居换水龙头',
      kind: 'REPAIR',
      startAt: this.at(-3, 10),
      endAt: this.at(-3, 10.75),
      why: '邻居直接敲门来问的',
    });
  }

  private at(days: number, hour: number): string {
    const { year, month, day } = cityTime(new Date(this.clock.now().getTime() + days * DAY_MS));
    return cityInstant(year, month, day, Math.floor(hour), (hour % 1) * 60).toISOString();
  }

  private async actor(key: string): Promise<Actor> {
    const personId = demoId(`person:${key}`);
    return new Actor(personId, 'demo', await this.memberships.hatsOf(personId));
  }
}
