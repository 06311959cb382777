import { DEFAULT_STAR_RULE, starsFor } from '@linli/shared';

it('stars come with 100, 300, 600, 1000 and 1500 hours, until the district says otherwise', () => {
  const stars = [0, 5999, 6000, 18_000, 36_000, 60_000, 90_000].map((minutes) =>
    starsFor(minutes, DEFAULT_STAR_RULE),
  );
  expect(stars).toEqual([0, 0, 1, 2, 3, 4, 5]);
  expect(starsFor(600, { hours: [1, 5, 20, 30, 40] })).toBe(2);
});
