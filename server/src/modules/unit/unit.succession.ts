import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { Unit, UnitDuty } from './unit.entity.js';

/** Units that end, and those that take over from them. */
@Injectable()
export class UnitSuccession {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Holds the unit's row until the end of the transaction, so that nobody closes it meanwhile. False when it is closed.
   * Must be the transaction's first look at the unit.
   */
  async hold(tx: EntityManager, id: string): Promise<boolean> {
    return (await updateWhere(tx, Unit, { id, closedAt: IsNull() }, { closedAt: null })) === 1;
  }

  /** Closes a unit that is held; what it answered for and the units below it go to the successor. */
  async close(tx: EntityManager, id: string, successorId: string): Promise<void> {
    await updateWhere(tx, Unit, { id }, { closedAt: this.clock.now(), successorId });
    await updateWhere(tx, Unit, { parentId: id }, { parentId: successorId });
    for (const { id: dutyId, regionCode, tile } of await tx.findBy(UnitDuty, { unitId: id })) {
      const there = await tx.existsBy(UnitDuty, { unitId: successorId, regionCode, tile });
      if (there) await tx.delete(UnitDuty, { id: dutyId });
      else await tx.update(UnitDuty, { id: dutyId }, { unitId: successorId });
    }
  }

  async rename(tx: EntityManager, id: string, name: string): Promise<void> {
    await updateWhere(tx, Unit, { id }, { name });
  }
}
