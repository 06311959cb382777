import { stratifiedFolds } from './folds.js';
import { type Example, train } from './train.js';

/** How good the learning is, measured on texts it has not seen. */
export interface Evaluation {
  readonly examples: number;
  readonly folds: number;
  readonly seed: number;
  /** Share of texts whose likeliest label is right. */
  readonly accuracy: number;
  /** Share of texts whose right label is among the three likeliest. */
  readonly top3: number;
  /** Mean of the labels' F1, each label counting the same. */
  readonly macroF1: number;
  /** Mean distance between confidence and share of right answers, in ten steps of confidence. */
  readonly calibrationError: number;
  readonly labels: Readonly<
    Record<string, { examples: number; precision: number; recall: number; f1: number }>
  >;
  /** Milliseconds: mean training of a fold, and suggestion for one text. */
  readonly trainMs: number;
  readonly suggestMs: { readonly mean: number; readonly p99: number };
}

const FOLDS = 5;
const STEPS = 10;
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Cross-validation over five folds in which every label is spread evenly. */
export function evaluate(examples: readonly Example[], seed: number): Evaluation {
  const fold = stratifiedFolds(examples, FOLDS, seed);
  const results: { label: string; guess: string; confidence: number; top: boolean }[] = [];
  const spent: number[] = [];
  let trainMs = 0;
  for (let f = 0; f < FOLDS; f++) {
    const started = performance.now();
    const { model } = train(examples.filter((_, n) => fold[n] !== f));
    trainMs += performance.now() - started;
    for (const { text, label } of examples.filter((_, n) => fold[n] === f)) {
      const asked = performance.now();
      const guesses = model.guess(text);
      spent.push(performance.now() - asked);
      const [{ label: guess, confidence } = { label: '', confidence: 0 }] = guesses;
      results.push({ label, guess, confidence, top: guesses.slice(0, 3).some((g) => g.label === label) });
    }
  }
  const labels = Object.fromEntries(
    [...new Set(examples.map(({ label }) => label))].sort().map((label) => [label, scoreOf(label, results)]),
  );
  const f1 = Object.values(labels).map((one) => one.f1);
  const right = results.filter(({ label, guess }) => label === guess).length;
  spent.sort((a, b) => a - b);
  return {
    examples: examples.length,
    folds: FOLDS,
    seed,
    accuracy: round(right / results.length),
    top3: round(results.filter(({ top }) => top).length / results.length),
    macroF1: round(f1.reduce((a, b) => a + b, 0) / f1.length),
    calibrationError: round(calibrationError(results)),
    labels,
    trainMs: Math.round(trainMs / FOLDS),
    suggestMs: {
      mean: round(spent.reduce((a, b) => a + b, 0) / spent.length),
      p99: round(spent[Math.floor(spent.length * 0.99)]!),
    },
  };
}

function scoreOf(label: string, results: readonly { label: string; guess: string }[]) {
  const own = results.filter((one) => one.label === label).length;
  const guessed = results.filter((one) => one.guess === label).length;
  const both = results.filter((one) => one.label === label && one.guess === label).length;
  const f1 = own + guessed === 0 ? 0 : (2 * both) / (own + guessed);
  return {
    examples: own,
    precision: round(guessed === 0 ? 0 : both / guessed),
    recall: round(both / own),
    f1: round(f1),
  };
}

function calibrationError(results: readonly { label: string; guess: string; confidence: number }[]): number {
  const bins = Array.from({ length: STEPS }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { label, guess, confidence } of results) {
    const bin = bins[Math.min(STEPS - 1, Math.floor(confidence * STEPS))]!;
    bin.count += 1;
    bin.confidence += confidence;
    if (label === guess) bin.right += 1;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0) / results.length;
}
