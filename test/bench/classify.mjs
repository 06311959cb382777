// The suggestion against a linear SVM on TF-IDF of runs of one and two characters, on the same folds, in one run.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { baseline } from './classify-baseline.mjs';
import { labelsOfReplies, sentences } from './classify-data.mjs';

const SEED = 1;
const FOLDS = 5;
const MANY = 10_000;

/** `npm run bench -- classify [FILE.jsonl]`; lines `{text,label}`, or messages with an official reply. */
export async function bench([file]) {
  await buildIfStale(SERVER_BUILD);
  const classifier = join(ROOT, 'server/dist/modules/suggestion/classifier');
  const load = (name) => import(pathToFileURL(join(classifier, name)).href);
  const [{ evaluate }, { stratifiedFolds }, { train }] = await Promise.all(
    ['evaluate.js', 'folds.js', 'train.js'].map(load),
  );
  const path = file && resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (path && !existsSync(path)) {
    console.error(`cannot read ${path}`);
    return 66;
  }
  const examples = path ? read(path) : sentences(3000, SEED);
  const labels = new Set(examples.map(({ label }) => label));
  console.log(`${examples.length} texts, ${labels.size} labels, ${FOLDS} folds`);

  const own = evaluate(examples, SEED);
  const fold = stratifiedFolds(examples, FOLDS, SEED);
  const started = performance.now();
  const answers = [];
  for (let f = 0; f < FOLDS; f++) {
    const rest = examples.filter((_, n) => fold[n] !== f);
    const guess = baseline(
      rest.map(({ text }) => text),
      rest.map(({ label }) => label),
    );
    for (const { text, label } of examples.filter((_, n) => fold[n] === f))
      answers.push([label, guess(text)]);
  }
  const rival = { ...scoresOf(answers, labels), ms: Math.round(performance.now() - started) };

  const many = Array.from({ length: MANY }, (_, n) => examples[n % examples.length]);
  const began = performance.now();
  train(many);
  const trainMs = Math.round(performance.now() - began);
  const result = {
    texts: examples.length,
    own: { accuracy: own.accuracy, macroF1: own.macroF1, calibrationError: own.calibrationError },
    baseline: rival,
    train10kMs: trainMs,
    suggestMs: own.suggestMs,
  };
  console.table({
    'this product': { accuracy: own.accuracy, 'macro-F1': own.macroF1 },
    'linear SVM': { accuracy: rival.accuracy, 'macro-F1': rival.macroF1 },
  });
  console.log(JSON.stringify({ classify: result }));
  const asGood = own.accuracy >= rival.accuracy && own.macroF1 >= rival.macroF1;
  return asGood && trainMs <= 30_000 && own.suggestMs.p99 <= 10 ? 0 : 1;
}

function read(path) {
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines[0].label === undefined ? labelsOfReplies(lines) : lines;
}

const round = (value) => Math.round(value * 1e4) / 1e4;

function scoresOf(answers, labels) {
  const f1 = [...labels].map((label) => {
    const own = answers.filter(([right]) => right === label).length;
    const said = answers.filter(([, guess]) => guess === label).length;
    const both = answers.filter(([right, guess]) => right === label && guess === label).length;
    return own + said === 0 ? 0 : (2 * both) / (own + said);
  });
  return {
    accuracy: round(answers.filter(([right, guess]) => right === guess).length / answers.length),
    macroF1: round(f1.reduce((a, b) => a + b, 0) / f1.length),
  };
}
