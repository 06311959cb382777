import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, newId, queryRows, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { accountId, expired, volunteer } from './ledger/ledger.account.js';
import { PointsAccount } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { POINTS_CLOSED, type PointsClosed } from './points.events.js';
import { PointsService } from './points.service.js';

/**
 * When a volunteer leaves. What is put aside comes back first, so that nothing is half spent; then what is left is
 * forfeited and the account closed. Hours stay as they are: they are a legal record. A debt is written off by nobody:
 * the account is closed with it. Modules that hold things for her hear `points.account-closed`.
 */
@Injectable()
export class ClosureService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly points: PointsService,
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly events: EventRecorder,
  ) {}

  /** Closes the account of a person; a second time changes nothing. */
  async close(personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.lots.lock(tx, personId);
      const id = accountId(volunteer(personId));
      const sql = 'SELECT balance, closed_at AS closedAt FROM points_account WHERE id = ?';
      const [account] = await queryRows<{ balance: number; closedAt: unknown }>(tx, sql, [id]);
      if (!account || account.closedAt) return;
      const holds = await this.points.openHolds(tx, personId);
      for (const hold of holds) await this.points.release(tx, hold.id, newId(), '积分账户关闭，先退回');
      const [now] = await queryRows<{ balance: number }>(tx, sql, [id]);
      if (now && now.balance > 0) await this.forfeit(tx, personId, now.balance);
      await updateWhere(tx, PointsAccount, { id }, { closedAt: this.clock.now() });
      const payload: PointsClosed = { personId, holdIds: holds.map((hold) => hold.id) };
      await this.events.record(tx, { type: POINTS_CLOSED, subjectId: personId, payload });
    });
  }

  private async forfeit(tx: Parameters<Lots['lock']>[0], personId: string, points: number): Promise<void> {
    const said = { title: '积分账户关闭', source: '剩下的积分不再保留，服务时长照旧' };
    const { posting } = await this.ledger.post(tx, { kind: 'FORFEIT', eventId: newId(), personId, ...said }, [
      { account: volunteer(personId), amount: 0 - points },
      { account: expired, amount: points },
    ]);
    await this.lots.drain(tx, posting.id, personId, points);
  }
}
