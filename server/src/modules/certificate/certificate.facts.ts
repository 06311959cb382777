import { Inject, Injectable } from '@nestjs/common';
import { cityTime, dayStart } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { MembershipService, UnitService } from '../unit/index.js';
import { ServiceTrail, StarKeeper } from '../volunteer/index.js';
import type { CertificatePeriodQuery } from './certificate.dto.js';
import { type ServiceEntry, type ServiceSum, sumOf } from './certificate.paper.js';

const COMMUNITY_DIGITS = 12;
const DISTRICT_DIGITS = 6;
const DAY_MS = 86_400_000;

/** Who issues: a residents' committee may certify what it recorded (民政部令第 67 号第十二条). */
export interface Issuer {
  readonly unitId: string;
  readonly name: string;
  readonly responsible: string;
  readonly districtName: string;
  readonly communityCode: string;
}

/** What a certificate of somebody's service would say at this moment. */
export interface CertificateFacts extends ServiceSum {
  readonly name: string;
  readonly idMask: string;
  readonly issuer: Issuer;
  readonly issuedOn: string;
  /** Given after public notice; absent for none, so that papers without them stay what they were. */
  readonly stars?: number;
}

/** Reads what a certificate rests on. */
@Injectable()
export class CertificateReader {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
    @Inject(StarKeeper) private readonly stars: StarKeeper,
  ) {}

  /** Throws `certificate.not_identified`, `certificate.no_hours` or `certificate.no_issuer`. */
  async read(
    from: EntityManager,
    personId: string,
    period: CertificatePeriodQuery,
  ): Promise<CertificateFacts> {
    const person = await this.people.onPaper(personId, from);
    if (!person?.idMask) throw new AppError('certificate.not_identified');
    const now = this.clock.now();
    const entries = await this.entries(from, personId, { ...period, known: now });
    if (entries.length === 0) throw new AppError('certificate.no_hours');
    const today = cityTime(now).date;
    const stars = await this.stars.of(personId, from);
    return {
      ...(stars > 0 ? { stars } : {}),
      name: person.name,
      idMask: person.idMask,
      issuer: await this.issuerFor(from, personId, entries),
      issuedOn: today,
      ...sumOf(entries, { ...period, today }),
    };
  }

  /** Confirmed services that began in the period and were confirmed by `known`, oldest first. */
  async entries(
    from: EntityManager,
    personId: string,
    period: CertificatePeriodQuery & { known: Date },
  ): Promise<(ServiceEntry & { readonly communityCode: string })[]> {
    const begin = period.from ? start(period.from, 'from') : new Date(0);
    const end = period.to ? new Date(start(period.to, 'to').getTime() + DAY_MS) : period.known;
    if (end <= begin) throw wrongField('to', '结束的日子不能早于开始的日子');
    return this.trail.confirmedOf(from, personId, { from: begin, to: end, known: period.known });
  }

  /** The committee where she lives, else that of the community she served most. */
  private async issuerFor(
    from: EntityManager,
    personId: string,
    entries: readonly { communityCode: string; minutes: number }[],
  ): Promise<Issuer> {
    const { homeCommunityCode } = await this.people.standing(personId, from);
    for (const code of [homeCommunityCode, mostServed(entries)]) {
      const communityCode = code?.slice(0, COMMUNITY_DIGITS) ?? '';
      const seats = await this.units.seatedAt(communityCode, ['COMMUNITY_COMMITTEE'], from);
      const seat = seats.find(({ regionCode }) => regionCode === communityCode);
      const issuer = seat && (await this.issuer(from, seat.id, communityCode));
      if (issuer) return issuer;
    }
    throw new AppError('certificate.no_issuer');
  }

  /** Nobody who answers for it, no certificate. */
  private async issuer(from: EntityManager, unitId: string, communityCode: string): Promise<Issuer | null> {
    const district = communityCode.slice(0, DISTRICT_DIGITS);
    const names = await this.units.names(from, [unitId]);
    const [head] = await this.memberships.ofUnit(unitId, 'COMMUNITY_ADMIN', from);
    const responsible = head && (await this.people.onPaper(head.personId, from));
    if (!responsible) return null;
    const districtName = (await this.regions.names([district])).get(district) ?? '';
    return {
      unitId,
      name: names.get(unitId) ?? '',
      responsible: responsible.name,
      districtName,
      communityCode,
    };
  }
}

function mostServed(entries: readonly { communityCode: string; minutes: number }[]): string | null {
  const sums = new Map<string, number>();
  for (const { communityCode, minutes } of entries) {
    sums.set(communityCode, (sums.get(communityCode) ?? 0) + minutes);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function start(day: string, path: 'from' | 'to'): Date {
  const instant = dayStart(day);
  if (!instant) throw wrongField(path, '没有这一天，请重新选');
  return instant;
}
