import fc from 'fast-check';
import { flowProblems } from '../../../../../test/support/flow-problems.js';
import { DimacsError } from './dimacs-line.js';
import { readDimacs } from './dimacs-read.js';
import { problemLines, solutionLines } from './dimacs-write.js';

const read = (text: string) => readDimacs([Buffer.from(text)]);

describe('reading DIMACS files', () => {
  it('gives back every problem written, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(flowProblems, fc.integer({ min: 1, max: 40 }), async (problem, size) => {
        const bytes = Buffer.from([...problemLines(problem)].join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect((await readDimacs(chunks)).problem).toEqual(problem);
      }),
      { numRuns: 60 },
    );
  });

  it('takes comments, blank lines, tabs, carriage returns and a last line without end', async () => {
    const file = await read('c comment\n\ncx\np min 2 2\r\nn 1 4\nn\t2 -4 \na 1 2 0 3 5\na 1 2 1 -1 -6');
    expect(file.problem).toEqual({
      nodes: 2,
      supply: Float64Array.of(4, -4),
      source: Int32Array.of(0, 0),
      target: Int32Array.of(1, 1),
      lower: Float64Array.of(0, 1),
      capacity: Float64Array.of(3, Infinity),
      cost: Float64Array.of(5, -6),
    });
    expect([file.problemLine, ...file.nodeLine, ...file.arcLine]).toEqual([4, 5, 6, 7, 8]);
  });

  it.each([
    ['', 1, 'without a line “p'],
    ['a 1 2 0 1 1\n', 1, 'before the line “p'],
    ['p max 2 1\n', 1, 'is “max”, not “min”'],
    ['p min 2\n', 1, 'number of arcs is missing'],
    ['p min 0 0\n', 1, '0 nodes'],
    ['p min 2 1\np min 2 1\n', 2, 'a second line “p”'],
    ['p min 2 1\nn 3 1\n', 2, 'node 3 is not one of the nodes 1 … 2'],
    ['p min 2 1\nn 1 1\nn 1 2\n', 3, 'given again (first in line 2)'],
    ['p min 2 1\nx 1 2\n', 2, '“x” is no line'],
    ['p min 2 1\narc 1 2\n', 2, '“arc” is no line'],
    ['p min 2 1\na 1 2 0 1 1.5\n', 2, 'cost “1.5” is not a whole number'],
    ['p min 2 1\na 1 2 0 1 NaN\n', 2, 'cost “NaN” is not a whole number'],
    ['p min 2 1\na 1 2 0 1 inf\n', 2, 'cost “inf” is not a whole number'],
    ['p min 2 1\na 1 2 0 1 9007199254740993\n', 2, 'cost 9007199254740993 is beyond 2^53'],
    ['p min 2 1\na 1 2 0 1\n', 2, 'cost is missing'],
    ['p min 2 1\na 1 2 0 1 1 1\n', 2, '“1” is one field too many'],
    ['p min 2 1\na 1 2 0 1 1\na 1 2 0 1 1\n', 3, 'more than the 1 arcs announced in line 1'],
    ['p min 2 3\na 1 2 0 1 1\nc\n', 3, 'ends after 1 of 3 arcs'],
  ])('refuses %j in line %i', async (text, line, reason) => {
    const error = await read(text).then(String, (fault: unknown) => fault);
    expect(error).toBeInstanceOf(DimacsError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(reason) });
  });
});

it('writes the cost and the flow of every arc in order', async () => {
  const { problem } = await read('p min 3 2\nn 1 2\nn 3 -2\na 1 2 0 2 1\na 2 3 0 2 1\n');
  expect([...solutionLines(problem, 4n, Float64Array.of(2, 2))].join('')).toBe('s 4\nf 1 2 2\nf 2 3 2\n');
});
