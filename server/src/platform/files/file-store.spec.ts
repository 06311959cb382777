import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileMissingError, FileStore, FileTooLargeError } from './index.js';

describe('FileStore', () => {
  let dataDir: string;
  let store: FileStore;
  const read = async (name: string): Promise<string> =>
    (await buffer((await store.get(name)).stream)).toString();
  const everything = (): string[] =>
    readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'linli-files-'));
    store = new FileStore({ dataDir });
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('keeps bytes and streams, and says what they were', async () => {
    const sha256 = createHash('sha256').update('邻里帮').digest('hex');
    expect(await store.put('a1', Buffer.from('邻里帮'))).toEqual({ size: 9, sha256 });
    const stream = Readable.from([Buffer.from('邻里'), Buffer.from('帮')]);
    expect(await store.put('a1.thumb.webp', stream, 9)).toEqual({ size: 9, sha256 });
    expect(await read('a1')).toBe('邻里帮');
    const { stream: variant, size } = await store.get('a1.thumb.webp');
    expect(size).toBe(9);
    expect(await buffer(variant)).toHaveLength(9);
  });

  it('replaces and deletes', async () => {
    await store.put('a1', Buffer.from('old'));
    await store.put('a1', Buffer.from('new'));
    expect(await read('a1')).toBe('new');
    await store.delete('a1');
    await store.delete('a1');
    await expect(store.get('a1')).rejects.toThrow(FileMissingError);
  });

  it('keeps nothing of what is too large or breaks off', async () => {
    await store.put('a1', Buffer.from('old'));
    await expect(store.put('a1', Buffer.alloc(11), 10)).rejects.toThrow(FileTooLargeError);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put('a2', broken)).rejects.toThrow('connection lost');
    expect(everything()).toEqual(['a1']);
    expect(await read('a1')).toBe('old');
  });

  it.each(['../secrets.json', '..', '.', '', 'a/b', 'a\\b', 'A1', 'a..b', '.a', 'a\0b', 'x'.repeat(101)])(
    'has nothing called %j',
    async (name) => {
      await expect(store.get(name)).rejects.toThrow(FileMissingError);
      await expect(store.put(name, Buffer.from('x'))).rejects.toThrow(FileMissingError);
      await expect(store.delete(name)).rejects.toThrow(FileMissingError);
      expect(everything()).toEqual([]);
    },
  );
});
