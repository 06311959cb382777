/** Nobody is sure to come: how many to ask so that enough of them say yes. Pure. */

/** What is assumed of a person without history: three yes and two no, that is 0.6. */
const PRIOR_YES = 3;
const PRIOR_NO = 2;

interface Answered {
  readonly accepted: number;
  readonly refused: number;
}

/** How likely an answer is yes, from the answers so far (Beta prior, default 0.6). */
export function acceptance(answers: Answered): number {
  const { accepted, refused } = answers;
  return (PRIOR_YES + accepted) / (PRIOR_YES + PRIOR_NO + accepted + refused);
}

/**
 * How likely a yes is for one kind of task: how she answers to the other kinds is the Beta prior, with the weight of
 * five answers, of how she answers to this one.
 */
export function acceptanceFor(all: Answered, kind: Answered | undefined): number {
  if (!kind) return acceptance(all);
  const others = { accepted: all.accepted - kind.accepted, refused: all.refused - kind.refused };
  const weight = PRIOR_YES + PRIOR_NO;
  return (weight * acceptance(others) + kind.accepted) / (weight + kind.accepted + kind.refused);
}

/** P(at least `demand` of these independent answers are yes); `chances` are probabilities. */
export function chanceOfAtLeast(demand: number, chances: readonly number[]): number {
  if (demand <= 0) return 1;
  // ways[k] = probability of exactly k yes so far; the last one collects "demand or more".
  const ways = [1, ...Array.from({ length: demand }, () => 0)];
  for (const chance of chances) {
    for (let k = demand; k >= 0; k--) {
      const stay = (ways[k] ?? 0) * (k === demand ? 1 : 1 - chance);
      ways[k] = stay + (k > 0 ? (ways[k - 1] ?? 0) * chance : 0);
    }
  }
  return Math.min(1, ways[demand] ?? 0);
}

/** How many of a ranked list to ask so that `demand` of them come with `target` probability; all when it is not reached. */
export function peopleToAsk(demand: number, chances: readonly number[], target: number): number {
  if (demand <= 0) return 0;
  for (let count = demand; count < chances.length; count++) {
    if (chanceOfAtLeast(demand, chances.slice(0, count)) >= target) return count;
  }
  return chances.length;
}
