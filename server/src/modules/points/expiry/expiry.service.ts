import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { cityTime, WARNING_DAYS } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { changeRows, Database, newId, queryRows } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { expired, volunteer } from '../ledger/ledger.account.js';
import type { PointsLot } from '../ledger/ledger.entity.js';
import { Ledger } from '../ledger/ledger.js';
import { Lots } from '../ledger/lots.js';
import { POINTS_EXPIRED, POINTS_EXPIRING, type PointsExpiring } from '../points.events.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 200;

/**
 * Books out points whose last day is over, and tells their owners a month before. Each account is a transaction of its
 * own that looks again at its lots, so that a run may stop anywhere and be repeated. What is put aside is in no lot.
 */
@Injectable()
export class ExpiryService implements OnModuleInit {
  private readonly logger = new Logger('Points');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly recorder: EventRecorder,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('points.expire', HOUR_MS, (signal) => this.expireDue(signal));
    this.jobs.every('points.warn', HOUR_MS, (signal) => this.warnOwners(signal));
  }

  /** Expires every lot that is over. */
  expireDue(signal?: AbortSignal): Promise<void> {
    const due = 'l.remaining > 0 AND l.expires_at <= ?';
    const one = (tx: EntityManager, personId: string) => this.expire(tx, personId);
    return this.forOwners(due, () => [this.clock.now()], one, 'accounts with expired points', signal);
  }

  /** Tells the owners of lots that expire within `WARNING_DAYS`, once for each lot. */
  warnOwners(signal?: AbortSignal): Promise<void> {
    const soon = 'l.remaining > 0 AND l.warned = 0 AND l.expires_at > ? AND l.expires_at <= ?';
    const span = (): Date[] => [this.clock.now(), this.horizon()];
    const one = (tx: EntityManager, personId: string) => this.warn(tx, personId);
    return this.forOwners(soon, span, one, 'owners told that points expire', signal);
  }

  /** Expires what is over of one person's points; returns how many points. */
  async expire(tx: EntityManager, personId: string): Promise<number> {
    await this.lots.lock(tx, personId);
    const now = this.clock.now();
    const due = (await this.lots.open(tx, personId)).filter(({ expiresAt }) => expiresAt <= now);
    const points = sum(due);
    if (points === 0) return 0;
    const title = '到期的积分';
    const source = `到 ${dayText(due.at(-1)!.expiresAt)} 没有用掉`;
    const { posting } = await this.ledger.post(
      tx,
      { kind: 'EXPIRE', eventId: newId(), personId, title, source },
      [
        { account: volunteer(personId), amount: 0 - points },
        { account: expired, amount: points },
      ],
    );
    await this.lots.take(
      tx,
      posting.id,
      due.map((lot) => ({ lot, points: lot.remaining })),
    );
    const payload = { personId, points, title, recordId: null };
    await this.recorder.record(tx, { type: POINTS_EXPIRED, subjectId: posting.id, payload });
    return points;
  }

  private async warn(tx: EntityManager, personId: string): Promise<void> {
    await this.lots.lock(tx, personId);
    const [now, until] = [this.clock.now(), this.horizon()];
    const soon = (await this.lots.open(tx, personId)).filter(
      ({ warned, expiresAt }) => !warned && expiresAt > now && expiresAt <= until,
    );
    if (soon.length === 0) return;
    for (const { id } of soon) await changeRows(tx, 'UPDATE points_lot SET warned = 1 WHERE id = ?', [id]);
    const payload: PointsExpiring = { personId, points: sum(soon), at: soon[0]!.expiresAt.toISOString() };
    await this.recorder.record(tx, { type: POINTS_EXPIRING, subjectId: personId, payload });
  }

  /** Does something for every owner of a lot that fits; in batches, until none is left. */
  private async forOwners(
    fits: string,
    parameters: () => Date[],
    one: (tx: EntityManager, personId: string) => Promise<unknown>,
    what: string,
    signal?: AbortSignal,
  ): Promise<void> {
    const sql =
      'SELECT DISTINCT a.owner_id AS id FROM points_lot l JOIN points_account a ON a.id = l.account_id ' +
      `WHERE ${fits} AND a.owner_id > ? ORDER BY a.owner_id LIMIT ${BATCH}`;
    let [after, done] = ['', 0];
    const stopped = (): boolean => signal?.aborted ?? false;
    while (!stopped()) {
      const rows = await queryRows<{ id: string }>(this.database.read, sql, [...parameters(), after]);
      for (const { id } of rows) {
        if (stopped()) return;
        await this.database.transaction((tx) => one(tx, id));
      }
      done += rows.length;
      if (rows.length > 0) this.logger.log(`${done} ${what}`);
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.id;
    }
  }

  private horizon(): Date {
    return new Date(this.clock.now().getTime() + WARNING_DAYS * DAY_MS);
  }
}

const sum = (lots: readonly PointsLot[]): number =>
  lots.reduce((total, { remaining }) => total + remaining, 0);

function dayText(at: Date): string {
  const { year, month, day } = cityTime(at);
  return `${year} 年 ${month} 月 ${day} 日`;
}
