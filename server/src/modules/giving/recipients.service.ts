import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { RecipientBody } from './giving.dto.js';
import { CareRecipient, Donation } from './giving.entity.js';
import { decidesFor } from './giving.policy.js';
import type { RecipientView } from './giving.view.js';

const NAME = 'care_recipient.name';

/** Neighbours a committee looks after. Only its own people ever read a name. */
@Injectable()
export class RecipientsService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<RecipientView[]> {
    const unitIds = actor.hats('giving.decide').map(({ unitId }) => unitId);
    const rows = await this.db.read.find(CareRecipient, {
      where: { unitId: In(unitIds), endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const gifts = await this.db.read.findBy(Donation, {
      recipientId: In(rows.map(({ id }) => id)),
      status: 'APPROVED',
    });
    return rows.map(({ id, name, phrase }) => ({
      id,
      name: this.cipher.decrypt(name, NAME),
      phrase,
      given: gifts.filter((gift) => gift.recipientId === id).reduce((sum, { points }) => sum + points, 0),
    }));
  }

  async add(actor: Actor, body: RecipientBody): Promise<RecipientView[]> {
    const hat = actor.hats('giving.decide')[0];
    if (!hat) throw new AppError('auth.forbidden');
    await this.db.transaction((tx) =>
      this.enter(tx, { ...body, unitId: hat.unitId, createdBy: actor.personId }),
    );
    return this.list(actor);
  }

  /** Adds a neighbour; returns her id. */
  async enter(
    tx: EntityManager,
    {
      id = newId(),
      name,
      ...given
    }: Pick<CareRecipient, 'unitId' | 'name' | 'phrase' | 'createdBy'> & { id?: string },
  ): Promise<string> {
    const row = { ...given, id, name: this.cipher.encrypt(name, NAME) };
    await tx.insert(CareRecipient, { ...row, createdAt: this.clock.now(), endedAt: null });
    return id;
  }

  /** Takes a neighbour off the list. */
  async end(actor: Actor, id: string): Promise<RecipientView[]> {
    await this.db.transaction(async (tx) => {
      await this.choosable(tx, actor, id);
      await updateWhere(tx, CareRecipient, { id, endedAt: IsNull() }, { endedAt: this.clock.now() });
    });
    return this.list(actor);
  }

  /** One of the committee's own, still on its list. */
  async choosable(from: EntityManager, actor: Actor, id: string): Promise<CareRecipient> {
    const recipient = await from.findOneBy(CareRecipient, { id, endedAt: IsNull() });
    if (!recipient || !decidesFor(actor, recipient.unitId)) throw notFound();
    return recipient;
  }
}
