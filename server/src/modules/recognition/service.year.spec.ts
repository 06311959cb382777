import { yearOf } from './service.year.js';

const served = (startAt: string, minutes: number, kind: 'PATROL' | 'VISIT', meetingPoint = '社区门口') => ({
  startAt: new Date(startAt),
  minutes,
  kind,
  title: kind === 'PATROL' ? '夜间巡查' : '看望老人',
  meetingPoint,
  lat: 25.8,
  lng: 114.9,
});

describe('a year of service', () => {
  it('adds up to its services, by month, kind and place', () => {
    const year = yearOf([
      served('2026-01-03T01:00:00Z', 60, 'VISIT', '厚德路 3 栋'),
      served('2026-01-03T11:30:00Z', 120, 'PATROL'),
      served('2026-11-20T11:30:00Z', 150, 'PATROL'),
    ]);
    expect(year).toMatchObject({ minutes: 330, times: 3, besides: 1, days: 2 });
    expect(year.kinds).toEqual([
      { label: '巡查', times: 2, minutes: 270 },
      { label: '上门看望', times: 1, minutes: 60 },
    ]);
    expect([year.months[0], year.months[10]]).toEqual([180, 150]);
    expect(year.months.reduce((sum, each) => sum + each, 0)).toBe(year.minutes);
    expect(year.places.map(({ name, times }) => [name, times])).toEqual([
      ['社区门口', 2],
      ['厚德路 3 栋', 1],
    ]);
  });

  it('knows the first evening and the longest, by the city’s clock', () => {
    const year = yearOf([
      served('2026-03-01T09:59:00Z', 300, 'PATROL'),
      served('2026-03-02T10:00:00Z', 60, 'PATROL'),
      served('2026-03-05T12:00:00Z', 90, 'PATROL'),
    ]);
    expect(year.firstEvening).toMatchObject({ day: '2026-03-02', minutes: 60 });
    expect(year.longestEvening).toMatchObject({ day: '2026-03-05', minutes: 90 });
  });

  it('is empty without any', () => {
    expect(yearOf([])).toMatchObject({
      minutes: 0,
      times: 0,
      kinds: [],
      firstEvening: null,
      longestEvening: null,
    });
  });
});
