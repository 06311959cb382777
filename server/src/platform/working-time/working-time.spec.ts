import {
  addWorkingDays,
  addWorkingMinutes,
  defaultCalendar,
  hoursADay,
  isWorkingDay,
  readCalendar,
  unpublishedYear,
  useCalendar,
  WorkingCalendar,
  workingMinutesBetween,
} from './index.js';

/** Wall clock of the city. */
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const HOUR = 60;
const DAY = 7 * HOUR;

type Case = [from: string, minutes: number, until: string];

/**
 * Worked out by hand from the calendars of the State Council: a day has 8:30–12:00 (3½ h) and 14:00–17:30 (3½ h).
 * The comment behind a line is the count.
 */
const ORDINARY: Case[] = [
  ['2026-11-19 10:05', 5 * DAY, '2026-11-26 10:05'], // Th Fr | Mo Tu We Th: five days later, same clock time
  ['2026-11-19 09:12', 2 * HOUR, '2026-11-19 11:12'],
  ['2026-11-19 11:00', 2 * HOUR, '2026-11-19 15:00'], // 1 h until 12:00, 1 h from 14:00
  ['2026-11-19 12:30', 2 * HOUR, '2026-11-19 16:00'], // noon does not count
  ['2026-11-19 17:00', 2 * HOUR, '2026-11-20 10:00'], // ½ h, then 1½ h from 8:30
  ['2026-11-19 20:00', 4 * HOUR, '2026-11-20 14:30'], // 3½ h until 12:00, ½ h from 14:00
  ['2026-11-19 05:00', 4 * HOUR, '2026-11-19 14:30'],
  ['2026-11-20 17:29', 2, '2026-11-23 08:31'], // one minute on Friday, one on Monday
  // An end that meets the end of a span stays there.
  ['2026-11-19 08:30', 210, '2026-11-19 12:00'],
  ['2026-11-19 08:30', DAY, '2026-11-19 17:30'],
  ['2026-11-20 17:30', 0, '2026-11-20 17:30'],
  // A weekend between: Friday to Monday; reported on Saturday.
  ['2026-11-20 16:30', 2 * HOUR, '2026-11-23 09:30'],
  ['2026-11-21 10:00', 2 * HOUR, '2026-11-23 10:30'],
];

/** 国办发明电〔2024〕12号: off 1–8 October (with Mid-Autumn); Sunday 28 September and Saturday 11 October are worked. */
const NATIONAL_DAY_2025: Case[] = [
  ['2025-09-27 12:00', 2 * HOUR, '2025-09-28 10:30'], // Sa off; Su is worked: 8:30 + 2 h
  ['2025-09-26 14:00', 2 * DAY, '2025-09-29 12:00'], // Fr 3½, Su 7, Mo 3½
  ['2025-09-30 16:30', 2 * HOUR, '2025-10-09 09:30'], // Tu 1 h; Th 9 Oct 1 h
  ['2025-09-29 10:00', 4 * DAY, '2025-10-11 10:00'], // Mo 5½, Tu 7, Th 7, Fr 7, Sa (worked) 1½
  ['2025-10-03 09:00', 3 * DAY, '2025-10-11 17:30'], // Th 9, Fr 10, Sa 11
  ['2025-10-10 14:00', DAY, '2025-10-11 12:00'], // Fr 3½, Sa 3½
  ['2025-10-11 17:00', 1 * HOUR, '2025-10-13 09:00'], // Sa ½, Mo ½
];

/** 国办发明电〔2025〕7号: off 1–7 October; Sunday 20 September and Saturday 10 October are worked. */
const NATIONAL_DAY_2026: Case[] = [
  ['2026-09-19 09:00', DAY, '2026-09-20 17:30'], // Sa off, Su worked
  ['2026-09-24 15:30', 4 * HOUR, '2026-09-28 10:30'], // Th 2 h; Mid-Autumn Fr–Su off; Mo 2 h
  ['2026-09-30 17:00', 1 * HOUR, '2026-10-08 09:00'], // We ½; Th 8 Oct ½
  ['2026-09-30 08:30', 4 * DAY, '2026-10-10 17:30'], // We, Th 8, Fr 9, Sa 10
  ['2026-09-28 11:00', 15 * DAY, '2026-10-23 11:00'], // days later: 29 30 | 8 9 10 | 12 13 14 15 16 | 19 20 21 22 23
  ['2026-10-03 11:00', 4 * HOUR, '2026-10-08 14:30'],
  ['2026-10-09 16:30', 2 * HOUR, '2026-10-10 09:30'], // Fr 1 h, Sa (worked) 1 h
  ['2026-10-10 17:00', 1 * HOUR, '2026-10-12 09:00'],
];

