import { bodyOf, type ActivityForm, NEW_ACTIVITY, problemsOf } from './activity-form';
import { bodyOf as venueBody, NEW_VENUE, problemsOf as venueProblems } from './venue-form';

const form = (given: Partial<ActivityForm> = {}): ActivityForm => ({
  ...NEW_ACTIVITY,
  title: ' 一起包饺子 ',
  summary: '包完当场煮',
  place: '一楼食堂',
  date: '2026-11-28',
  ...given,
});
const point = { lat: 25.86, lng: 114.95 };

test('an activity says what is missing before it is sent', () => {
  expect(Object.keys(problemsOf(NEW_ACTIVITY))).toEqual(['title', 'summary', 'place', 'date']);
  expect(problemsOf(form())).toEqual({});
  expect(Object.keys(problemsOf(form({ to: '13:00', quota: '0', ageFrom: '8', ageTo: '3' })))).toEqual([
    'quota',
    'ageTo',
    'to',
  ]);
});

test('days and times of the form are those of the city', () => {
  const body = bodyOf(form({ untilDate: '2026-11-26', ageFrom: '3' }), point, undefined);
  expect(body).toMatchObject({
    title: '一起包饺子',
    startAt: '2026-11-28T14:00:00+08:00',
    endAt: '2026-11-28T16:00:00+08:00',
    signupUntil: '2026-11-26T23:59:00+08:00',
    ageFrom: 3,
    ageTo: null,
    quota: 30,
    roomId: null,
  });
  expect(bodyOf(form({ untilDate: '2026-11-28' }), point, 'p')).toMatchObject({
    signupUntil: null,
    photoId: 'p',
  });
});

test('a venue wants a name, days and rooms with seats, and keeps its special days', () => {
  expect(Object.keys(venueProblems({ ...NEW_VENUE, days: [] }))).toEqual([
    'name',
    'address',
    'days',
    'rooms',
  ]);
  const body = venueBody(
    {
      ...NEW_VENUE,
      name: '活动室',
      exceptions: [{ date: '2026-12-01' }],
      rooms: [{ name: '大厅', capacity: '40' }],
    },
    undefined,
    point,
    [],
  );
  expect(body.rooms).toEqual([{ name: '大厅', capacity: 40 }]);
  expect(body.hours).toEqual({
    weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '21:00' }],
    closedOnHolidays: false,
    exceptions: [{ date: '2026-12-01' }],
  });
});
