import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { accountId, expired, volunteer } from './ledger/ledger.account.js';
import { openAccount } from './ledger/ledger.balances.js';
import { PointsAccount, PointsPosting } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { POINTS_CLOSED, type PointsClosed } from './points.events.js';
import { PointsService } from './points.service.js';

/**
 * When a volunteer leaves. What is put aside comes back first, so that nothing is half spent; then what is left is
 * forfeited, what waits for a budget is dropped, and the account closed. Hours stay as they are: they are a legal
 * record. A debt is written off by nobody: the account is closed with it. Modules that hold things for her hear
 * `points.account-closed`.
 */
@Injectable()
export class ClosureService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly points: PointsService,
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly waiting: WaitingAwards,
    private readonly events: EventRecorder,
  ) {}

  /** Closes the account of a person; a second time changes nothing. */
  async close(personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await openAccount(tx, volunteer(personId));
      await this.lots.lock(tx, personId);
      const before = await this.account(tx, personId);
      if (before.closedAt) return;
      const holdIds = await this.release(tx, personId);
      const { id, balance } = await this.account(tx, personId);
      if (balance > 0) await this.forfeit(tx, personId, balance);
      await this.waiting.removeAll(tx, personId);
      await updateWhere(tx, PointsAccount, { id }, { closedAt: this.clock.now() });
      const payload: PointsClosed = { personId, holdIds };
      await this.events.record(tx, { type: POINTS_CLOSED, subjectId: personId, payload });
    });
  }

  /** She is back: points are collected again from now on. What was forfeited stays so. */
  async reopen(personId: string): Promise<void> {
    const closed = { id: accountId(volunteer(personId)), closedAt: Not(IsNull()) };
    await this.database.transaction((tx) => updateWhere(tx, PointsAccount, closed, { closedAt: null }));
  }

  /** Under the key each was put aside with: whoever gives the same thing back later finds it done. */
  private async release(tx: EntityManager, personId: string): Promise<string[]> {
    const ids = (await this.points.openHolds(tx, personId)).map(({ id }) => id);
    for (const { id, eventId } of await findRows(tx, PointsPosting, { id: ids })) {
      await this.points.release(tx, id, eventId, '积分账户关闭，先退回');
    }
    return ids;
  }

  private async forfeit(tx: EntityManager, personId: string, points: number): Promise<void> {
    const said = { title: '积分账户关闭', source: '剩下的积分不再保留，服务时长照旧' };
    const { posting } = await this.ledger.post(tx, { kind: 'FORFEIT', eventId: newId(), personId, ...said }, [
      { account: volunteer(personId), amount: 0 - points },
      { account: expired, amount: points },
    ]);
    await this.lots.drain(tx, posting.id, personId, points);
  }

  private async account(tx: EntityManager, personId: string): Promise<PointsAccount> {
    const [account] = await findRows(tx, PointsAccount, { id: accountId(volunteer(personId)) });
    if (!account) throw new Error(`the points account of ${personId} is gone`);
    return account;
  }
}
