import type { OpeningHours } from '@linli/shared';
import { hoursInWords } from './opening-hours.js';

const hours: OpeningHours = {
  weekly: [
    { days: [0, 1, 2, 3, 4], from: '09:00', to: '12:00' },
    { days: [0, 1, 2, 3, 4], from: '14:00', to: '17:00' },
    { days: [5], from: '09:00', to: '12:00' },
  ],
  closedOnHolidays: true,
  exceptions: [{ date: '2026-11-23', from: '10:00', to: '11:00' }, { date: '2026-11-24' }],
};
const at = (time: string) => hoursInWords(hours, new Date(`${time}+08:00`));

describe('opening hours', () => {
  it('are said in words', () => {
    expect(at('2026-11-20T10:00').hoursText).toBe('周一到周五 9:00–12:00、14:00–17:00，周六 9:00–12:00');
    expect(at('2026-11-20T10:00').todayText).toBe('今天 9:00–12:00、14:00–17:00');
    expect(at('2026-11-22T10:00').todayText).toBe('今天不开门');
  });

  it.each([
    ['2026-11-20T08:59', false],
    ['2026-11-20T09:00', true],
    ['2026-11-20T12:00', false],
    ['2026-11-20T16:59', true],
    ['2026-11-21T10:00', true],
    ['2026-11-22T10:00', false],
  ])('say at %s whether somebody is there', (time, open) => {
    expect(at(time).openNow).toBe(open);
  });

  it('know exceptions and public holidays', () => {
    expect(at('2026-11-23T10:30').openNow).toBe(true);
    expect(at('2026-11-23T14:30').openNow).toBe(false);
    expect(at('2026-11-24T10:00').openNow).toBe(false);
    // National Day is a Thursday; the Saturday after it in the rule is a holiday too.
    expect(at('2026-10-01T10:00').openNow).toBe(false);
    expect(
      hoursInWords({ ...hours, closedOnHolidays: false }, new Date('2026-10-01T10:00+08:00')).openNow,
    ).toBe(true);
  });
});
