import type {
  EntityManager,
  EntityTarget,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';

/**
 * Updates the rows that still look as `where` says and returns how many those were. The way to make a transition:
 * 0 means somebody else was faster. Counts matched rows on both databases, also when nothing changed in them.
 */
export async function updateWhere<E extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
  set: QueryDeepPartialEntity<E>,
): Promise<number> {
  const result = await tx.createQueryBuilder().update(entity).set(set).where(where).execute();
  return result.affected ?? 0;
}
