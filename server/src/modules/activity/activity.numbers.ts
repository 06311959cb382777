import { type Party, sizeOf } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import type { ActivityNumbersView } from './activity.view.js';
import { ActivitySignup, ActivityWait } from './signup.entity.js';

const people = (parties: readonly Party[]): number => parties.reduce((sum, party) => sum + sizeOf(party), 0);

/** How many signed up, came, waited and liked it. */
export async function numbersOf(from: EntityManager, activityId: string): Promise<ActivityNumbersView> {
  const [signups, waits] = await Promise.all([
    from.findBy(ActivitySignup, { activityId }),
    from.findBy(ActivityWait, { activityId }),
  ]);
  const rated = signups.filter(({ liked }) => liked !== null);
  return {
    signedUp: people(signups.filter(({ leftAt }) => leftAt === null)),
    came: signups.reduce((sum, { arrived }) => sum + (arrived ?? 0), 0),
    waiting: people(waits.filter(({ answerBy }) => answerBy === null)),
    rated: rated.length,
    liked: rated.filter(({ liked }) => liked === 'GOOD').length,
    again: rated.filter(({ again }) => again === true).length,
  };
}
