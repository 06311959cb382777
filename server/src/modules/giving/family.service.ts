import { Inject, Injectable } from '@nestjs/common';
import { FAMILY_CONSENT_VERSION, FAMILY_RELATION_LABELS, type FamilyRelation } from '@linli/shared';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { FamilyBody } from './giving.dto.js';
import { FamilyMember } from './giving.entity.js';
import type { FamilyMemberView } from './giving.view.js';

const NAME = 'family_member.name';
/** Both parents, and those of the other half. */
const MOST = 4;

type Me = Pick<Actor, 'personId'>;

/** Parents named for the time bank: with consent, as little as can be, encrypted. */
@Injectable()
export class FamilyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list({ personId }: Me): Promise<FamilyMemberView[]> {
    const rows = await this.db.read.find(FamilyMember, {
      where: { personId, endedAt: IsNull() },
      order: { consentedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(({ id, relation, name, consentedAt }) => ({
      id,
      relation,
      relationLabel: FAMILY_RELATION_LABELS[relation],
      name: this.cipher.decrypt(name, NAME),
      consentedAt: consentedAt.toISOString(),
    }));
  }

  async add({ personId }: Me, { relation, name, consent }: FamilyBody): Promise<void> {
    if (!consent) throw wrongField('consent', '要本人同意才能填');
    const known = await this.list({ personId });
    if (known.length >= MOST || known.some((one) => one.relation === relation))
      throw wrongField('relation', '这一位已经填过了');
    await this.db.transaction((tx) =>
      tx.insert(FamilyMember, {
        id: newId(),
        personId,
        relation: relation as FamilyRelation,
        name: this.cipher.encrypt(name, NAME),
        consentVersion: FAMILY_CONSENT_VERSION,
        consentedAt: this.clock.now(),
        endedAt: null,
      }),
    );
  }

  /** Forgets a parent: the name goes, the row stays because help was paid for her. */
  async forget({ personId }: Me, id: string): Promise<void> {
    const gone = { endedAt: this.clock.now(), name: this.cipher.encrypt('', NAME) };
    const changed = await this.db.transaction((tx) =>
      updateWhere(tx, FamilyMember, { id, personId, endedAt: IsNull() }, gone),
    );
    if (changed === 0) throw notFound();
  }
}
