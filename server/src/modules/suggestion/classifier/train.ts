import { gramsOfAll, rowsOf, vocabularyOf, type Vocabulary } from './matrix.js';
import { chancesOf, Model } from './model.js';
import { stratifiedFolds } from './folds.js';
import { type Planes, type SvmOptions, trainPlanes } from './svm.js';

/** A text and what it was about. */
export interface Example {
  readonly text: string;
  readonly label: string;
  /** How much it counts against others, 1 when absent. */
  readonly weight?: number;
}

export interface Training {
  readonly model: Model;
  /** On the fifth of the texts that was kept aside for calibration; null when there were too few. */
  readonly accuracy: number | null;
}

const OPTIONS: SvmOptions = { cost: 0.5, mostRounds: 60, tolerance: 0.1, seed: 20261120 };
/** Runs of characters a model keeps: the ones that say most. Bounds its size to about two megabytes. */
const MOST_COLUMNS = 60_000;
const FOLDS = 5;
/** Where there are too few texts to measure it. */
const DEFAULT_SHARPNESS = 3;

/** Learns from examples; the same examples give the same model. Throws a `RangeError` with fewer than two labels. */
export function train(examples: readonly Example[]): Training {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new RangeError('at least two different labels are needed to learn');
  const fold = stratifiedFolds(examples, FOLDS, OPTIONS.seed);
  const isKept = (n: number): boolean => fold[n] === 0;
  // Single words are easy to tell apart: confidence is measured on whole sentences.
  const aside = examples.filter(({ weight = 1 }, n) => isKept(n) && weight >= 1);
  const rest = examples.filter((_, n) => !isKept(n));
  const restLabels = new Set(rest.map(({ label }) => label));
  let sharpness = DEFAULT_SHARPNESS;
  let accuracy: number | null = null;
  if (aside.length >= labels.length && restLabels.size === labels.length) {
    const trial = fit(rest, labels, sharpness);
    const judged = aside.map(({ text, label }) => ({
      scores: trial.scores(text),
      right: labels.indexOf(label),
    }));
    sharpness = sharpnessOf(judged);
    accuracy = judged.filter(({ scores, right }) => isHighest(scores, right)).length / judged.length;
  }
  return { model: fit(examples, labels, sharpness), accuracy };
}

function fit(examples: readonly Example[], labels: readonly string[], sharpness: number): Model {
  const grams = gramsOfAll(examples.map(({ text }) => text));
  const vocabulary = vocabularyOf(grams);
  const rows = rowsOf(grams, vocabulary);
  const numbers = new Map(labels.map((label, k) => [label, k]));
  const classOf = Int32Array.from(examples, ({ label }) => numbers.get(label)!);
  const planes = trainPlanes(
    rows,
    vocabulary.keys.length,
    classOf,
    labels.length,
    pricesOf(examples, classOf, labels.length),
    OPTIONS,
  );
  return compact(labels, vocabulary, planes, sharpness);
}

/** Rare labels count more, so that they are not drowned out. */
function pricesOf(examples: readonly Example[], classOf: Int32Array, classes: number): Float32Array {
  const sizes = new Float64Array(classes);
  for (const k of classOf) sizes[k]! += 1;
  return Float32Array.from(examples, ({ weight = 1 }, i) => {
    const share = examples.length / (classes * sizes[classOf[i]!]!);
    return weight * Math.min(5, Math.max(0.3, share));
  });
}

/** Keeps the columns that say most, with weights in steps small enough to change no answer. */
function compact(
  labels: readonly string[],
  vocabulary: Vocabulary,
  planes: Planes,
  sharpness: number,
): Model {
  const width = vocabulary.keys.length;
  const strength = new Float32Array(width);
  for (const plane of planes) {
    for (let c = 0; c < width; c++) strength[c] = Math.max(strength[c]!, Math.abs(plane[c]!));
  }
  const order = Int32Array.from({ length: width }, (_, c) => c);
  const kept = (
    width <= MOST_COLUMNS ? order : order.sort((a, b) => strength[b]! - strength[a]!).slice(0, MOST_COLUMNS)
  ).sort();
  const scales = Float32Array.from(planes, (plane) => {
    let largest = Math.abs(plane[width]!);
    for (const c of kept) largest = Math.max(largest, Math.abs(plane[c]!));
    return (largest || 1) / 32_767;
  });
  const weights = new Int16Array((kept.length + 1) * labels.length);
  [...kept, width].forEach((c, row) =>
    planes.forEach((plane, k) => {
      weights[row * labels.length + k] = Math.round(plane[c]! / scales[k]!);
    }),
  );
  return new Model({
    labels,
    vocabulary: {
      keys: Uint32Array.from(kept, (c) => vocabulary.keys[c]!),
      idf: Float32Array.from(kept, (c) => vocabulary.idf[c]!),
    },
    weights,
    scales,
    sharpness,
  });
}

export const isHighest = (scores: Float64Array, right: number): boolean =>
  scores.every((score, k) => k === right || score < scores[right]!);

/** The steepness under which what happened was likeliest (maximum likelihood, golden section). */
function sharpnessOf(judged: readonly { scores: Float64Array; right: number }[]): number {
  const loss = (sharpness: number): number =>
    -judged.reduce(
      (sum, { scores, right }) => sum + Math.log(Math.max(1e-9, chancesOf(scores, sharpness)[right]!)),
      0,
    );
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0.1, 20];
  for (let n = 0; n < 40; n++) {
    const a = high - golden * (high - low);
    const b = low + golden * (high - low);
    if (loss(a) < loss(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
