import type { EntityManager } from 'typeorm';
import { findRows, newId, takeFrom } from '../../platform/database/index.js';
import { CertificateSeries, VolunteerNumber } from './certificate.entity.js';

const DISTRICT_DIGITS = 6;

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
  const number = `${district}${String(await takeFrom(tx, CertificateSeries, { name: `志愿者${district}` })).padStart(8, '0')}`;
  await tx.insert(VolunteerNumber, { id: newId(), personId, number, givenAt: now });
  return number;
}
