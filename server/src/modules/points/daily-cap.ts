import { type CapKind, type PointsRule, tightestCap, withinCaps } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { changeRows, queryRows } from '../../platform/database/index.js';
import { PointsDay } from './points.entity.js';

/** The month of a city date, which has a row beside those of its days: 2026-11. */
const monthOf = (day: string): string => day.slice(0, 7);

/** What the caps left of some points, and which of them took the rest. */
export interface Taken {
  readonly granted: number;
  readonly cap: CapKind | null;
}

const BOTH = 'WHERE person_id = ? AND day IN (?, ?)';

/**
 * Takes as many of `points` as the person's day and month still allow by the rule. Whoever asks for the same month at
 * the same time waits until `tx` ends.
 */
export async function takeFromCaps(
  tx: EntityManager,
  personId: string,
  day: string,
  points: number,
  rule: PointsRule,
): Promise<Taken> {
  const key = [personId, monthOf(day), day];
  await lockRows(tx, key);
  const rows = await queryRows<{ day: string; credited: number }>(
    tx,
    `SELECT day, credited FROM points_day ${BOTH}`,
    key,
  );
  const credited = (which: string): number => rows.find((row) => row.day === which)?.credited ?? 0;
  const before = { day: credited(day), month: credited(monthOf(day)) };
  const granted = withinCaps(points, before, rule);
  if (granted > 0) {
    await changeRows(tx, `UPDATE points_day SET credited = credited + ? ${BOTH}`, [granted, ...key]);
  }
  return { granted, cap: granted < points ? tightestCap(before, rule) : null };
}

/** Gives back what was taken from a day and its month, after a reversal. Months were not counted from the beginning. */
export async function giveBackToCaps(
  tx: EntityManager,
  personId: string,
  day: string,
  points: number,
): Promise<void> {
  const sql = `UPDATE points_day SET credited = CASE WHEN credited > ? THEN credited - ? ELSE 0 END ${BOTH}`;
  await changeRows(tx, sql, [points, points, personId, monthOf(day), day]);
}

async function lockRows(tx: EntityManager, key: string[]): Promise<void> {
  // Writing the value it has locks the row on every database, without dialects of SELECT … FOR UPDATE.
  const touch = () => changeRows(tx, `UPDATE points_day SET credited = credited ${BOTH}`, key);
  if ((await touch()) === 2) return;
  const [personId = '', month = '', day = ''] = key;
  const rows = [month, day].map((which) => ({ personId, day: which, credited: 0 }));
  await tx.createQueryBuilder().insert().into(PointsDay).values(rows).orIgnore().execute();
  await touch();
}
