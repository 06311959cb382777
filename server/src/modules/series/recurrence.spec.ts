import { daysOf, readRule, RecurrenceError, writeRule } from './recurrence.js';
import { ruleText } from './series.words.js';

const days = (rrule: string, first: string, last: string): string[] => daysOf(readRule(rrule), first, last);

describe('the days of a rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', '2026-11-27', '2026-12-18', '2026-11-27 2026-12-04 2026-12-11 2026-12-18'],
    ['FREQ=WEEKLY;BYDAY=MO,FR', '2026-11-25', '2026-12-04', '2026-11-27 2026-11-30 2026-12-04'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27', '2026-12-25', '2026-11-27 2026-12-11 2026-12-25'],
    ['FREQ=MONTHLY;BYDAY=2FR', '2026-11-27', '2027-02-28', '2026-12-11 2027-01-08 2027-02-12'],
    ['FREQ=MONTHLY;BYDAY=-1SU', '2026-11-01', '2026-12-31', '2026-11-29 2026-12-27'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-01', '2027-05-31', '2027-01-31 2027-03-31 2027-05-31'],
    ['FREQ=DAILY;COUNT=3', '2026-12-30', '2027-12-30', '2026-12-30 2026-12-31 2027-01-01'],
    ['RRULE:FREQ=DAILY', '2028-02-28', '2028-03-01', '2028-02-28 2028-02-29 2028-03-01'],
  ])('%s from %s to %s', (rrule, first, last, expected) => {
    expect(days(rrule, first, last).join(' ')).toBe(expected);
  });

  it('reads what it writes', () => {
    for (const rrule of [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=4',
    ])
      expect(writeRule(readRule(rrule))).toBe(rrule);
  });

  it.each([
    ['FREQ=SECONDLY'],
    ['FREQ=HOURLY;COUNT=5'],
    ['FREQ=YEARLY'],
    ['FREQ=DAILY;COUNT=1000000000'],
    ['FREQ=DAILY;INTERVAL=0'],
    ['FREQ=WEEKLY;INTERVAL=1000000;BYDAY=FR'],
    ['FREQ=DAILY;BYSECOND=1,2,3'],
    ['FREQ=DAILY;FREQ=WEEKLY'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300'],
    ['FREQ=MONTHLY;BYSETPOS=2'],
    ['FREQ=WEEKLY;BYDAY=2FR'],
    ['FREQ=WEEKLY;BYDAY=XX'],
    ['FREQ=MONTHLY;BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=40'],
    ['FREQ=WEEKLY;UNTIL=99991231'],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(200)}`],
    ['FREQ=DAILY\nRRULE:FREQ=SECONDLY'],
    [''],
  ])('%j is refused in plain words', (rrule) => {
    expect(() => readRule(rrule)).toThrow(RecurrenceError);
    expect(() => readRule(rrule)).toThrow(/^[\u4e00-\u9fff]/);
  });

  it('refuses too many days, and rules that never meet a day', () => {
    expect(() => days('FREQ=DAILY', '2026-11-27', '2028-11-26')).toThrow('最多排 366 天');
    expect(() => days('FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', '2026-11-27', '2028-11-26')).toThrow(
      RecurrenceError,
    );
    expect(() => days('FREQ=WEEKLY;BYDAY=FR', '2026-11-28', '2026-11-29')).toThrow('一天也没有');
    expect(days('FREQ=DAILY', '2026-11-27', '2027-11-27')).toHaveLength(366);
  });
});

describe('a rule in words', () => {
  it.each([
    ['FREQ=DAILY', '每天'],
    ['FREQ=DAILY;INTERVAL=2', '每 2 天'],
    ['FREQ=WEEKLY', '每周五'],
    ['FREQ=WEEKLY;BYDAY=MO,FR', '每周一、周五'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '每 2 周的周三'],
    ['FREQ=MONTHLY;BYDAY=2FR', '每月第 2 个周五'],
    ['FREQ=MONTHLY;BYDAY=-1SU', '每月最后一个周日'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '每月 15 号'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', '每月 1 号、15 号'],
    ['FREQ=MONTHLY', '每月 27 号'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '每月最后一天'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '每月第 1 个工作日'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', '每天'],
  ])('%s: %s', (rrule, expected) => {
    expect(ruleText(readRule(rrule), new Date('2026-11-27T00:00:00Z'))).toBe(expected);
  });
});
