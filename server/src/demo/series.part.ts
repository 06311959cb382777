import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { RegionService } from '../modules/region/index.js';
import { SeriesService } from '../modules/series/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

/** Far enough ahead that the coming two weeks are as the other parts tell them. */
const FIRST_DAYS = 15;
const LASTS_DAYS = 84;
const WEDNESDAY = 2;

/** A patrol of every Wednesday evening for twelve weeks, without the holidays among them. */
@Injectable()
export class SeriesPart implements DemoPart {
  readonly name = 'series';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(SeriesService) private readonly series: SeriesService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const { year, month, day, weekday } = cityTime(this.clock.now());
    const first = day + FIRST_DAYS + ((WEDNESDAY - weekday - FIRST_DAYS + 49) % 7);
    const date = (days: number): string => cityTime(cityInstant(year, month, first + days)).date;
    const { lat, lng } = (await this.regions.centre(COMMUNITY))!;
    const { gridCode, communityCode } = await this.regions.resolve(lat, lng);
    const home = {
      gridCode,
      communityCode,
      organiserUnitId: demoId('unit:community'),
      teamUnitId: demoId('unit:squad'),
    };
    await this.series.tell(tx, demoId('person:zhong'), demoId('series:wednesday'), home, {
      rrule: 'FREQ=WEEKLY;BYDAY=WE',
      firstDay: date(0),
      lastDay: date(LASTS_DAYS),
      startTime: '19:30',
      minutes: 120,
      holidays: 'SKIP',
      task: {
        title: '周三夜间巡查',
        summary: '两人一组走一圈，看消防通道、楼道杂物和路灯',
        kind: 'PATROL',
        meetingPoint: '厚德路社区门口',
        lat,
        lng,
        roles: [
          { name: '队长', demand: 1, skills: ['LEADING'], leader: true },
          { name: '巡查员', demand: 4, skills: ['PATROL'], fit: true },
          { name: '志愿者', demand: 1, skills: [] },
        ],
        riskNote: '夜里路黑，要爬楼。请穿平底鞋、带手电，两人一组走。',
        insured: true,
        signupMode: 'OFFER',
      },
    });
  }
}
