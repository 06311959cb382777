import { DEFAULT_HAND_RULE, HAND_MACHINE, HAND_STATUSES, vouchesFor } from '@linli/shared';
import { handEffect, minutesBetween, wrongTimes } from './hand.rules.js';

const NOW = new Date('2026-11-20T08:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const DAY = 24 * 60;

describe('hours entered by hand', () => {
  it.each([
    ['two hours of yesterday', DAY, DAY - 120, null],
    ['thirty days back', 30 * DAY, 30 * DAY - 60, null],
    ['thirty days and a minute back', 30 * DAY + 1, 30 * DAY - 60, 'startAt'],
    ['not over yet', 60, -1, 'endAt'],
    ['ending before it starts', 60, 90, 'endAt'],
    ['ending when it starts', 60, 60, 'endAt'],
    ['a quarter of an hour', 60, 45, null],
    ['less than a quarter of an hour', 60, 46, 'endAt'],
    ['eight hours', DAY, DAY - 480, null],
    ['more than eight hours', DAY, DAY - 481, 'endAt'],
  ])('%s', (_, from, to, wrong) => {
    expect(wrongTimes(ago(from), ago(to), NOW, DEFAULT_HAND_RULE)[0]?.path ?? null).toBe(wrong);
  });

  it('tell beforehand what a rule would have refused', () => {
    const entry = (day: number, minutes: number, personId: string) => ({
      startAt: ago(day * DAY),
      endAt: ago(day * DAY - minutes),
      createdAt: NOW,
      minutes,
      organiserUnitId: 'unit',
      personId,
    });
    const entries = [entry(1, 240, 'a'), entry(2, 240, 'a'), entry(3, 60, 'b'), entry(40, 60, 'b')];
    expect(handEffect(entries, DEFAULT_HAND_RULE)).toEqual({ outside: 1, units: 0, people: 0 });
    const strict = { ...DEFAULT_HAND_RULE, mostMinutes: 120, unitMonthMinutes: 500, personMonthMinutes: 300 };
    expect(handEffect(entries, strict)).toEqual({ outside: 3, units: 1, people: 1 });
  });

  it('are whole minutes', () => {
    expect(minutesBetween(NOW, new Date(NOW.getTime() + 119_999))).toBe(1);
  });

  it.each([
    ['the district', '360702', true],
    ['the street', '360702002', true],
    ['another street', '360702001', false],
    ['the community itself', '360702002001', false],
    ['its neighbour in the street', '360702002004', true],
    ['a community of another street', '360702001001', false],
  ])('may be vouched for by %s: %s %s', (_, code, may) => {
    expect(vouchesFor(code, '360702002001')).toBe(may);
  });

  it('reach every state, and end in those that are final', () => {
    const known = new Set<string>([HAND_MACHINE.initial]);
    for (const { from, to } of HAND_MACHINE.transitions)
      if (from.some((one) => known.has(one))) known.add(to);
    expect([...known].sort()).toEqual([...HAND_STATUSES].sort());
    const left = new Set<string>(HAND_MACHINE.transitions.flatMap(({ from }) => [...from]));
    expect(HAND_STATUSES.filter((one) => !left.has(one))).toEqual([...HAND_MACHINE.final]);
  });
});
