import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

/** There is no file of that name. */
export class FileMissingError extends Error {
  override readonly name = 'FileMissingError';
}

/** More bytes came than were allowed; nothing was kept. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError';
}

/** What was stored. */
export interface StoredBytes {
  /** Bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** Lower case letters, digits and single dots or dashes between them: an id, or an id with a variant. */
const NAME = /^[0-9a-z]+(?:[.-][0-9a-z]+)*$/;
const LONGEST_NAME = 100;

/** Files in a folder on disk, by names the server chose. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(Config) config: Pick<Config, 'dataDir'>) {
    this.root = join(config.dataDir, 'files');
  }

  /** Stores the bytes under `name`, whole or not at all; replaces what was there. At most `maxBytes`. */
  async put(name: string, source: Readable | Uint8Array, maxBytes = Infinity): Promise<StoredBytes> {
    const target = this.pathOf(name);
    const draft = join(this.root, 'incoming', randomUUID());
    await Promise.all([
      mkdir(dirname(target), { recursive: true }),
      mkdir(dirname(draft), { recursive: true }),
    ]);
    try {
      const stored = await write(draft, source instanceof Uint8Array ? [source] : source, maxBytes);
      await rename(draft, target);
      return stored;
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Opens a file for reading; the stream must be read or destroyed. Throws a `FileMissingError`. */
  async get(name: string): Promise<{ stream: Readable; size: number }> {
    const file = await open(this.pathOf(name), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new FileMissingError(`no file ${name}`) : error;
    });
    return { stream: file.createReadStream(), size: (await file.stat()).size };
  }

  /** Removes a file; one that is not there is fine. */
  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** The end of a hash spreads files over 256 folders; ids of one day all begin alike. */
  private pathOf(name: string): string {
    if (name.length > LONGEST_NAME || !NAME.test(name)) throw new FileMissingError('not a file name');
    return join(this.root, createHash('sha1').update(name).digest('hex').slice(-2), name);
  }
}

async function write(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredBytes> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw new FileTooLargeError(`more than ${maxBytes} bytes`);
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}
