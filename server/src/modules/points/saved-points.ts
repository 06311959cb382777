import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { accountId, redeemed, timeBank, volunteer } from './ledger/ledger.account.js';
import { PointsAccount, PointsEntry } from './ledger/ledger.entity.js';
import { assertPoints, Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import type { PointsOrder } from './points.order.js';

/** Points laid by in the time bank (时间银行): they never expire and are only spent on help. */
@Injectable()
export class SavedPoints {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly lots: Lots,
  ) {}

  /** What a person has laid by. Inside `tx` after `save` it is hers alone until the transaction ends. */
  async balance(personId: string, from: EntityManager = this.database.read): Promise<number> {
    const [account] = await findRows(from, PointsAccount, { id: accountId(timeBank(personId)) });
    return account?.balance ?? 0;
  }

  /** Lays points by, first-expiring-first. Throws what `PointsService.hold` throws. */
  async save(tx: EntityManager, order: PointsOrder): Promise<string> {
    const { personId, points, key, title, source } = order;
    assertPoints(points);
    const { posting, repeated } = await this.ledger.post(
      tx,
      { kind: 'SAVE', eventId: key, personId, title, source },
      [
        { account: volunteer(personId), amount: 0 - points },
        { account: timeBank(personId), amount: points },
      ],
    );
    if (!repeated) await this.lots.spend(tx, posting.id, personId, points);
    return posting.id;
  }

  /** What was laid by last since an instant, and not taken back yet; `PointsService.restore` takes it back. */
  async newest(
    personId: string,
    since: Date,
    from: EntityManager = this.database.read,
  ): Promise<{ postingId: string; points: number; at: Date } | null> {
    const tail =
      "WHERE account_id = ? AND kind = 'SAVE' AND created_at >= ? AND posting_id NOT IN " +
      "(SELECT reverses_id FROM points_posting WHERE person_id = ? AND kind = 'RESTORE') " +
      'ORDER BY created_at DESC, id DESC LIMIT 1';
    const account = accountId(timeBank(personId));
    const [entry] = await selectRows(from, PointsEntry, tail, [account, since, personId]);
    return entry ? { postingId: entry.postingId, points: entry.amount, at: entry.createdAt } : null;
  }

  /** Whether the posting moved what this person has laid by. */
  async has(personId: string, postingId: string, from: EntityManager): Promise<boolean> {
    return (
      (await findRows(from, PointsEntry, { accountId: accountId(timeBank(personId)), postingId })).length > 0
    );
  }

  /** Spends what was laid by on help. Throws `points.insufficient`. */
  async spend(tx: EntityManager, order: PointsOrder): Promise<string> {
    const { personId, points, key, title, source } = order;
    assertPoints(points);
    const { posting } = await this.ledger.post(tx, { kind: 'HELP', eventId: key, personId, title, source }, [
      { account: timeBank(personId), amount: 0 - points },
      { account: redeemed(), amount: points },
    ]);
    return posting.id;
  }
}
