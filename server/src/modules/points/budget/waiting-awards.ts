import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { changeRows, insertRow, selectRows } from '../../../platform/database/index.js';
import { giveBackToCaps } from '../daily-cap.js';
import { WaitingAward } from '../points.entity.js';
import type { Award } from '../points.events.js';

/** Awards that wait for a larger budget. Their part of the day's cap is taken already. */
@Injectable()
export class WaitingAwards {
  constructor(private readonly clock: Clock) {}

  async park(tx: EntityManager, award: Award): Promise<void> {
    const { recordId, personId, organiserUnitId: unitId } = award.facts;
    const row = { recordId, personId, unitId, points: award.granted, award, createdAt: this.clock.now() };
    await insertRow(tx, WaitingAward, row);
  }

  /** Those of a unit, oldest first. */
  of(tx: EntityManager, unitId: string, atMost: number): Promise<WaitingAward[]> {
    const tail = `WHERE unit_id = ? ORDER BY created_at, record_id LIMIT ${atMost}`;
    return selectRows(tx, WaitingAward, tail, [unitId]);
  }

  /** The one of a service record. */
  async find(tx: EntityManager, recordId: string): Promise<WaitingAward | undefined> {
    const [row] = await selectRows(tx, WaitingAward, 'WHERE record_id = ?', [recordId]);
    return row;
  }

  /** Takes it out of the line; false when somebody else did. */
  async remove(tx: EntityManager, recordId: string): Promise<boolean> {
    return (await changeRows(tx, 'DELETE FROM waiting_award WHERE record_id = ?', [recordId])) === 1;
  }

  /** Takes all of a person out of the line: she gave her points up. */
  async removeAll(tx: EntityManager, personId: string): Promise<void> {
    await changeRows(tx, 'DELETE FROM waiting_award WHERE person_id = ?', [personId]);
  }

  /** Takes it out of the line for good, after a correction or a doubt: the day gets its part back. */
  async drop(tx: EntityManager, { recordId, personId, points, award }: WaitingAward): Promise<void> {
    if (await this.remove(tx, recordId)) await giveBackToCaps(tx, personId, award.day, points);
  }
}
