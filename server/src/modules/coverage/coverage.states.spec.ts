import { COVERAGE_MACHINE, COVERAGE_STATUSES, type CoverageStatus, nextState } from '@linli/shared';
import { planActions } from './coverage.policy.js';

describe('the life cycle of a coverage plan', () => {
  it('reaches every state, and leaves every one that is not final', () => {
    const known = new Set<CoverageStatus>([COVERAGE_MACHINE.initial]);
    for (const { from, to } of COVERAGE_MACHINE.transitions)
      if (from.some((one) => known.has(one))) known.add(to);
    expect([...known].sort()).toEqual([...COVERAGE_STATUSES].sort());
    for (const status of COVERAGE_STATUSES) {
      const leaves = COVERAGE_MACHINE.transitions.some(({ from }) =>
        (from as readonly string[]).includes(status),
      );
      expect([status, leaves]).toEqual([
        status,
        !(COVERAGE_MACHINE.final as readonly string[]).includes(status),
      ]);
    }
    expect(nextState(COVERAGE_MACHINE, 'ENDED', 'apply')).toBeUndefined();
  });

  it('offers nothing to do that would be refused', () => {
    expect(planActions({ status: 'QUEUED', due: true })).toEqual(['end']);
    expect(planActions({ status: 'READY', due: false })).toEqual(['apply', 'end', 'absence']);
    expect(planActions({ status: 'READY', due: true })).toEqual(['end', 'absence']);
    expect(planActions({ status: 'APPLIED', due: false })).toEqual(['end', 'absence']);
    expect(planActions({ status: 'FAILED', due: false })).toEqual([]);
  });
});
