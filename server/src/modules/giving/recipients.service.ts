import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { CareRecipients } from '../visit/index.js';
import type { RecipientBody } from './giving.dto.js';
import { Donation } from './giving.entity.js';
import type { RecipientView } from './giving.view.js';

/** Neighbours a committee looks after, with what they were given. Only its own people ever read a name. */
@Injectable()
export class RecipientsService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(CareRecipients) private readonly neighbours: CareRecipients,
  ) {}

  async list(actor: Actor): Promise<RecipientView[]> {
    const known = await this.neighbours.of(unitsOf(actor));
    const gifts = await this.db.read.findBy(Donation, {
      recipientId: In(known.map(({ id }) => id)),
      status: 'APPROVED',
    });
    return known.map((one) => ({
      ...one,
      given: gifts.filter((gift) => gift.recipientId === one.id).reduce((sum, { points }) => sum + points, 0),
    }));
  }

  async add(actor: Actor, body: RecipientBody): Promise<RecipientView[]> {
    const [unitId] = unitsOf(actor);
    if (!unitId) throw new AppError('auth.forbidden');
    await this.db.transaction((tx) =>
      this.neighbours.enter(tx, { ...body, unitId, createdBy: actor.personId }),
    );
    return this.list(actor);
  }

  /** Takes a neighbour off the list. */
  async end(actor: Actor, id: string): Promise<RecipientView[]> {
    await this.db.transaction(async (tx) => {
      await this.neighbours.choosable(tx, unitsOf(actor), id);
      await this.neighbours.end(tx, id, null);
    });
    return this.list(actor);
  }

  /** Phrases by id, also of those who are no longer on a list. */
  phrases(ids: readonly string[]): Promise<Map<string, string>> {
    return this.neighbours.phrases(ids);
  }

  /** One of the committee's own, still on its list. */
  choosable(from: EntityManager, actor: Actor, id: string): Promise<{ id: string; phrase: string }> {
    return this.neighbours.choosable(from, unitsOf(actor), id);
  }
}

const unitsOf = (actor: Actor): string[] => actor.hats('giving.decide').map(({ unitId }) => unitId);
