import { Injectable } from '@nestjs/common';
import { cityInstant, cityTime, type OfferStatus, type TaskKind } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, queryRows } from '../../platform/database/index.js';

const DAY_MS = 86_400_000;
const REMEMBERED_DAYS = 365;

/** Answers within a year; an invitation that nobody answered counts as refused. */
export interface Answers {
  readonly accepted: number;
  readonly refused: number;
}

/** What somebody was asked and how she answered. */
export interface OfferStats extends Answers {
  /** Sent today (city time). */
  readonly today: number;
  readonly week: number;
  readonly fortnight: number;
  readonly kinds: ReadonlyMap<TaskKind, Answers>;
}

export const NEVER_ASKED: OfferStats = {
  today: 0,
  week: 0,
  fortnight: 0,
  accepted: 0,
  refused: 0,
  kinds: new Map(),
};

interface Row {
  personId: string;
  kind: TaskKind;
  status: OfferStatus;
  count: number | string;
  today: number | string;
  week: number | string;
  fortnight: number | string;
}

/** Reads the history of invitations. */
@Injectable()
export class OfferStatsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By person, of everybody when `personIds` is absent; who was never asked is left out. One statement. */
  async of(personIds?: readonly string[]): Promise<Map<string, OfferStats>> {
    if (personIds?.length === 0) return new Map();
    const now = this.clock.now();
    const { year, month, day } = cityTime(now);
    const these = personIds ? `AND o.person_id IN (${personIds.map(() => '?').join(', ')})` : '';
    const rows = await queryRows<Row>(
      this.database.read,
      `SELECT o.person_id AS personId, t.kind AS kind, o.status AS status, COUNT(*) AS count,
              SUM(CASE WHEN o.sent_at >= ? THEN 1 ELSE 0 END) AS today,
              SUM(CASE WHEN o.sent_at > ? THEN 1 ELSE 0 END) AS week,
              SUM(CASE WHEN o.sent_at > ? THEN 1 ELSE 0 END) AS fortnight
       FROM offer o JOIN volunteer_task t ON t.id = o.task_id
       WHERE o.sent_at > ? ${these} GROUP BY o.person_id, t.kind, o.status`,
      [
        cityInstant(year, month, day),
        daysAgo(now, 7),
        daysAgo(now, 14),
        daysAgo(now, REMEMBERED_DAYS),
        ...(personIds ?? []),
      ],
    );
    const stats = new Map<string, OfferStats>();
    for (const row of rows) stats.set(row.personId, added(stats.get(row.personId) ?? NEVER_ASKED, row));
    return stats;
  }

  /** How many people are being asked just now, by task; tasks nobody is asked for are left out. */
  async open(taskIds: readonly string[]): Promise<Map<string, number>> {
    if (taskIds.length === 0) return new Map();
    const rows = await queryRows<{ taskId: string; count: number | string }>(
      this.database.read,
      `SELECT task_id AS taskId, COUNT(*) AS count FROM offer
       WHERE status = 'OPEN' AND task_id IN (${taskIds.map(() => '?').join(', ')}) GROUP BY task_id`,
      [...taskIds],
    );
    return new Map(rows.map(({ taskId, count }) => [taskId, Number(count)]));
  }
}

function added(stats: OfferStats, { kind, status, ...row }: Row): OfferStats {
  const count = Number(row.count);
  const accepted = status === 'ACCEPTED' ? count : 0;
  const refused = status === 'DECLINED' || status === 'EXPIRED' ? count : 0;
  const before = stats.kinds.get(kind) ?? { accepted: 0, refused: 0 };
  const answers = { accepted: before.accepted + accepted, refused: before.refused + refused };
  return {
    today: stats.today + Number(row.today),
    week: stats.week + Number(row.week),
    fortnight: stats.fortnight + Number(row.fortnight),
    accepted: stats.accepted + accepted,
    refused: stats.refused + refused,
    kinds: new Map([...stats.kinds, [kind, answers]]),
  };
}

const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