/** Not published: by law only 1–3 October (Fr–Su) are off, nobody makes up; Monday 4 is worked until the notice says otherwise. */
const NATIONAL_DAY_2027: Case[] = [
  ['2027-09-30 16:30', 2 * HOUR, '2027-10-04 09:30'], // Th 1 h, Mo 1 h
  ['2027-09-29 10:00', 2 * DAY, '2027-10-04 10:00'], // We 5½, Th 7, Mo 1½
  ['2027-09-14 17:00', 1 * HOUR, '2027-09-16 09:00'], // Mid-Autumn is We 15 September
];

/** 国办发明电〔2024〕12号: off 28 January – 4 February; Sunday 26 January and Saturday 8 February are worked. */
const SPRING_FESTIVAL_2025: Case[] = [
  ['2025-01-24 17:00', 1 * HOUR, '2025-01-26 09:00'], // Fr ½, Su (worked) ½
  ['2025-01-25 10:00', 2 * HOUR, '2025-01-26 10:30'],
  ['2025-01-26 14:00', DAY, '2025-01-27 12:00'],
  ['2025-01-27 17:00', 1 * HOUR, '2025-02-05 09:00'], // Mo ½; We 5 Feb ½
  ['2025-01-27 08:30', 5 * DAY, '2025-02-08 17:30'], // Mo, We 5, Th 6, Fr 7, Sa 8 (worked)
  ['2025-01-29 12:00', 4 * HOUR, '2025-02-05 14:30'], // reported on the first day of the year
  ['2025-02-07 17:00', 1 * HOUR, '2025-02-08 09:00'],
];

/** 国办发明电〔2025〕7号: off 15–23 February; Saturdays 14 and 28 February are worked. */
const SPRING_FESTIVAL_2026: Case[] = [
  ['2026-02-13 17:00', 1 * HOUR, '2026-02-14 09:00'], // Fr ½, Sa (worked) ½
  ['2026-02-14 17:00', 1 * HOUR, '2026-02-24 09:00'], // Sa ½; Tu 24 ½
  ['2026-02-12 10:00', 5 * DAY, '2026-02-26 10:00'], // Th 5½, Fr 7, Sa 7, Tu 7, We 7, Th 1½
  ['2026-02-16 23:50', 4 * HOUR, '2026-02-24 14:30'], // reported on New Year's Eve
  ['2026-02-27 14:00', DAY, '2026-02-28 12:00'], // Fr 3½, Sa (worked) 3½
  ['2026-02-28 16:30', 2 * HOUR, '2026-03-02 09:30'],
  // New Year 2026: off 1–3 January, Sunday 4 is worked.
  ['2025-12-31 17:00', 1 * HOUR, '2026-01-04 09:00'],
];

/** Not published: by law New Year's Eve (Fr 5) to the third day (Mo 8 February) are off; nobody makes up. */
const SPRING_FESTIVAL_2027: Case[] = [
  ['2027-02-04 17:00', 1 * HOUR, '2027-02-09 09:00'], // Th ½; Tu 9 ½
  ['2027-02-03 10:00', 3 * DAY, '2027-02-10 10:00'], // We 5½, Th 7, Tu 7, We 1½
  ['2027-02-06 00:10', 4 * HOUR, '2027-02-09 14:30'],
  ['2026-12-31 17:00', 1 * HOUR, '2027-01-04 09:00'], // Fr 1 January off, weekend, Mo ½
];

describe.each([
  ['an ordinary week', ORDINARY],
  ['National Day 2025', NATIONAL_DAY_2025],
  ['National Day 2026', NATIONAL_DAY_2026],
  ['National Day 2027', NATIONAL_DAY_2027],
  ['Spring Festival 2025', SPRING_FESTIVAL_2025],
  ['Spring Festival 2026', SPRING_FESTIVAL_2026],
  ['Spring Festival 2027', SPRING_FESTIVAL_2027],
])('working time in %s', (_, cases) => {
  it.each(cases)('%s + %i minutes is %s', (from, minutes, until) => {
    expect(addWorkingMinutes(at(from), minutes)).toEqual(at(until));
    expect(workingMinutesBetween(at(from), at(until))).toBe(minutes);
    if (minutes % DAY === 0) expect(addWorkingDays(at(from), minutes / DAY)).toEqual(at(until));
  });
});

