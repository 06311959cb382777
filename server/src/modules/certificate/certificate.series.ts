import type { EntityManager } from 'typeorm';
import { DuplicateKeyError, findRows, newId, updateWhere } from '../../platform/database/index.js';
import { CertificateSeries, VolunteerNumber } from './certificate.entity.js';

const DISTRICT_DIGITS = 6;

/** The next number of a series, from 1 and without gaps; called at once by several, all differ. */
export async function takeNumber(tx: EntityManager, name: string): Promise<number> {
  if (!(await raise(tx, name))) {
    try {
      await tx.insert(CertificateSeries, { name, last: 1 });
      return 1;
    } catch (error) {
      // Somebody else began the series meanwhile.
      if (!(error instanceof DuplicateKeyError)) throw error;
      await raise(tx, name);
    }
  }
  // The row is ours until the end of the transaction, so nobody has raised it since.
  const [row] = await findRows(tx, CertificateSeries, { name });
  return row!.last;
}

const raise = async (tx: EntityManager, name: string): Promise<boolean> =>
  (await updateWhere(tx, CertificateSeries, { name }, { last: () => 'last + 1' })) === 1;

/** 章厚证〔2026〕: the first characters of district and committee. Committees that share them share the series. */
export const seriesName = (districtName: string, unitName: string, year: number): string =>
  `${districtName.slice(0, 1)}${unitName.slice(0, 1)}证〔${year}〕`;

export const certificateNumber = (series: string, running: number): string =>
  `${series}${String(running).padStart(5, '0')}`;

/** Her number, given now if she has none yet. */
export async function volunteerNumber(
  tx: EntityManager,
  personId: string,
  communityCode: string,
  now: Date,
): Promise<string> {
  const [known] = await findRows(tx, VolunteerNumber, { personId });
  if (known) return known.number;
  const district = communityCode.slice(0, DISTRICT_DIGITS);
  const number = `${district}${String(await takeNumber(tx, `志愿者${district}`)).padStart(8, '0')}`;
  await tx.insert(VolunteerNumber, { id: newId(), personId, number, givenAt: now });
  return number;
}
