import { Inject, Injectable } from '@nestjs/common';
import { cityTime, dayStart, type Point, type Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { ActingFor } from './acting.js';
import { DutyQueries } from './duty.queries.js';
import { ProfileReader } from './profile.reader.js';
import type { VolunteerBody } from './volunteer.dto.js';
import { VolunteerProfile } from './volunteer.entity.js';
import type { DutyView, VolunteerView } from './volunteer.view.js';

/** Where a volunteer is at home. */
type Home = Pick<VolunteerProfile, 'homeCommunityCode' | 'homeLat' | 'homeLng'>;

/** Ages at which somebody may register. */
const YOUNGEST = 8;
const OLDEST = 110;
const LONGEST_PAUSE_MS = 366 * 86_400_000;

/** Of a profile before anything else was said. */
const UNASKED = {
  birthYear: null,
  dailyHours: null,
  noHeavy: null,
  pausedUntil: null,
  quietFrom: null,
  quietTo: null,
  insuredUntil: null,
};

/** Both ends or none. */
function quietOf({ quietFrom, quietTo }: VolunteerBody): {
  quietFrom?: number | null;
  quietTo?: number | null;
} {
  if (quietFrom === undefined && quietTo === undefined) return {};
  if ((quietFrom ?? null) === null && (quietTo ?? null) === null) return { quietFrom: null, quietTo: null };
  if (typeof quietFrom !== 'number') throw wrongField('quietFrom', '请选从几点开始');
  if (typeof quietTo !== 'number') throw wrongField('quietTo', '请选到几点');
  if (quietFrom === quietTo) throw wrongField('quietTo', '开始和结束不能是同一个时间');
  return { quietFrom, quietTo };
}

/** A volunteer's own profile and what it comes to. */
@Injectable()
export class VolunteerService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(DutyQueries) private readonly duty: DutyQueries,
    @Inject(ProfileReader) private readonly profiles: ProfileReader,
    @Inject(ActingFor) private readonly acting: ActingFor,
  ) {}

  me(actor: Actor): Promise<VolunteerView> {
    return this.profiles.me(actor);
  }

  /** She has a rest until that day, or goes on (休息一阵). Nobody asks her meanwhile; what she took on stays hers. */
  async pause(actor: Actor, until: string | null): Promise<VolunteerView> {
    const pausedUntil = until === null ? null : dayStart(until);
    const now = this.clock.now();
    const tooFar = pausedUntil && pausedUntil.getTime() - now.getTime() > LONGEST_PAUSE_MS;
    if (until !== null && (!pausedUntil || pausedUntil <= now || tooFar)) {
      throw wrongField('until', '请选明天到一年以内的日子');
    }
    const { personId } = actor;
    const changed = await this.db.transaction((tx) =>
      updateWhere(tx, VolunteerProfile, { personId }, { pausedUntil }),
    );
    if (changed === 0) throw new AppError('task.not_volunteer');
    return this.me(actor);
  }

  /** Registers, or changes what was said. Without a new home the old one stays. */
  async save(actor: Actor, body: VolunteerBody): Promise<VolunteerView> {
    const home = await this.homeOf(body);
    const birthYear = await this.birthOf(actor, body);
    await this.db.transaction((tx) => this.enter(tx, actor.personId, { body, home, ...birthYear }));
    return this.me(actor);
  }

  /** With `forId` those of somebody who agreed that the actor acts for her. */
  async duties(actor: Actor, forId?: string): Promise<DutyView[]> {
    const { actor: she } = await this.acting.of(actor, forId);
    return this.duty.of(she.personId);
  }

  private async enter(
    tx: EntityManager,
    personId: string,
    { body, home, birthYear }: { body: VolunteerBody; home: Home | null; birthYear?: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    const said = {
      skills: [...new Set(body.skills)] as Skill[],
      availability: [...new Set(body.availability)].sort((a, b) => a - b),
      maxDistance: body.maxDistance,
      weeklyHours: body.weeklyHours,
      fit: body.fit,
      ...(body.dailyHours === undefined ? {} : { dailyHours: body.dailyHours }),
      ...(body.noHeavy === undefined ? {} : { noHeavy: body.noHeavy }),
      ...quietOf(body),
      ...(birthYear === undefined ? {} : { birthYear }),
      updatedAt: now,
      ...home,
    };
    if ((await updateWhere(tx, VolunteerProfile, { personId }, said)) === 1) return;
    const nowhere = { ...UNASKED, homeCommunityCode: null, homeLat: null, homeLng: null };
    const fresh = { id: newId(), personId, teamUnitId: null, stars: null, turn: 0, createdAt: now };
    await tx.insert(VolunteerProfile, { ...nowhere, ...said, ...fresh });
  }

  /**
   * The year she says, kept only where no ID card was checked. Who registers must say it: the rules for minors and for heavy
   * work need it.
   */
  private async birthOf(
    { personId }: Actor,
    { birthYear }: VolunteerBody,
  ): Promise<{ birthYear?: string | null }> {
    if ((await this.people.birthMonths([personId])).has(personId)) return { birthYear: null };
    const now = cityTime(this.clock.now()).year;
    if (birthYear === undefined) {
      const known = await this.db.read.existsBy(VolunteerProfile, { personId });
      if (known) return {};
      throw wrongField('birthYear', '请选您哪一年出生，才知道哪些岗位合适');
    }
    if (birthYear > now - YOUNGEST)
      throw wrongField('birthYear', `满 ${YOUNGEST} 岁再来登记，可以先跟着家里人来`);
    if (birthYear < now - OLDEST) throw wrongField('birthYear', '这一年太早了，请再看一下');
    return { birthYear: String(birthYear) };
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
}
