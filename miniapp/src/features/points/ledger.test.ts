import { record } from '../../../test/volunteer-samples';
import { type Entry, linesOf, monthsOf } from './ledger';

const entry = (id: string, at: string, points: number, kind: Entry['kind'] = 'AWARD'): Entry => ({
  id,
  postingId: `p-${id}`,
  at,
  kind,
  title: '楼栋夜间巡查',
  source: '19:23 扫码签到',
  points,
  serviceRecordId: null,
  day: null,
});

test('hours that wait stand among the booked entries, newest first; decided ones are not shown twice', () => {
  const records = [
    record({ id: 'waits', endAt: '2026-11-18T13:30:00Z' }),
    record({ id: 'done', status: 'CONFIRMED', endAt: '2026-11-19T13:30:00Z' }),
  ];
  const entries = [entry('new', '2026-11-20T01:00:00Z', 30), entry('old', '2026-11-03T01:00:00Z', 60)];
  const lines = linesOf(entries, records);
  expect(lines.map(({ id, waiting }) => [id, waiting])).toEqual([
    ['new', false],
    ['waits', true],
    ['old', false],
  ]);
});

test('a month counts what was booked, in China’s time; what waits counts nowhere', () => {
  const entries = [
    entry('nov', '2026-10-31T16:00:00Z', 30),
    entry('back', '2026-10-31T15:59:00Z', -5, 'REVERSAL'),
    entry('oct', '2026-10-02T01:00:00Z', 20),
  ];
  const months = monthsOf(linesOf(entries, [record({ endAt: '2026-11-18T13:30:00Z', points: 99 })]));
  expect(months.map(({ key, got, used }) => [key, got, used])).toEqual([
    ['2026-11', 30, 0],
    ['2026-10', 20, 5],
  ]);
  expect(months[1]?.lines.map(({ correction }) => correction)).toEqual([true, false]);
});
