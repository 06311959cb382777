import { DEFAULT_SUPERVISION_RULE as rule } from '@linli/shared';
import type { StageNow } from '../request/index.js';
import { gravest, lookAt, momentsOf } from './stage.thresholds.js';

/** Wall clock of the city in November 2026; the 19th is a Thursday. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

/** Ten working hours: Thursday 8:30 to Friday 12:00 less half an hour. */
const stage: StageNow = {
  stage: 'HANDLE',
  key: 'HANDLE:order:1',
  unitId: 'unit',
  orderId: 'order',
  personId: null,
  from: at('19 08:30'),
  dueAt: at('20 11:30'),
};

describe('the moments of a stage', () => {
  it('are shares of its working time', () => {
    expect(momentsOf(stage, rule).map((each) => [each.threshold, each.at])).toEqual([
      ['REMIND', at('20 09:30')], // 8 of 10 hours: 7 on Thursday, 1 on Friday
      ['YELLOW', at('20 11:30')],
      ['RED', at('23 09:30')], // 15 hours: 7, 7, and 1 on Monday
    ]);
  });

  it('come one after the other, each once', () => {
    const none = new Set<string>();
    expect(lookAt([stage], rule, none, at('20 09:29'))).toEqual({ due: [], lookAt: at('20 09:30') });
    const first = lookAt([stage], rule, none, at('20 09:30'));
    expect(first.due.map(({ mark }) => mark)).toEqual(['HANDLE:order:1:REMIND']);
    expect(first.lookAt).toEqual(at('20 11:30'));
    const done = new Set(['HANDLE:order:1:REMIND']);
    expect(lookAt([stage], rule, done, at('20 09:31')).due).toEqual([]);
    expect(lookAt([stage], rule, done, at('21 12:00')).due.map(({ threshold }) => threshold)).toEqual([
      'YELLOW',
    ]);
    expect(lookAt([stage], rule, none, at('30 12:00')).lookAt).toBeNull();
  });

  it('have shares of their own for each stage, and a new share does nothing twice', () => {
    const handle = { remindAt: 50, yellowAt: 110, redAt: 200 };
    const changed = { ...rule, stages: { ...rule.stages, HANDLE: handle } };
    expect(momentsOf(stage, changed).map((each) => each.at)).toEqual([
      at('19 15:30'),
      at('20 14:30'),
      at('23 16:30'),
    ]);
    expect(momentsOf({ ...stage, stage: 'TAKE' as const }, changed)[1]!.at).toEqual(at('20 11:30'));
    const done = new Set(['HANDLE:order:1:REMIND', 'HANDLE:order:1:YELLOW']);
    expect(lookAt([stage], changed, done, at('20 15:00')).due).toEqual([]);
  });

  it('that were all missed bring only the gravest', () => {
    const { due } = lookAt([stage], rule, new Set(), at('30 12:00'));
    expect(due).toHaveLength(3);
    expect(gravest(due).map(({ threshold }) => threshold)).toEqual(['RED']);
  });

  it('need no look where no clock runs', () => {
    expect(lookAt([], rule, new Set(), at('20 12:00'))).toEqual({ due: [], lookAt: null });
  });
});
