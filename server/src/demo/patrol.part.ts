import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { FileService } from '../modules/file/index.js';
import { PatrolChronicle } from '../modules/patrol/index.js';
import { RegionService } from '../modules/region/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { EVENING, PAST_ROUNDS, TODAY } from './patrol.data.js';
import { drawPicture } from './requests.pictures.js';
import { COMMUNITY } from './units.data.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FIRST_HOUSE = 3;
const HOUSES = 10;
/** Degrees between houses, some forty metres. */
const APART = 0.0004;
const EVERY_DAYS = 7;

const planId = (route: number | string): string => demoId(`patrol-plan:${route}`);
const stopId = (grid: number | string, house: number): string => demoId(`patrol-stop:${grid}:${house}`);
/** A time of the day, so many days from the day of `now` in the city. */
const cityInstantOn = (now: Date, days: number, hour: number, minute: number): Date => {
  const { year, month, day } = cityTime(now);
  return cityInstant(year, month, day + days, hour, minute);
};

const WALKER = { personId: demoId('person:xie'), unitId: demoId('unit:community') };

/** A route of made-up houses through each grid of the community, walked lately more or less often, one just now. */
@Injectable()
export class PatrolPart implements DemoPart {
  readonly name = 'patrol';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PatrolChronicle) private readonly patrols: PatrolChronicle,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    await this.evening(tx);
    const grids = await this.regions.children(COMMUNITY);
    let isNew = false;
    for (const [n, { code, name }] of grids.entries()) {
      const added = await this.patrols.plan(tx, {
        id: planId(n + 1),
        kind: 'GRID',
        title: `厚德路${name}`,
        regionCode: code,
        everyDays: EVERY_DAYS,
        generated: true,
        createdAt: this.clock.now(),
        checks: null,
        stops: await this.houses(n + 1, code, `厚德路 ${12 + n * 2} 号`),
      });
      isNew ||= added;
    }
    if (!isNew) return;
    for (const { daysAgo, grid, houses } of PAST_ROUNDS) await this.walked(tx, daysAgo, grid, houses);
    await this.underWay(tx);
  }

  /** The route of the volunteers' evenings, walked yesterday by 罗阿姨 and the others. */
  private async evening(tx: EntityManager): Promise<void> {
    const [first] = await this.regions.children(COMMUNITY);
    const added = await this.patrols.plan(tx, {
      id: planId(EVENING.key),
      kind: 'TEAM',
      title: EVENING.title,
      regionCode: COMMUNITY,
      everyDays: EVERY_DAYS,
      generated: true,
      createdAt: this.clock.now(),
      checks: [...EVENING.checks],
      stops: await this.houses(EVENING.key, first!.code, EVENING.address),
    });
    if (!added) return;
    const startedAt = cityInstantOn(this.clock.now(), -1, 19, 34);
    const at = (minutes: number): Date => new Date(startedAt.getTime() + minutes * MINUTE_MS);
    const { item } = EVENING;
    await this.patrols.round(tx, {
      id: demoId('patrol-round:evening'),
      planId: planId(EVENING.key),
      personId: demoId('person:luo'),
      unitId: demoId('unit:squad'),
      startedAt,
      finishedAt: at(104),
      visits: Array.from({ length: HOUSES }, (_, n) => ({
        stopId: stopId(EVENING.key, FIRST_HOUSE + n),
        at: at(n * 10 + 8),
      })),
      items: [
        {
          ...item,
          id: demoId('patrol-item:evening'),
          stopId: stopId(EVENING.key, EVENING.house),
          address: `${EVENING.address} ${EVENING.house} 栋`,
          outcome: 'HANDLED',
          at: at((EVENING.house - FIRST_HOUSE) * 10 + 6),
          gridCode: first!.code,
          communityCode: COMMUNITY,
        },
      ],
    });
  }

  private async houses(grid: number | string, regionCode: string, address: string) {
    const centre = await this.regions.centre(regionCode);
    return Array.from({ length: HOUSES }, (_, n) => ({
      id: stopId(grid, FIRST_HOUSE + n),
      kind: 'BUILDING',
      name: `${FIRST_HOUSE + n} 栋`,
      address,
      lat: centre && centre.lat + ((n % 5) - 2) * APART,
      lng: centre && centre.lng + (Math.floor(n / 5) - 0.5) * APART,
    }));
  }

  private walked(tx: EntityManager, daysAgo: number, grid: number, houses: number): Promise<void> {
    const startedAt = new Date(this.clock.now().getTime() - daysAgo * DAY_MS - 90 * MINUTE_MS);
    const at = (minutes: number): Date => new Date(startedAt.getTime() + minutes * MINUTE_MS);
    return this.patrols.round(tx, {
      id: demoId(`patrol-round:${grid}:${daysAgo}`),
      planId: planId(grid),
      ...WALKER,
      startedAt,
      finishedAt: at(houses * 8 + 4),
      visits: Array.from({ length: houses }, (_, n) => ({
        stopId: stopId(grid, FIRST_HOUSE + n),
        at: at(n * 8 + 5),
      })),
      items: [],
    });
  }

  private async underWay(tx: EntityManager): Promise<void> {
    const startedAt = new Date(this.clock.now().getTime() - TODAY.minutesAgo * MINUTE_MS);
    const at = (minutes: number): Date => new Date(startedAt.getTime() + minutes * MINUTE_MS);
    const { item } = TODAY;
    const id = demoId(`patrol-item:${startedAt.toISOString().slice(0, 10)}`);
    const gridCode = `${COMMUNITY}00${TODAY.grid}`;
    await this.patrols.round(tx, {
      id: demoId(`patrol-round:today:${startedAt.toISOString().slice(0, 10)}`),
      planId: planId(TODAY.grid),
      ...WALKER,
      startedAt,
      finishedAt: null,
      visits: TODAY.houses.map((house, n) => ({ stopId: stopId(TODAY.grid, house), at: at(n * 7 + 5) })),
      items: [
        {
          id,
          stopId: stopId(TODAY.grid, item.house),
          tile: item.tile,
          text: item.text,
          address: `厚德路 ${10 + TODAY.grid * 2} 号 ${item.house} 栋`,
          outcome: 'HANDLED',
          handledText: item.handledText,
          at: at(18),
          gridCode,
          communityCode: COMMUNITY,
        },
      ],
    });
    for (const [type, name] of [
      ['patrol-item', 'lamp-before'],
      ['patrol-item-after', 'lamp-after'],
    ] as const) {
      const photo = await this.files.add(tx, WALKER.personId, await drawPicture(name));
      await this.files.attach(tx, [photo], WALKER.personId, { type, id });
    }
  }
}
