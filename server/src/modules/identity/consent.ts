import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/index.js';
import { Consent } from './account.entity.js';

/** Notes that a person agreed to a text in this version; once is enough. */
export async function noteConsent(
  tx: EntityManager,
  consent: Pick<Consent, 'personId' | 'purpose' | 'version'>,
  givenAt: Date,
): Promise<void> {
  if (await tx.existsBy(Consent, consent)) return;
  await tx.insert(Consent, { id: newId(), ...consent, givenAt });
}
