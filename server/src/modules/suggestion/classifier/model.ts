import { gramsOf } from './grams.js';
import { columnsOf, rowOf, type Vocabulary } from './matrix.js';

/** A label with the chance that it is the right one. */
export interface Guess {
  readonly label: string;
  /** 0 to 1; over many texts, guesses of 0.8 are right eight times out of ten. */
  readonly confidence: number;
}

/** What a model is made of: plain arrays, to be stored and sent to other threads. */
export interface ModelParts {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Row by column, class by class in it; the last row is the constant. */
  readonly weights: Int16Array;
  /** Weight of class k = `weights` × `scales[k]`. */
  readonly scales: Float32Array;
  /** How steeply scores become chances. */
  readonly sharpness: number;
}

/** Says what a text is about. */
export class Model {
  private readonly columns: ReadonlyMap<number, number>;

  constructor(readonly parts: ModelParts) {
    this.columns = columnsOf(parts.vocabulary);
  }

  /** Every label, the likeliest first; chances sum to 1. */
  guess(text: string): Guess[] {
    const scores = this.scores(text);
    const chances = chancesOf(scores, this.parts.sharpness);
    return this.parts.labels
      .map((label, k) => ({ label, confidence: chances[k]! }))
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** How many of the text's runs of characters the model knows: none means that it can only guess blindly. */
  knows(text: string): number {
    let known = 0;
    for (const key of gramsOf(text).keys()) if (this.columns.has(key)) known += 1;
    return known;
  }

  /** Distance to the plane of each label, in the order of `labels`. */
  scores(text: string): Float64Array {
    const { labels, vocabulary, weights, scales } = this.parts;
    const classes = labels.length;
    const row = rowOf(gramsOf(text), this.columns, vocabulary.idf);
    const constant = vocabulary.keys.length * classes;
    const scores = new Float64Array(classes);
    for (let k = 0; k < classes; k++) scores[k] = weights[constant + k]!;
    row.columns.forEach((column, n) => {
      const value = row.values[n]!;
      const at = column * classes;
      for (let k = 0; k < classes; k++) scores[k]! += weights[at + k]! * value;
    });
    for (let k = 0; k < classes; k++) scores[k]! *= scales[k]!;
    return scores;
  }
}

/** Scores as chances that sum to 1 (softmax). */
export function chancesOf(scores: Float64Array, sharpness: number): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const chances = scores.map((score) => Math.exp(sharpness * (score - highest)));
  const sum = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / sum);
}
