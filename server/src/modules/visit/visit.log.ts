import { Inject, Injectable } from '@nestjs/common';
import { type CheckAnswer, VISIT_CHECKS, type VisitCheck } from '@linli/shared';
import { Cipher } from '../../platform/crypto/index.js';
import type { CareRecipient } from './care.entity.js';
import type { Visit } from './visit.entity.js';

/** What a visitor found. */
export interface VisitLog {
  readonly checks: Readonly<Record<VisitCheck, CheckAnswer>>;
  readonly text: string | null;
  /** What is needed, in her words. */
  readonly needs: string | null;
}

type Sealed = 'address' | 'phone' | 'notes';

/** Sensitive columns in clear and back; each bound to its column. */
@Injectable()
export class CareSeal {
  constructor(@Inject(Cipher) private readonly cipher: Cipher) {}

  seal(text: string | null | undefined, column: Sealed): string | null {
    return text ? this.cipher.encrypt(text, `care_recipient.${column}`) : null;
  }

  open(recipient: Pick<CareRecipient, Sealed>, column: Sealed): string | null {
    const stored = recipient[column];
    return stored && this.cipher.decrypt(stored, `care_recipient.${column}`);
  }

  sealLog(log: VisitLog): string {
    return this.cipher.encrypt(JSON.stringify(log), 'visit.log');
  }

  /** Whether a visit already has this log. */
  isSame(visit: Pick<Visit, 'log'>, { checks, text, needs }: VisitLog): boolean {
    const known = this.log(visit);
    return (
      known !== null &&
      known.text === text &&
      known.needs === needs &&
      VISIT_CHECKS.every((check) => known.checks[check] === checks[check])
    );
  }

  log({ log }: Pick<Visit, 'log'>): VisitLog | null {
    return log === null ? null : (JSON.parse(this.cipher.decrypt(log, 'visit.log')) as VisitLog);
  }
}
