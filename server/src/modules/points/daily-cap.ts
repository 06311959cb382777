import { withinDailyCap } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { updateWhere } from '../../platform/database/index.js';
import { PointsDay } from './points.entity.js';

/**
 * Takes as many of `points` as the person's day still allows and returns them. Whoever asks for the same day at the
 * same time waits until `tx` ends.
 */
export async function takeFromDay(
  tx: EntityManager,
  personId: string,
  day: string,
  points: number,
): Promise<number> {
  const where = { personId, day };
  await lockDay(tx, where);
  const { credited } = await tx.findOneByOrFail(PointsDay, where);
  const granted = withinDailyCap(points, credited);
  await updateWhere(tx, PointsDay, where, { credited: credited + granted });
  return granted;
}

/** Gives back what was taken from a day, after a reversal. */
export async function giveBackToDay(
  tx: EntityManager,
  personId: string,
  day: string,
  points: number,
): Promise<void> {
  await tx.decrement(PointsDay, { personId, day }, 'credited', points);
}

async function lockDay(tx: EntityManager, where: { personId: string; day: string }): Promise<void> {
  // Writing the value it has locks the row on every database, without dialects of SELECT … FOR UPDATE.
  const touch = () => updateWhere(tx, PointsDay, where, { credited: () => 'credited' });
  if ((await touch()) === 1) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(PointsDay)
    .values({ ...where, credited: 0 })
    .orIgnore()
    .execute();
  await touch();
}
