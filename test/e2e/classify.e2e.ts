import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEachDatabase } from '../support/databases.js';

const ROOT = join(__dirname, '../..');

/** Ten short texts of each of two kinds, as a city would export its history. */
const HISTORY = ['路灯', '楼道灯', '声控灯', '灯杆', '院子的灯']
  .flatMap((lamp) => [`${lamp}坏了`, `${lamp}一直不亮`])
  .map((text) => ({ text, label: 'lighting' }))
  .concat(
    ['垃圾桶', '楼下垃圾', '剩饭剩菜', '旧沙发', '狗屎']
      .flatMap((rubbish) => [`${rubbish}没人收`, `${rubbish}发臭了`])
      .map((text) => ({ text, label: '垃圾、脏乱' })),
  );

describeEachDatabase('the command classify', (databases) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linli-classify-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Exactly what a person types; standard output must be one JSON object, or nothing. */
  const classify = (args: string[], url: string) =>
    new Promise<{ code: number; out: Record<string, unknown> | null; err: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URL: url, DATA_DIR: folder };
      const typed = ['run', '--silent', 'classify', '--', ...args];
      execFile('npm', typed, { cwd: ROOT, env }, (error, stdout, stderr) => {
        const out = stdout.trim() === '' ? null : (JSON.parse(stdout) as Record<string, unknown>);
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err: stderr });
      });
    });
  /** The path of a file with these lines. */
  const history = async (name: string, lines: readonly string[]): Promise<string> => {
    await writeFile(join(folder, name), lines.join('\n'));
    return join(folder, name);
  };
  const good = HISTORY.map((line) => JSON.stringify(line));

  it('measures on five folds, learns into the database, and says which lines it could not use', async () => {
    const url = await databases.freshUrl();
    const file = await history('good.jsonl', good);
    const number: unknown = expect.any(Number);
    const share: unknown = expect.closeTo(1, 0);
    const measured = await classify(['eval', file], url);
    expect(measured).toMatchObject({ code: 0, err: '' });
    expect(measured.out).toMatchObject({
      examples: 20,
      folds: 5,
      seed: 1,
      accuracy: share,
      macroF1: share,
      labels: { lighting: { examples: 10, f1: number }, '垃圾、脏乱': { examples: 10 } },
      suggestMs: { mean: number, p99: number },
      bad: 0,
    });
    expect((await classify(['eval', file, '--seed', '1'], url)).out).toMatchObject({
      accuracy: measured.out!.accuracy,
    });

    const learned = await classify(['train', file], url);
    expect(learned).toMatchObject({ code: 0, out: { examples: 20, number: 1, bad: 0, ms: number } });
    const mixed = await history('mixed.jsonl', [...good, '{', '{"text":"灯","label":"no such kind"}']);
    expect(await classify(['train', mixed], url)).toMatchObject({
      code: 1,
      out: { examples: 20, number: 2, bad: 2 },
      err: 'line 21: is no JSON\nline 22: "label" no such kind is no tile of the catalogue\n',
    });
  }, 120_000);

  it('says what is missing and learns nothing', async () => {
    const url = await databases.freshUrl();
    expect(await classify(['eval', join(folder, 'none.jsonl')], url)).toMatchObject({ code: 66, out: null });
    expect(await classify(['eval'], url)).toMatchObject({ code: 64, err: expect.stringContaining('usage:') });
    const few = await history('few.jsonl', good.slice(0, 3));
    expect(await classify(['eval', few], url)).toMatchObject({ code: 65, out: null });
  }, 60_000);
});
