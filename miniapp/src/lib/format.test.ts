import { clock, day, distance, duration, hours, moment, number, span, spoken, timeLeft } from './format';

// Friday 2026-11-20 14:20 in China, whatever zone the machine is in.
const now = '2026-11-20T06:20:00Z';

describe('times are China times', () => {
  test.each([
    ['2026-11-20T08:10:00Z', '今天 16:10'],
    ['2026-11-19T01:12:00Z', '昨天 9:12'],
    ['2026-11-21T03:00:00Z', '明天 11:00'],
    ['2026-11-26T02:05:00Z', '周四 11月26日 10:05'],
    ['2027-05-01T00:00:00Z', '周六 2027年5月1日 8:00'],
  ])('%s is said as %s', (at, said) => {
    expect(moment(at, now)).toBe(said);
  });

  test('the day changes at midnight in China, not in UTC', () => {
    expect(day('2026-11-20T15:59:00Z', now)).toBe('今天');
    expect(day('2026-11-20T16:00:00Z', now)).toBe('明天');
    expect(clock('2026-11-20T16:00:00Z')).toBe('0:00');
  });

  test('a span names the second day only when there is one', () => {
    expect(span('2026-11-25T00:30:00Z', '2026-11-25T03:30:00Z', now)).toBe('周三 11月25日 8:30–11:30');
    expect(span('2026-11-20T14:00:00Z', '2026-11-20T18:00:00Z', now)).toBe('今天 22:00 到 明天 2:00');
  });

  test('aloud one says it differently', () => {
    expect(spoken('2026-11-20T08:00:00Z', now)).toBe('今天下午 4 点');
    expect(spoken('2026-11-20T11:30:00Z', now)).toBe('今晚 7 点半');
    expect(spoken('2026-11-25T00:15:00Z', now)).toBe('周三上午 8 点 15 分');
    expect(spoken('2026-11-21T04:00:00Z', now)).toBe('明天中午 12 点');
  });
});

test.each([
  [25, '25 分'],
  [120, '2 小时'],
  [665, '11 小时 5 分'],
  [-3, '0 分'],
])('%d minutes last %s', (minutes, said) => {
  expect(duration(minutes)).toBe(said);
});

test.each([
  ['2026-11-20T06:45:00Z', '剩 25 分', 'soon'],
  ['2026-11-20T06:05:00Z', '超 15 分', 'solidlate'],
  ['2026-11-20T09:30:00Z', '剩 3 小时', 'neutral'],
  ['2026-11-23T12:20:00Z', '剩 3 天多', 'neutral'],
  ['2026-11-24T06:20:00Z', '剩 4 天', 'neutral'],
])('until %s: %s', (due, text, tone) => {
  expect(timeLeft(due, now)).toEqual({ text, tone });
});

test.each([
  [4, '10 米内'],
  [297, '300 米'],
  [996, '1 公里'],
  [1240, '1.2 公里'],
])('%d metres are %s', (metres, said) => {
  expect(distance(metres)).toBe(said);
});

test('hours and points', () => {
  expect([hours(180), hours(90), hours(20)]).toEqual(['3', '1.5', '0.3']);
  expect([number(1280), number(999), number(1234567)]).toEqual(['1,280', '999', '1,234,567']);
});
