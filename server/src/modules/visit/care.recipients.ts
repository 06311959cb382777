import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { CareRecipient } from './care.entity.js';

const NAME = 'care_recipient.name';

/** What of a neighbour may be known to a committee without a look that is noted. */
interface KnownRecipient {
  readonly id: string;
  readonly name: string;
  readonly phrase: string;
}

/** The one list of neighbours a committee looks after: for gifts and for visits. */
@Injectable()
export class CareRecipients {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Neighbours on the lists of these units, oldest first. */
  async of(unitIds: readonly string[]): Promise<KnownRecipient[]> {
    const rows = await this.db.read.find(CareRecipient, {
      where: { unitId: In([...unitIds]), endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return rows.map((row) => ({ id: row.id, name: this.nameOf(row), phrase: row.phrase }));
  }

  /** Which of these are there. */
  async present(tx: EntityManager, id: string): Promise<boolean> {
    return tx.existsBy(CareRecipient, { id });
  }

  /** Adds a neighbour who is only given things; returns her id. */
  async enter(
    tx: EntityManager,
    {
      id = newId(),
      name,
      ...given
    }: Pick<CareRecipient, 'unitId' | 'name' | 'phrase' | 'createdBy'> & {
      id?: string;
    },
  ): Promise<string> {
    const row = { ...given, id, name: this.sealName(name), createdAt: this.clock.now(), endedAt: null };
    await tx.insert(CareRecipient, row);
    return id;
  }

  /** One still on the list of one of these units, or `http.not_found`. */
  async choosable(from: EntityManager, unitIds: readonly string[], id: string): Promise<CareRecipient> {
    const recipient = await from.findOneBy(CareRecipient, {
      id,
      unitId: In([...unitIds]),
      endedAt: IsNull(),
    });
    return recipient ?? Promise.reject(notFound());
  }

  /** Takes a neighbour off the list; doing it twice is the same. */
  async end(tx: EntityManager, id: string, endReason: string | null): Promise<void> {
    const set = { endedAt: this.clock.now(), endReason };
    await updateWhere(tx, CareRecipient, { id, endedAt: IsNull() }, set);
  }

  /** Phrases by id, also of those who are no longer on a list. */
  async phrases(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.read.findBy(CareRecipient, { id: In([...new Set(ids)]) });
    return new Map(rows.map(({ id, phrase }) => [id, phrase]));
  }

  nameOf({ name }: Pick<CareRecipient, 'name'>): string {
    return name === '' ? '' : this.cipher.decrypt(name, NAME);
  }

  sealName(name: string): string {
    return this.cipher.encrypt(name, NAME);
  }
}
