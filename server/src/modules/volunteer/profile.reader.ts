import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { isMinor } from './age.rules.js';
import { ServiceRecord } from './attendance.entity.js';
import { CertifiedReader } from './certified/certified.reader.js';
import { DutyQueries } from './duty.queries.js';
import { OpenOffers } from './open-offers.js';
import { keptText, NOTHING_YET, reliability } from './reliability.js';
import { VolunteerProfile } from './volunteer.entity.js';
import { VolunteerFactsReader } from './volunteer.facts.js';
import { VolunteerHistory } from './volunteer.history.js';
import type { DutyView, VolunteerView } from './volunteer.view.js';

/** What a volunteer sees of herself: what she said, what was checked, what it comes to. */
@Injectable()
export class ProfileReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(DutyQueries) private readonly duty: DutyQueries,
    @Inject(OpenOffers) private readonly offers: OpenOffers,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(VolunteerHistory) private readonly history: VolunteerHistory,
    @Inject(CertifiedReader) private readonly certified: CertifiedReader,
  ) {}

  async me({ personId }: Actor): Promise<VolunteerView> {
    const [profile, known, minutes, offers, duties, records, certificates] = await Promise.all([
      this.db.read.findOneBy(VolunteerProfile, { personId }),
      this.facts.volunteer(personId),
      this.minutes(personId),
      this.offers.of(personId),
      this.duty.of(personId),
      this.history.recordsOf([personId]),
      this.certified.of([personId]),
    ]);
    const team = profile?.teamUnitId ? await this.units.byIds([profile.teamUnitId]) : null;
    const record = records.get(personId) ?? NOTHING_YET;
    const now = this.clock.now().toISOString();
    const kept = duties.filter(({ answerUntil }) => answerUntil !== null && answerUntil > now);
    const birth = known?.standing.birth ?? null;
    return {
      registered: profile !== null,
      skills: profile?.skills ?? [],
      availability: profile?.availability ?? [],
      maxDistance: profile?.maxDistance ?? null,
      weeklyHours: profile?.weeklyHours ?? null,
      dailyHours: profile?.dailyHours ?? null,
      fit: profile?.fit ?? false,
      noHeavy: profile?.noHeavy ?? false,
      birthYear: birth === null ? null : Number(birth.slice(0, 4)),
      birthChecked: birth?.includes('-') ?? false,
      minor: isMinor(birth, this.clock.now()),
      guardianUntil: known?.standing.guardianUntil?.toISOString() ?? null,
      quietFrom: profile?.quietFrom ?? null,
      quietTo: profile?.quietTo ?? null,
      pausedUntil: profile?.pausedUntil?.toISOString() ?? null,
      insuredUntil: profile?.insuredUntil?.toISOString() ?? null,
      certificates: certificates.get(personId) ?? [],
      reliability: keptText(record),
      reliabilityPercent: Math.round(reliability(record) * 100),
      yearMinutes: minutes.year,
      totalMinutes: minutes.total,
      stars: profile?.stars ?? 0,
      openOffers: offers.length,
      keptPlaces: kept.sort((a, b) => a.answerUntil!.localeCompare(b.answerUntil!)),
      nextDuty: duties.find((duty) => isNext(duty) && !kept.includes(duty)) ?? null,
      teamName: [...(team?.values() ?? [])][0]?.name ?? null,
    };
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

/** Something to go to: it is hers, and not over. */
const isNext = ({ state }: DutyView): boolean => state === 'SIGNED_UP' || state === 'CHECKED_IN';
