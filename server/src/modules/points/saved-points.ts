import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, findRows } from '../../platform/database/index.js';
import { accountId, redeemed, timeBank, volunteer } from './ledger/ledger.account.js';
import { PointsAccount } from './ledger/ledger.entity.js';
import { assertPoints, Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import type { PointsOrder } from './points.service.js';

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
