import { Inject, Injectable } from '@nestjs/common';
import { SIGNUP_STATUS_LABELS } from '@linli/shared';
import { LessThan } from 'typeorm';
import { Cipher } from '../../../platform/crypto/index.js';
import { Database } from '../../../platform/database/index.js';
import { AgreementReader, PersonService } from '../../identity/index.js';
import { isHolding } from '../signup.status.js';
import { Signup } from '../task.entity.js';
import { CHILD_NAMES } from './party.names.js';
import type { CompanionView } from './party.dto.js';

/** Who comes with somebody: friends she signed up, and the children whose names she gave. */
export interface Party {
  readonly companions: CompanionView[];
  readonly childNames: string[];
}

export const ALONE: Party = { companions: [], childNames: [] };

@Injectable()
export class PartyReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(AgreementReader) private readonly agreements: AgreementReader,
  ) {}

  /** The party of a signup, as the one sees it whose signup it is; friends only while they still agree. */
  async of(mine: Signup): Promise<Party> {
    if (!isHolding(mine.status)) return ALONE;
    const { shiftId, personId, childNames } = mine;
    const brought = await this.db.read.find(Signup, {
      where: { shiftId, actedBy: personId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const refs = await this.people.refs(brought.map((one) => one.personId));
    const companions: CompanionView[] = [];
    for (const one of brought) {
      const ref = refs.get(one.personId);
      if (!ref || one.assigned || !isHolding(one.status)) continue;
      if (!(await this.agreements.holds('COMPANION', one.personId, personId))) continue;
      const { status } = one;
      companions.push({
        ...ref,
        status,
        statusLabel: SIGNUP_STATUS_LABELS[status],
        waitPlace: await this.waitPlace(one),
      });
    }
    return { companions, childNames: this.namesOf(childNames) };
  }

  /** 1 = next; null for who does not wait. */
  async waitPlace({ status, slotId, waitSeq }: Signup): Promise<number | null> {
    if (status !== 'WAITLISTED' || waitSeq === null) return null;
    const before = { slotId, status, waitSeq: LessThan(waitSeq) } as const;
    return (await this.db.read.countBy(Signup, before)) + 1;
  }

  /** Names of children in clear; none once they are forgotten. */
  namesOf(sealed: string | null): string[] {
    return sealed ? (JSON.parse(this.cipher.decrypt(sealed, CHILD_NAMES)) as string[]) : [];
  }
}
