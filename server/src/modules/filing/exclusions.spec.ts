import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openEventWorld } from '../../../../test/support/event-world.js';
import { takenRequest } from '../../../../test/support/supervision-world.js';
import { newId } from '../../platform/database/index.js';
import { FilingExclusions } from './exclusions.js';
import { Filing } from './filing.entity.js';

/** Wall clock of the city in November 2026. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describeEachDatabase('what is left out of the completion rate', (databases) => {
  it('depends on the time that is asked about, never on when it is asked', async () => {
    const world = await openEventWorld(databases);
    const { requestId, unitId } = await takenRequest(world, { from: at('19 08:30'), dueAt: at('20 11:30') });
    const { id: askedBy } = await world.person();
    const filing = {
      id: newId(),
      requestId,
      slot: 'LIVE',
      kind: 'KNOWN',
      reason: 'weather',
      reasonsVersion: 1,
      note: '等天晴',
      communityCode: '360702002001',
      askedBy,
      askedUnitId: unitId,
      askedAt: at('19 09:00'),
      expiresAt: at('25 09:00'),
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
    } as const;
    const { database } = world;
    const exclusions = new FilingExclusions(database);
    const excluded = async (time: string): Promise<boolean> => (await exclusions.at(at(time))).has(requestId);
    const become = (set: Partial<Filing>): Promise<unknown> =>
      database.transaction((tx) => tx.update(Filing, { id: filing.id }, set));

    await database.transaction((tx) =>
      tx.insert(Filing, { ...filing, status: 'ASKED', approvedAt: null, endedAt: null }),
    );
    expect(await excluded('20 09:00')).toBe(false);
    await become({ status: 'APPROVED', approvedAt: at('20 09:00') });
    expect([await excluded('20 08:59'), await excluded('20 09:00'), await excluded('25 08:59')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await excluded('25 09:00')).toBe(false);
    // Revoked later: the days before stay as they were.
    await become({ status: 'REVOKED', endedAt: at('22 09:00') });
    expect([await excluded('21 09:00'), await excluded('22 09:00')]).toEqual([true, false]);
    expect(await exclusions.at(at('21 09:00'), [requestId])).toEqual(new Set([requestId]));
    expect(await exclusions.at(at('21 09:00'), [newId()])).toEqual(new Set());
    expect(await exclusions.at(at('21 09:00'), [])).toEqual(new Set());
  });
});
