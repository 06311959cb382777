import { PAPER_SKILLS, type Skill } from '@linli/shared';

const DAY_MS = 86_400_000;
/** From so long before its end on a paper is to be renewed: time for a course and a stamp. */
export const RENEW_MS = 60 * DAY_MS;
/** What ended longer ago is no longer reminded of. */
export const FORGOTTEN_MS = 180 * DAY_MS;

/** Something with an end: a certificate of a skill, or an insurance. */
export interface Ending {
  readonly label: string;
  readonly until: Date;
}

/** What ends soon or has ended not long ago, the first to end first. */
export function endingSoon<T extends Ending>(papers: readonly T[], now: Date): T[] {
  return papers
    .filter(({ until }) => {
      const left = until.getTime() - now.getTime();
      return left < RENEW_MS && left > -FORGOTTEN_MS;
    })
    .sort((a, b) => a.until.getTime() - b.until.getTime());
}

/** Skills with a paper that she says she has and nobody has seen, or whose paper has run out. */
export const unseen = (skills: readonly Skill[], holding: readonly Skill[]): Skill[] =>
  PAPER_SKILLS.filter((skill) => skills.includes(skill) && !holding.includes(skill));
