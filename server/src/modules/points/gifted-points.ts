import { Injectable } from '@nestjs/common';
import { expiryOf } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { donated, volunteer } from './ledger/ledger.account.js';
import { assertPoints, Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import type { PointsOrder } from './points.order.js';

/** Points that go from one to another, for the modules above. Refusals are those of `PointsService`. */
@Injectable()
export class GiftedPoints {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: Lots,
  ) {}

  /** Gives points to a team, a unit or a fund, whose id is `to`. Returns the posting's id. */
  async donate(tx: EntityManager, order: PointsOrder & { to: string }): Promise<string> {
    const { personId, points, key, title, source, to } = order;
    assertPoints(points);
    const { posting, repeated } = await this.ledger.post(
      tx,
      { kind: 'DONATE', eventId: key, personId, title, source },
      [
        { account: volunteer(personId), amount: 0 - points },
        { account: donated(to), amount: points },
      ],
    );
    if (!repeated) await this.lots.spend(tx, posting.id, personId, points);
    return posting.id;
  }

  /** Gives a person points out of what `from` was given; they expire like points earned now. Returns the posting's id. */
  async grant(tx: EntityManager, order: PointsOrder & { from: string }): Promise<string> {
    const { personId, points, key, title, source, from } = order;
    assertPoints(points);
    const { posting, repeated } = await this.ledger.post(
      tx,
      { kind: 'GRANT', eventId: key, personId, title, source },
      [
        { account: donated(from), amount: 0 - points },
        { account: volunteer(personId), amount: points },
      ],
    );
    if (!repeated) await this.lots.create(tx, posting, personId, points, expiryOf(posting.createdAt));
    return posting.id;
  }
}
