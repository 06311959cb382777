import { cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { takeFrom } from '../../platform/database/index.js';
import { RequestDay } from './request.entity.js';

/** Takes `count` numbers of the city's day of `at` and returns them; called at once by several, all differ. */
export async function takeNumbers(tx: EntityManager, at: Date, count: number): Promise<string[]> {
  const day = cityTime(at).date.replaceAll('-', '');
  const last = await takeFrom(tx, RequestDay, { day }, count);
  return Array.from({ length: count }, (_, n) => {
    const running = last - count + 1 + n;
    return `ZG${day}-${String(running).padStart(6, '0')}`;
  });
}
