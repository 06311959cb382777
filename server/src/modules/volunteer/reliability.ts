/** How somebody kept what she took on. */
export interface KeptRecord {
  readonly kept: number;
  readonly lateCancels: number;
  /** Did not come and did not say so; disputes that were upheld are left out. */
  readonly noShows: number;
}

export const NOTHING_YET: KeptRecord = { kept: 0, lateCancels: 0, noShows: 0 };

/** What is assumed of everybody beside what she did: four kept commitments, so that one bad day weighs less than a habit. */
const PRIOR_KEPT = 4;

/**
 * Share of commitments kept, 0..1: the mean of the posterior Beta(4 + kept, broken), that is a Beta prior of four kept and no
 * broken commitments (nobody begins with a broken promise), as in Laplace's rule of succession with other pseudo-counts
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4). Only she herself and the organiser see it.
 */
export function reliability({ kept, lateCancels, noShows }: KeptRecord): number {
  return (PRIOR_KEPT + kept) / (PRIOR_KEPT + kept + lateCancels + noShows);
}

/** The same as somebody would say it: 12 次来了 11 次. */
export function keptText({ kept, lateCancels, noShows }: KeptRecord): string {
  const all = kept + lateCancels + noShows;
  return all === 0 ? '第一次来' : `${all} 次来了 ${kept} 次`;
}