describe('working time', () => {
  it('counts nothing backwards, at night or on holidays', () => {
    expect(workingMinutesBetween(at('2026-11-20 10:00'), at('2026-11-19 10:00'))).toBe(0);
    expect(workingMinutesBetween(at('2026-11-19 17:30'), at('2026-11-20 08:30'))).toBe(0);
    expect(workingMinutesBetween(at('2026-10-01 00:00'), at('2026-10-07 23:59'))).toBe(0);
    expect(workingMinutesBetween(at('2026-11-19 10:05'), at('2026-11-20 16:10'))).toBe(11 * HOUR + 5);
  });

  it('knows the day of the city, not of the server', () => {
    expect(isWorkingDay(new Date('2026-11-20T15:59:00Z'))).toBe(true);
    expect(isWorkingDay(new Date('2026-11-20T16:00:00Z'))).toBe(false);
  });

  it('says which year is not published', () => {
    expect(unpublishedYear(at('2025-01-01 00:00'), at('2026-12-31 23:59'))).toBeNull();
    expect(unpublishedYear(at('2026-12-31 09:00'), at('2027-01-05 09:00'))).toBe(2027);
  });
});

describe('a city with its own calendar', () => {
  const file = {
    hours: [
      { from: '2026-01-01', spans: [['8:30', '12:00'], ['14:00', '17:30']] }, // prettier-ignore
      { from: '2027-06-01', spans: [['8:00', '12:00'], ['15:00', '18:00']] }, // prettier-ignore
      { from: '2027-09-01', spans: [['9:00', '12:00'], ['13:00', '16:00']] }, // prettier-ignore
    ],
    days: [
      { date: '2027-02-04', works: false },
      { date: '2027-02-07', works: true },
    ],
  };
  beforeAll(() => useCalendar(new WorkingCalendar(readCalendar(JSON.stringify(file)))));
  afterAll(() => useCalendar(new WorkingCalendar(defaultCalendar())));

  it('has the hours of the time', () => {
    expect(addWorkingMinutes(at('2027-05-31 17:00'), 60)).toEqual(at('2027-06-01 08:30'));
    expect([hoursADay(at('2027-05-31 09:00')), hoursADay(at('2027-09-01 09:00'))]).toEqual([7, 6]);
  });

  it('counts days as days where they get shorter', () => {
    // Tu 31 August 14:00 of 8–12, 15–18: four of seven hours are over, so each day ends after 4/7 of the new six hours.
    expect(addWorkingDays(at('2027-08-31 14:00'), 1)).toEqual(
      new Date(at('2027-09-01 13:00').getTime() + 1_542_857),
    );
    expect(addWorkingDays(at('2027-08-30 08:00'), 3)).toEqual(at('2027-09-01 16:00'));
  });

  it('knows its own days, and counts the year as published', () => {
    expect(isWorkingDay(at('2027-02-04 10:00'))).toBe(false);
    expect(isWorkingDay(at('2027-02-07 10:00'))).toBe(true);
    expect(unpublishedYear(at('2027-01-01 00:00'), at('2027-12-31 00:00'))).toBeNull();
  });

  it.each([
    ['[]', 'hours: there must be at least one version'],
    ['nonsense', 'must hold a JSON object with "hours" and "days"'],
    [
      '{"hours":[{"from":"2027-13-01","spans":[["8:30","12:00"]]}]}',
      'hours[0].from: must be a day like 2027-01-01',
    ],
    [
      '{"hours":[{"from":"2027-01-01","spans":[["12:00","8:30"]]}]}',
      'hours[0].spans[0]: must be two times like ["8:30", "12:00"]',
    ],
    [
      '{"hours":[{"from":"2027-01-01","spans":[["8:00","12:00"],["11:00","13:00"]]}]}',
      'hours[0].spans: must be in order and must not overlap',
    ],
    [
      '{"hours":[{"from":"2027-01-01","spans":[["8:00","12:00"]]}],"days":[{"date":"2027-02-30","works":true}]}',
      'days[0].date: must be a day like 2027-02-07',
    ],
  ])('refuses %s', (json, problem) => {
    expect(() => readCalendar(json)).toThrow(problem);
  });
});
