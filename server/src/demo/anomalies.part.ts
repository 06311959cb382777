import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { AnomalyWatch } from '../modules/anomaly/index.js';
import { RegionService } from '../modules/region/index.js';
import { TaskChronicle, type ToldStay } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

const MINUTE_MS = 60_000;
const ZHONG = demoId('person:zhong');

type Stay = Pick<ToldStay, 'device' | 'score'> & { who: number; late?: number };

interface Odd {
  key: string;
  title: string;
  /** Day of the month, so many months back. */
  day: number;
  monthsBack: number;
  hour: number;
  stays: readonly Stay[];
}

/** Without these seconds two people who queue at one code would never have come in the same one. */
const late = (seconds: number): number => seconds * 1000;

/**
 * One phone that three people checked in with (perhaps a lent one), four who came and went in the same second, and one who
 * was far away four times. Invented; the list that shows them is found by the detectors as everywhere else.
 */
const ODD: readonly Odd[] = [
  {
    key: 'leaflets',
    title: '发消防宣传单',
    day: 24,
    monthsBack: 1,
    hour: 9,
    stays: [15, 16, 17].map((who, n) => ({ who, device: 'lent-phone', late: late(40 * n) })),
  },
  {
    key: 'lane',
    title: '清理背街小巷',
    day: 15,
    monthsBack: 1,
    hour: 15,
    stays: [20, 21, 22, 25].map((who) => ({ who })),
  },
  ...[4, 11, 18, 25].map((day) => ({
    key: `gate-${day}`,
    title: '小区门口值守',
    day,
    monthsBack: 1,
    hour: 7,
    stays: [{ who: 27, score: 20 }],
  })),
];

@Injectable()
export class AnomaliesPart implements DemoPart {
  readonly name = 'anomalies';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(TaskChronicle) private readonly chronicle: TaskChronicle,
    @Inject(AnomalyWatch) private readonly watch: AnomalyWatch,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const ids = ODD.map(({ key }) => demoId(`task:odd-${key}`));
    const present = await this.chronicle.present(tx, ids);
    const { lat, lng } = (await this.regions.centre(COMMUNITY))!;
    const { gridCode, communityCode } = await this.regions.resolve(lat, lng);
    for (const odd of ODD) {
      const id = demoId(`task:odd-${odd.key}`);
      if (!present.has(id)) {
        await this.chronicle.enter(tx, { id, lat, lng, gridCode, communityCode, ...this.told(odd) });
      }
    }
  }

  /** The detectors look every night; the demo does not wait for it. */
  async afterwards(): Promise<void> {
    await this.watch.look();
  }

  private told({ title, day, monthsBack, hour, stays }: Odd) {
    const { year, month } = cityTime(this.clock.now());
    const startAt = cityInstant(year, month - monthsBack, day, hour);
    const endAt = new Date(startAt.getTime() + 90 * MINUTE_MS);
    const people = stays.map(({ who }) => demoId(`volunteer:${who}`));
    return {
      title,
      summary: '两个人一组，做完拍张照',
      kind: 'PUBLICITY' as const,
      meetingPoint: '厚德路社区门口',
      riskNote: '在路边走，看车。',
      insured: true,
      signupMode: 'FIRST_COME' as const,
      organiserUnitId: demoId('unit:community'),
      teamUnitId: demoId('unit:squad'),
      createdBy: ZHONG,
      createdAt: cityInstant(year, month - monthsBack, day - 3, 10),
      startAt,
      endAt,
      cancelUntil: startAt,
      slots: [{ name: '志愿者', demand: people.length, skills: [], people }],
      stays: stays.map(({ who, late: after = 0, ...seen }) => ({
        personId: demoId(`volunteer:${who}`),
        inAt: new Date(startAt.getTime() + after),
        outAt: new Date(endAt.getTime() + after),
        confirmedBy: ZHONG,
        confirmedAt: endAt,
        ...seen,
      })),
      // Long ago for points and messages: only the list speaks of them.
      quiet: true,
    };
  }
}
