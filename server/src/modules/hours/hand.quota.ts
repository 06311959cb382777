import { Injectable } from '@nestjs/common';
import { cityTime, type HandRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { DuplicateKeyError } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { type HandEntry, HandQuota } from './hand.entity.js';

type Counted = Pick<HandEntry, 'organiserUnitId' | 'personId' | 'startAt' | 'minutes'>;

/** How much may be entered by hand in a month. The row itself is the limit: many at once never pass it. */
@Injectable()
export class HandQuotas {
  /** Takes the minutes out of both months, or throws `hours.quota_unit` or `hours.quota_person`. */
  async take(tx: EntityManager, entry: Counted, rule: HandRule): Promise<void> {
    const { organiserUnitId, personId, minutes } = entry;
    const month = monthOf(entry.startAt);
    if (!(await add(tx, organiserUnitId, month, minutes, rule.unitMonthMinutes)))
      throw new AppError('hours.quota_unit');
    if (!(await add(tx, personId, month, minutes, rule.personMonthMinutes)))
      throw new AppError('hours.quota_person');
  }

  /** Gives them back: nobody vouched for it. */
  async giveBack(tx: EntityManager, entry: Counted): Promise<void> {
    for (const ownerId of [entry.organiserUnitId, entry.personId]) {
      await tx
        .createQueryBuilder()
        .update(HandQuota)
        .set({ minutes: () => `minutes - ${entry.minutes}` })
        .where({ ownerId, month: monthOf(entry.startAt) })
        .andWhere('minutes >= :minutes', { minutes: entry.minutes })
        .execute();
    }
  }

  /** Minutes a unit has left this month. */
  async left(from: EntityManager, unitId: string, at: Date, rule: HandRule): Promise<number> {
    const row = await from.findOneBy(HandQuota, { ownerId: unitId, month: monthOf(at) });
    return Math.max(0, rule.unitMonthMinutes - (row?.minutes ?? 0));
  }
}

const monthOf = (at: Date): string => cityTime(at).date.slice(0, 7);

async function add(
  tx: EntityManager,
  ownerId: string,
  month: string,
  minutes: number,
  most: number,
): Promise<boolean> {
  const raise = async (): Promise<boolean> => {
    const result = await tx
      .createQueryBuilder()
      .update(HandQuota)
      .set({ minutes: () => `minutes + ${minutes}` })
      .where({ ownerId, month })
      .andWhere('minutes <= :room', { room: most - minutes })
      .execute();
    return (result.affected ?? 0) === 1;
  };
  if (minutes > most) return false;
  if (await raise()) return true;
  try {
    await tx.insert(HandQuota, { ownerId, month, minutes });
    return true;
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error;
    // Somebody else began the month, or it is full.
    return raise();
  }
}
