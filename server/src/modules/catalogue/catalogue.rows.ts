import type { EntityManager } from 'typeorm';
import { findRows, newId } from '../../platform/database/index.js';
import { CatalogueEntry, CatalogueVersion } from './catalogue.entity.js';
import type { Entry } from './entry.js';

const CHUNK = 100;

/** Rows of a version, in the order of the catalogue. */
export async function entriesOf(from: EntityManager, versionId: string): Promise<Entry[]> {
  const rows = await findRows(from, CatalogueEntry, { versionId }, { by: 'position' });
  return rows.map(({ entry }) => entry);
}

/** Gives a version these rows instead of those it has. */
export async function replaceEntries(
  tx: EntityManager,
  versionId: string,
  entries: readonly Entry[],
): Promise<void> {
  await tx.delete(CatalogueEntry, { versionId });
  const rows = entries.map((entry, position) => ({
    id: newId(),
    versionId,
    position,
    kind: entry.kind,
    code: entry.code,
    entry,
  }));
  for (let at = 0; at < rows.length; at += CHUNK) {
    await tx.insert(CatalogueEntry, rows.slice(at, at + CHUNK) as never);
  }
}

/** The version in a place, or null. */
export const versionIn = (from: EntityManager, slot: 'DRAFT' | 'ACTIVE'): Promise<CatalogueVersion | null> =>
  from.findOneBy(CatalogueVersion, { slot });

/** The number for the next version; its unique rule settles races. */
export async function nextNumber(tx: EntityManager): Promise<number> {
  return ((await tx.maximum(CatalogueVersion, 'number')) ?? 0) + 1;
}
