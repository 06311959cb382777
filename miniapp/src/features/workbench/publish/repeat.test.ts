import { emptyForm, isOvernight, minutesOf, problemsOf } from './form';
import { fromTemplate, templateOf } from './form-sources';
import { begin, minutesBetween, ONCE, rhythmOf, ruleOf } from './repeat';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const point = { lat: 25.85, lng: 114.94 };
const good = { ...emptyForm(NOW), title: '巡查', summary: '看灯', meetingPoint: '门口', riskNote: '路黑' };

test('what is chosen becomes a rule', () => {
  const friday = '2026-11-27';
  expect(ruleOf(begin('WEEKLY', friday, ONCE))).toBe('FREQ=WEEKLY;BYDAY=FR');
  expect(ruleOf({ ...begin('WEEKLY', friday, ONCE), days: [4, 0] })).toBe('FREQ=WEEKLY;BYDAY=MO,FR');
  expect(ruleOf(begin('MONTHLY', friday, ONCE))).toBe('FREQ=MONTHLY;BYDAY=4FR');
  expect(ruleOf(begin('MONTHLY', '2026-11-30', ONCE))).toBe('FREQ=MONTHLY;BYDAY=-1MO');
  const monthly = { ...begin('MONTHLY', friday, ONCE), monthDays: [15, -1, 1] };
  expect(ruleOf(monthly)).toBe('FREQ=MONTHLY;BYMONTHDAY=1,15,-1');
  expect(rhythmOf({ ...monthly, days: [] }, { date: friday, start: '9:00', end: '10:00' })).toBeDefined();
  expect(ruleOf(begin('DAILY', friday, ONCE))).toBe('FREQ=DAILY');
  expect(ruleOf(ONCE)).toBeUndefined();
  expect(begin('WEEKLY', friday, ONCE).until).toBe('2027-02-27');
});

test('a series says when it takes place, over midnight too', () => {
  const night = { date: '2026-11-27', start: '22:00', end: '02:00' };
  expect(rhythmOf(begin('WEEKLY', night.date, ONCE), night)).toEqual({
    rrule: 'FREQ=WEEKLY;BYDAY=FR',
    firstDay: '2026-11-27',
    lastDay: '2027-02-27',
    startTime: '22:00',
    minutes: 240,
    holidays: 'SKIP',
  });
  expect(minutesBetween('19:30', '21:30')).toBe(120);
});

test('an end before the begin is the next day up to twelve hours, and a slip beyond', () => {
  const night = { ...good, start: '22:00', end: '02:00' };
  expect([isOvernight(night), minutesOf(night), problemsOf(night, point, NOW)]).toEqual([true, 240, {}]);
  expect(problemsOf({ ...good, start: '19:30', end: '09:30' }, point, NOW)).toHaveProperty('when');
});

test('a series needs days and a last day', () => {
  const weekly = begin('WEEKLY', good.date, ONCE);
  expect(problemsOf({ ...good, repeat: weekly }, point, NOW)).toEqual({});
  expect(problemsOf({ ...good, repeat: { ...weekly, days: [] } }, point, NOW)).toHaveProperty('repeat');
  expect(problemsOf({ ...good, repeat: { ...weekly, until: '2026-11-01' } }, point, NOW)).toHaveProperty(
    'repeat',
  );
});

test('a template fills the form as it was written, without what is private', () => {
  const written = { ...good, privateDetails: '3 栋 202', start: '22:30', end: '00:30' };
  const template = templateOf(written);
  expect(JSON.stringify(template)).not.toContain('202');
  expect(fromTemplate(template)).toMatchObject({ title: '巡查', start: '22:30', end: '00:30' });
});
