import { packModel, unpackModel } from '../model.store.js';
import { seedExamples, starterModel } from '../starter.js';
import { evaluate } from './evaluate.js';
import { readExamples } from './examples.js';
import { stratifiedFolds } from './folds.js';
import { gramsOf } from './grams.js';
import { type Example, train } from './train.js';

const sentences = (): Example[] => seedExamples().filter(({ weight }) => weight === undefined);

describe('the classifier', () => {
  it('counts characters and their pairs, whatever signs, widths and numbers stand between', () => {
    expect(gramsOf('灯坏了！')).toEqual(gramsOf(' 灯坏了'));
    expect(gramsOf('Ａ３栋')).toEqual(gramsOf('a 12栋'.replace(' ', '')));
    expect([...gramsOf('灯灯').entries()]).toEqual([
      ['灯'.charCodeAt(0), 2],
      ['灯'.charCodeAt(0) * 65_536 + '灯'.charCodeAt(0), 1],
    ]);
    expect(gramsOf('，。')).toEqual(new Map());
  });

  it('spreads every label evenly over the folds, the same for the same seed', () => {
    const examples = sentences();
    const folds = stratifiedFolds(examples, 5, 7);
    expect(stratifiedFolds(examples, 5, 7)).toEqual(folds);
    expect(stratifiedFolds(examples, 5, 8)).not.toEqual(folds);
    const lighting = [0, 1, 2, 3, 4].map(
      (fold) => examples.filter(({ label }, n) => label === 'lighting' && folds[n] === fold).length,
    );
    expect(Math.max(...lighting) - Math.min(...lighting)).toBeLessThanOrEqual(1);
  });

  it('learns the seed sentences well enough to be right on more than half of what it has not seen, and nearly always among three', () => {
    const { accuracy, top3, macroF1, calibrationError, labels } = evaluate(sentences(), 1);
    expect(accuracy).toBeGreaterThan(0.5);
    expect(top3).toBeGreaterThan(0.75);
    expect(macroF1).toBeGreaterThan(0.5);
    expect(calibrationError).toBeLessThan(0.15);
    expect(Object.keys(labels)).toHaveLength(18);
  });

  it('gives chances that sum to one, and nothing to go by for unknown words', () => {
    const guesses = starterModel().guess('下水道堵了，污水冒到单元门口');
    expect(guesses[0]).toMatchObject({ label: 'drain' });
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
    expect(starterModel().knows('qwzx')).toBe(0);
  });

  it('is the same model after it was stored, and after learning the same twice', () => {
    const { model } = train(sentences());
    const text = '楼顶有人搭铁皮棚';
    expect(unpackModel(packModel(model)).guess(text)).toEqual(model.guess(text));
    expect(packModel(train(sentences()).model)).toBe(packModel(model));
    expect(() => train([{ text: '灯', label: 'a' }])).toThrow(RangeError);
  });

  it('names bad lines of a file by number and reason and keeps the others', async () => {
    async function* lines() {
      yield* [
        '{"text":"灯坏了","label":"lighting"}',
        '',
        'x',
        '{"text":" ","label":"a"}',
        '{"text":"灯"}',
        '[1]',
      ];
    }
    expect(await readExamples(lines())).toEqual({
      examples: [{ text: '灯坏了', label: 'lighting', line: 1 }],
      bad: [
        { line: 3, reason: 'is no JSON' },
        { line: 4, reason: '"text" is missing or empty' },
        { line: 5, reason: '"label" is missing or empty' },
        { line: 6, reason: 'is no JSON object' },
      ],
    });
  });
});
