/** Confirmed hours that each star takes. */
const STAR_HOURS = [100, 300, 600, 1000, 1500];

/** Stars of a volunteer, 0..5. */
export const starsOf = (minutes: number): number =>
  STAR_HOURS.filter((hours) => minutes >= hours * 60).length;
