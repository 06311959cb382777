import { DEFAULT_POINTS_RULE } from '@linli/shared';
import { clashing, ruleActions, stateOf } from './rule.policy.js';
import { compareRules } from './simulation.js';

const day = (date: string, personId: string, hours: number, kind: 'PATROL' | 'VISIT' = 'PATROL') => ({
  personId,
  organiserUnitId: 'unit',
  startAt: new Date(`${date}T01:00:00Z`),
  endAt: new Date(Date.parse(`${date}T01:00:00Z`) + hours * 3_600_000),
  minutes: hours * 60,
  urgent: false,
  kind,
});
const services = [
  day('2026-10-01', 'a', 8),
  day('2026-10-01', 'a', 2),
  day('2026-10-02', 'b', 2, 'VISIT'),
  day('2026-10-03', 'c', 1),
];
const draft = { ...DEFAULT_POINTS_RULE, version: 2, dailyCap: 80, kindPercents: { VISIT: 50 } };

it('a draft is compared with what held, caps included', () => {
  const result = compareRules(services, () => DEFAULT_POINTS_RULE, draft);
  expect(result).toMatchObject({
    before: 90,
    after: 100,
    units: [{ unitId: 'unit', before: 90, after: 100 }],
  });
  expect(result.people).toEqual([
    { personId: 'a', before: 60, after: 80 },
    { personId: 'b', before: 20, after: 10 },
    { personId: 'c', before: 10, after: 10 },
  ]);
  expect(result.buckets.map(({ people }) => people)).toEqual([1, 0, 0, 1, 0, 0, 1]);
});

it('a monthly cap and a campaign count in it', () => {
  const capped = { ...draft, monthlyCap: 65 };
  expect(compareRules(services, () => DEFAULT_POINTS_RULE, capped).people[0]).toMatchObject({ after: 65 });
  const campaigns = [{ name: '重阳', from: '2026-10-03', to: '2026-10-03', percent: 300, kinds: [] }];
  expect(compareRules(services, () => DEFAULT_POINTS_RULE, { ...draft, campaigns }).people[2]).toMatchObject({
    after: 30,
  });
});

it('campaigns may not overlap for the same service', () => {
  const one = { name: '一', from: '2026-12-01', to: '2026-12-10', percent: 150, kinds: [] };
  const two = { ...one, name: '二', from: '2026-12-10', to: '2026-12-20' };
  expect(clashing([one, two])).toEqual([one, two]);
  expect(clashing([one, { ...two, from: '2026-12-11' }])).toBeNull();
  expect(
    clashing([
      { ...one, kinds: ['VISIT'] },
      { ...two, kinds: ['PATROL'] },
    ]),
  ).toBeNull();
});

it('only drafts change, and only what has not begun is called off', () => {
  const now = new Date('2026-11-20T00:00:00Z');
  const from = (iso: string) => ({ status: 'ON', validFrom: new Date(iso) });
  const states = [
    stateOf({ status: 'DRAFT', validFrom: null }, null, now),
    stateOf(from('2026-12-01T00:00:00Z'), null, now),
    stateOf(from('2026-01-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'), now),
    stateOf(from('2026-01-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z'), now),
  ];
  expect(states).toEqual(['DRAFT', 'COMING', 'IN_FORCE', 'PAST']);
  expect(states.map(ruleActions)).toEqual([['edit', 'switch-on', 'drop'], ['call-off'], [], []]);
});
