import { DEFAULT_POINTS_RULE } from '@linli/shared';
import { newId } from '../../platform/database/index.js';
import type { ServiceRecord } from './attendance.entity.js';
import { measurePointsBy } from './expected-points.js';
import { presentRecord } from './hours.presenter.js';

const record = {
  id: newId(),
  taskId: newId(),
  personId: newId(),
  title: '看望一位老人',
  startAt: new Date('2026-11-20T01:00:00Z'),
  endAt: new Date('2026-11-20T03:00:00Z'),
  minutes: 120,
  mostMinutes: 120,
  urgent: false,
  status: 'PENDING',
  evidence: '9:00 扫码签到',
  decidedBy: null,
  reason: null,
  toReview: false,
} as ServiceRecord;

describe('what hours that wait are going to bring', () => {
  beforeAll(() => measurePointsBy(() => ({ ...DEFAULT_POINTS_RULE, kindPercents: { VISIT: 120 } })));
  afterAll(() => measurePointsBy(() => DEFAULT_POINTS_RULE));

  it.each([
    ['VISIT', 24],
    ['PATROL', 20],
    [null, 20],
  ] as const)('of a task of kind %s', (kind, points) => {
    expect(presentRecord(record, new Map(), kind).points).toBe(points);
  });
});
