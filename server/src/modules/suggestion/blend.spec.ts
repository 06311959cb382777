import { tiles, wordScores } from '../catalogue/index.js';
import { blend } from './blend.js';
import { stratifiedFolds } from './classifier/folds.js';
import { train } from './classifier/train.js';
import { seedExamples } from './starter.js';

const FOLDS = 5;

describe('what was learned and the words of the catalogue', () => {
  it('are right more often together than either alone, on sentences neither has seen', () => {
    const all = seedExamples();
    const sentences = all.filter(({ weight }) => weight === undefined);
    const words = all.filter(({ weight }) => weight !== undefined);
    const fold = stratifiedFolds(sentences, FOLDS, 1);
    const right = { model: 0, words: 0, both: 0 };
    for (let f = 0; f < FOLDS; f++) {
      const { model } = train([...sentences.filter((_, n) => fold[n] !== f), ...words]);
      for (const { text, label } of sentences.filter((_, n) => fold[n] === f)) {
        const guesses = model.guess(text);
        const scores = wordScores(text);
        const byWords = [...scores].sort((a, b) => b[1] - a[1])[0];
        right.model += Number(guesses[0]?.label === label);
        right.words += Number(byWords?.[0] === label);
        right.both += Number(blend(guesses, scores)[0]?.label === label);
      }
    }
    expect(right.both).toBeGreaterThan(Math.max(right.model, right.words));
    expect(right.both / sentences.length).toBeGreaterThan(0.75);
  });

  it('leave the learned order where no word stands in the text, and give chances that sum to one', () => {
    const guesses = tiles().map(({ tile }, n) => ({ label: tile, confidence: n === 3 ? 0.5 : 0.5 / 17 }));
    const blended = blend(guesses, new Map());
    expect(blended[0]!.label).toBe(guesses[3]!.label);
    expect(blended.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
    const other = guesses[7]!.label;
    expect(blend(guesses, new Map([[other, 400]]))[0]!.label).toBe(other);
  });
});
