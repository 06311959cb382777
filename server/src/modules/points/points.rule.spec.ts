import {
  cityTime,
  durationText,
  expiryOf,
  nightMinutes,
  pointsFor,
  spanText,
  withinDailyCap,
} from '@linli/shared';

const at = (text: string): Date => new Date(`${text}+08:00`);
const served = (from: string, to: string, given: { minutes?: number; urgent?: boolean } = {}) => {
  const [startAt, endAt] = [at(from), at(to)];
  return { startAt, endAt, minutes: (endAt.getTime() - startAt.getTime()) / 60_000, urgent: false, ...given };
};

describe('pointsFor', () => {
  it.each([
    ['an evening patrol', served('2026-11-18T19:26', '2026-11-18T21:31'), 20],
    ['a night watch', served('2026-11-03T22:00', '2026-11-04T02:00'), 60],
    ['an urgent hour', served('2026-11-20T09:00', '2026-11-20T10:00', { urgent: true }), 15],
    ['an urgent hour at night', served('2026-11-20T23:00', '2026-11-21T00:00', { urgent: true }), 22],
    ['half an hour before and half an hour in the night', served('2026-11-20T21:30', '2026-11-20T22:30'), 12],
    ['fewer minutes than measured', served('2026-11-20T08:00', '2026-11-20T11:00', { minutes: 150 }), 25],
    ['three hours and a bit', served('2026-11-11T08:28', '2026-11-11T11:35'), 31],
    ['nothing', served('2026-11-20T08:00', '2026-11-20T08:00'), 0],
  ])('of %s', (_, work, points) => {
    expect(pointsFor(work)).toBe(points);
  });

  it('counts every night of a long watch', () => {
    expect(nightMinutes(at('2026-11-20T12:00'), at('2026-11-22T12:00'))).toBe(2 * 8 * 60);
    expect(nightMinutes(at('2026-11-20T05:00'), at('2026-11-20T07:00'))).toBe(60);
  });
});

it('a day takes 60 points', () => {
  expect([withinDailyCap(45, 0), withinDailyCap(45, 40), withinDailyCap(45, 60)]).toEqual([45, 20, 0]);
});

it('points are good until the end of the next year', () => {
  expect(expiryOf(at('2026-12-31T23:59'))).toEqual(at('2027-12-31T23:59:59.999'));
  expect(expiryOf(at('2026-01-01T00:00'))).toEqual(at('2027-12-31T23:59:59.999'));
});

it('times are those of the city', () => {
  expect(cityTime(new Date('2026-11-20T17:30:00Z'))).toMatchObject({ day: 21, hour: 1, weekday: 5 });
  const now = at('2026-11-20T16:40');
  expect(spanText(at('2026-11-25T08:30'), at('2026-11-25T11:30'), now)).toBe('周三 11月25日 8:30–11:30');
  expect(spanText(at('2026-11-20T22:00'), at('2026-11-21T02:00'), now)).toBe('今天 22:00 到 明天 2:00');
  expect(durationText(665)).toBe('11 小时 5 分');
});
