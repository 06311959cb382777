import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, type Point, type Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { ServiceRecord } from './attendance.entity.js';
import { DutyQueries } from './duty.queries.js';
import { OpenOffers } from './open-offers.js';
import type { VolunteerBody } from './volunteer.dto.js';
import { VolunteerProfile } from './volunteer.entity.js';
import type { DutyView, VolunteerView } from './volunteer.view.js';

/** Where a volunteer is at home. */
type Home = Pick<VolunteerProfile, 'homeCommunityCode' | 'homeLat' | 'homeLng'>;

/** A volunteer's own profile and what it comes to. */
@Injectable()
export class VolunteerService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(DutyQueries) private readonly duty: DutyQueries,
    @Inject(OpenOffers) private readonly offers: OpenOffers,
  ) {}

  async me({ personId }: Actor): Promise<VolunteerView> {
    const [profile, minutes, offers, duties] = await Promise.all([
      this.db.read.findOneBy(VolunteerProfile, { personId }),
      this.minutes(personId),
      this.offers.of(personId),
      this.duty.of(personId),
    ]);
    const team = profile?.teamUnitId ? await this.units.byIds([profile.teamUnitId]) : null;
    return {
      registered: profile !== null,
      skills: profile?.skills ?? [],
      availability: profile?.availability ?? [],
      maxDistance: profile?.maxDistance ?? null,
      weeklyHours: profile?.weeklyHours ?? null,
      fit: profile?.fit ?? false,
      yearMinutes: minutes.year,
      totalMinutes: minutes.total,
      stars: profile?.stars ?? 0,
      openOffers: offers.length,
      nextDuty: duties.find(({ state }) => state === 'SIGNED_UP' || state === 'CHECKED_IN') ?? null,
      teamName: [...(team?.values() ?? [])][0]?.name ?? null,
    };
  }

  /** Registers, or changes what was said. Without a new home the old one stays. */
  async save(actor: Actor, body: VolunteerBody): Promise<VolunteerView> {
    const home = await this.homeOf(body);
    await this.db.transaction((tx) => this.enter(tx, actor.personId, body, home));
    return this.me(actor);
  }

  duties({ personId }: Actor): Promise<DutyView[]> {
    return this.duty.of(personId);
  }

  private async enter(
    tx: EntityManager,
    personId: string,
    body: VolunteerBody,
    home: Home | null,
  ): Promise<void> {
    const now = this.clock.now();
    const said = {
      skills: [...new Set(body.skills)] as Skill[],
      availability: [...new Set(body.availability)].sort((a, b) => a - b),
      maxDistance: body.maxDistance,
      weeklyHours: body.weeklyHours,
      fit: body.fit,
      updatedAt: now,
      ...home,
    };
    if ((await updateWhere(tx, VolunteerProfile, { personId }, said)) === 1) return;
    const nowhere = { homeCommunityCode: null, homeLat: null, homeLng: null };
    const fresh = { id: newId(), personId, teamUnitId: null, stars: null, turn: 0, createdAt: now };
    await tx.insert(VolunteerProfile, { ...nowhere, ...said, ...fresh });
  }

  /** The point she gave, else the middle of her community; null when she said neither. */
  private async homeOf({ homeCommunityCode, homeLat, homeLng }: VolunteerBody): Promise<Home | null> {
    if (homeLat !== undefined && homeLng !== undefined) {
      const { communityCode } = await this.regions.resolve(homeLat, homeLng);
      return { homeCommunityCode: communityCode, homeLat, homeLng };
    }
    if (!homeCommunityCode) return null;
    const centre = await this.centre(homeCommunityCode);
    return { homeCommunityCode, homeLat: centre?.lat ?? null, homeLng: centre?.lng ?? null };
  }

  private async centre(communityCode: string): Promise<Point | null> {
    return this.regions.centre(communityCode).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      throw wrongField('homeCommunityCode', '没有这个社区，请重新选');
    });
  }

  /** Confirmed minutes of this year (in the city) and ever. */
  private async minutes(personId: string): Promise<{ year: number; total: number }> {
    const since = cityInstant(cityTime(this.clock.now()).year, 1, 1);
    const sum = async (from: Date): Promise<number> => {
      const row = await this.db.read
        .createQueryBuilder(ServiceRecord, 'r')
        .select('COALESCE(SUM(r.minutes), 0)', 'minutes')
        .where("r.personId = :personId AND r.status = 'CONFIRMED'", { personId })
        .andWhere('r.startAt >= :from', { from })
        .getRawOne<{ minutes: number | string }>();
      return Number(row?.minutes ?? 0);
    };
    const [year, total] = await Promise.all([sum(since), sum(new Date(0))]);
    return { year, total };
  }
}
