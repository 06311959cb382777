import type { EntityManager } from 'typeorm';
import { updateWhere } from '../../platform/database/index.js';
import { RoleSlot } from './task.entity.js';
import { VolunteerProfile } from './volunteer.entity.js';

/**
 * The locks under which places are taken, always in this order: the person, then the slot. Each is an update, so that
 * it holds on every database until the transaction ends, and what is read afterwards is up to date.
 */

/** Makes the steps of one person follow each other. False when she is not a volunteer. */
export async function holdPerson(tx: EntityManager, personId: string): Promise<boolean> {
  return (await updateWhere(tx, VolunteerProfile, { personId }, { turn: () => 'turn + 1' })) === 1;
}

/** Makes the steps around one slot follow each other. False when there is no such slot. */
export async function holdSlot(tx: EntityManager, slotId: string): Promise<boolean> {
  return (await updateWhere(tx, RoleSlot, { id: slotId }, { lastWait: () => 'last_wait' })) === 1;
}

/** Takes so many places if they are free: all of them or none. */
export async function takePlaces(tx: EntityManager, slotId: string, places = 1): Promise<boolean> {
  const more = Math.trunc(places);
  const set = { filled: () => `filled + ${more}` };
  return (await updateSlot(tx, slotId, `filled + ${more} <= demand`, set)) === 1;
}

/** Draws the next number of the waiting line, only while no place is free. */
export async function drawNumber(tx: EntityManager, slotId: string): Promise<boolean> {
  const set = { lastWait: () => 'last_wait + 1' };
  return (await updateSlot(tx, slotId, 'filled >= demand', set)) === 1;
}

/** Gives places back that nobody waits for. */
export async function returnPlaces(tx: EntityManager, slotId: string, places: number): Promise<void> {
  await updateWhere(tx, RoleSlot, { id: slotId }, { filled: () => `filled - ${Math.trunc(places)}` });
}

async function updateSlot(
  tx: EntityManager,
  slotId: string,
  condition: string,
  set: Record<string, () => string>,
): Promise<number> {
  const result = await tx
    .createQueryBuilder()
    .update(RoleSlot)
    .set(set)
    .where('id = :slotId', { slotId })
    .andWhere(condition)
    .execute();
  return result.affected ?? 0;
}
