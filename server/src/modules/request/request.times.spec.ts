import { AppError } from '../../platform/http/index.js';
import { afterPause, handleMinutes } from './request.times.js';

/** Wall clock of the city in November 2026; the 20th is a Friday. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describe('clocks of a request', () => {
  it('stand still while it is suspended: what was left is left', () => {
    // 3½ hours were left on Friday noon; resumed on Wednesday at 10:00: 2 h until noon, 1½ h from 14:00.
    expect(afterPause(at('20 17:30'), at('20 12:00'), at('25 10:00'))).toEqual(at('25 15:30'));
    // A pause over the weekend takes no working time and gives none.
    expect(afterPause(at('23 10:00'), at('20 17:30'), at('23 08:30'))).toEqual(at('23 10:00'));
  });

  it('are not turned back by a pause that came too late', () => {
    expect(afterPause(at('20 10:00'), at('20 14:00'), at('25 10:00'))).toEqual(at('20 10:00'));
  });

  it('have half the time when it is urgent', () => {
    expect([handleMinutes(35, false), handleMinutes(35, true), handleMinutes(5, true)]).toEqual([
      2100, 1050, 150,
    ]);
  });

  it.each([undefined, null, 0])('cannot run for a service without a deadline (%s)', (hours) => {
    expect(() => handleMinutes(hours, false)).toThrow(AppError);
  });
});
