import { workingMinutesBetween } from '../../platform/working-time/index.js';
import { afterPause } from './request.times.js';

/** Wall clock of the city in 2026; 20 November is a Friday. */
const at = (text: string): Date => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);
/** A time of a running clock after a pause between two times. */
const moved = (dueAt: string, pausedAt: string, resumedAt: string): Date =>
  afterPause(at(dueAt), workingMinutesBetween(at(pausedAt), at(resumedAt)));

describe('a clock that stood still', () => {
  it.each([
    // 3½ hours were left on Friday noon; resumed on Wednesday at 10:00: 2 h until noon, 1½ h from 14:00.
    ['11-20 17:30', '11-20 12:00', '11-25 10:00', '11-25 15:30'],
    // A pause over the weekend takes no working time and gives none.
    ['11-23 10:00', '11-20 17:30', '11-23 08:30', '11-23 10:00'],
    // National Day: 1 h was left on Wednesday at 16:30; work begins again on Thursday the 8th.
    ['09-30 17:30', '09-30 16:30', '10-08 08:30', '10-08 09:30'],
    // Until Saturday the 10th, which makes up for the holiday: of Thursday the 8th 7 h did not count, of Friday 7 h.
    ['09-30 17:30', '09-30 16:30', '10-10 08:30', '10-10 09:30'],
    // 9 h were left: 7 h of Saturday the 10th, and 2 h of Monday, because Sunday is free.
    ['10-08 10:30', '09-30 08:30', '10-10 08:30', '10-12 10:30'],
    // Spring Festival: Saturday 14 February is worked, 15 to 23 are free. 4 h were left on Friday at 15:30.
    ['02-14 10:30', '02-13 15:30', '02-24 08:30', '02-24 14:30'],
    // Saturday 28 February is worked too, Sunday is not. 1 h was left on Friday at 17:00.
    ['02-28 09:00', '02-27 17:00', '02-28 16:30', '02-28 17:30'],
    ['02-28 09:00', '02-27 17:00', '03-01 10:00', '03-02 09:30'],
  ])('due %s, paused %s, resumed %s: now due %s', (dueAt, pausedAt, resumedAt, expected) => {
    expect(moved(dueAt, pausedAt, resumedAt)).toEqual(at(expected));
  });

  it('leaves what was late before as late as it was, not later and not less', () => {
    // 4 h late at 15:00 on Friday; two days of pause; on Tuesday at 15:00 still 4 h late.
    const dueAt = moved('11-20 09:00', '11-20 15:00', '11-24 15:00');
    expect(workingMinutesBetween(dueAt, at('11-24 15:00'))).toBe(
      workingMinutesBetween(at('11-20 09:00'), at('11-20 15:00')),
    );
  });
});
