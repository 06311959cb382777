import type { Guess } from './classifier/model.js';

/** How much the catalogue's words count beside what was learned; measured, see the decision 0061. */
const WORDS_COUNT = 0.7;
/** Two sources that agree sound surer than they are. */
const CALM = 0.85;

/**
 * What was learned and the catalogue's words, together: the product of both chances (naive Bayes), each word's with one
 * added, so that no tile is impossible because nobody listed its word. `scores` is by label, zero where no word stands in
 * the text. Best first; chances sum to 1.
 */
export function blend(guesses: readonly Guess[], scores: ReadonlyMap<string, number>): Guess[] {
  const sum = guesses.reduce((all, { label }) => all + 1 + (scores.get(label) ?? 0), 0);
  const chances = guesses.map(({ label, confidence }) => ({
    label,
    chance: (confidence * ((1 + (scores.get(label) ?? 0)) / sum) ** WORDS_COUNT) ** CALM,
  }));
  const all = chances.reduce((total, { chance }) => total + chance, 0) || 1;
  return chances
    .map(({ label, chance }) => ({ label, confidence: chance / all }))
    .sort((a, b) => b.confidence - a.confidence);
}
