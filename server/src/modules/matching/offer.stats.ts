import { Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Offer } from './offer.entity.js';

const DAY_MS = 86_400_000;
const REMEMBERED_DAYS = 365;

/** What somebody was asked and how she answered. */
export interface OfferStats {
  /** Sent today (city time). */
  readonly today: number;
  readonly week: number;
  readonly fortnight: number;
  /** Answers within a year; an invitation that nobody answered counts as refused. */
  readonly accepted: number;
  readonly refused: number;
}

export const NEVER_ASKED: OfferStats = { today: 0, week: 0, fortnight: 0, accepted: 0, refused: 0 };

/** Reads the history of invitations. */
@Injectable()
export class OfferStatsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By person; who was never asked is left out. */
  async of(personIds: readonly string[]): Promise<Map<string, OfferStats>> {
    const now = this.clock.now();
    const offers = await this.database.read.find(Offer, {
      where: { personId: In([...personIds]), sentAt: MoreThan(daysAgo(now, REMEMBERED_DAYS)) },
      select: { id: true, personId: true, status: true, sentAt: true },
    });
    const stats = new Map<string, OfferStats>();
    for (const offer of offers) {
      stats.set(offer.personId, added(stats.get(offer.personId) ?? NEVER_ASKED, offer, now));
    }
    return stats;
  }
}

function added(stats: OfferStats, { status, sentAt }: Offer, now: Date): OfferStats {
  const one = (is: boolean): number => (is ? 1 : 0);
  return {
    today: stats.today + one(cityTime(sentAt).dayNumber === cityTime(now).dayNumber),
    week: stats.week + one(sentAt > daysAgo(now, 7)),
    fortnight: stats.fortnight + one(sentAt > daysAgo(now, 14)),
    accepted: stats.accepted + one(status === 'ACCEPTED'),
    refused: stats.refused + one(status === 'DECLINED' || status === 'EXPIRED'),
  };
}

const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
