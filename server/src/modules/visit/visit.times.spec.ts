import { VISIT_MACHINE, VISIT_STATUSES } from '@linli/shared';
import { dayAfter, doorOpens, isMissed, nextDue, spanOn } from './visit.times.js';

const at = (city: string): Date => new Date(`${city}:00+08:00`);

describe('times of a visit', () => {
  it('begins at the hour of the plan, in the city', () => {
    expect(spanOn('2026-11-27', 9, 60)).toEqual({
      startAt: at('2026-11-27T09:00'),
      endAt: at('2026-11-27T10:00'),
    });
  });

  it.each([
    ['the day before', '2026-11-26T23:59', false],
    ['at midnight', '2026-11-27T00:00', true],
    ['while it lasts', '2026-11-27T09:30', true],
    ['two hours after the end', '2026-11-27T12:00', true],
    ['later', '2026-11-27T12:01', false],
  ])('the door may be read %s: %s', (_, when, may) => {
    const { from, until } = doorOpens({ dueOn: '2026-11-27', endAt: at('2026-11-27T10:00') });
    expect(from <= at(when) && at(when) <= until).toBe(may);
  });

  it('is missed two hours after its end', () => {
    const visit = { endAt: at('2026-11-27T10:00') };
    expect([isMissed(visit, at('2026-11-27T12:00')), isMissed(visit, at('2026-11-27T12:01'))]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['in time', '2026-11-27', 7, '2026-11-27T10:00', '2026-12-04'],
    ['over the end of the year', '2026-12-28', 7, '2026-12-28T10:00', '2027-01-04'],
    ['long overdue: the next day that is still to come', '2026-11-01', 7, '2026-11-27T08:00', '2026-11-27'],
    ['long overdue, too late today', '2026-11-01', 7, '2026-11-27T09:00', '2026-11-28'],
  ])('the next one, %s', (_, dueOn, every, now, next) => {
    expect(nextDue(dueOn, every, 9, at(now))).toBe(next);
  });

  it('knows leap days', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('reaches every state, and ends in those that are final', () => {
    const known = new Set<string>([VISIT_MACHINE.initial]);
    for (const { from, to } of VISIT_MACHINE.transitions)
      if (from.some((one) => known.has(one))) known.add(to);
    expect([...known].sort()).toEqual([...VISIT_STATUSES].sort());
    const left = new Set<string>(VISIT_MACHINE.transitions.flatMap(({ from }) => [...from]));
    expect(VISIT_STATUSES.filter((one) => !left.has(one))).toEqual([...VISIT_MACHINE.final]);
  });
});
