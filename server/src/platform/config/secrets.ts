import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the secrets, as environment variables and in the file. */
export type SecretName = 'AUTH_SECRET' | 'DATA_KEY';

const SECRET_BYTES = 32;

/** 32 bytes written as 64 hex digits or as base64; `undefined` when `text` is neither. */
export function parseSecret(text: string): Buffer | undefined {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  const canonical = /^[0-9a-f]{64}$/i.test(text) || /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  return canonical && bytes.length === SECRET_BYTES ? bytes : undefined;
}

/** The secrets of this machine, made at the first start. For development and demos only. */
export function localSecrets(dataDir: string): Record<SecretName, string> {
  const file = join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  const fresh = {
    AUTH_SECRET: randomBytes(SECRET_BYTES).toString('hex'),
    DATA_KEY: randomBytes(SECRET_BYTES).toString('hex'),
  };
  try {
    // `wx`: when two processes start at once, the second one reads what the first one wrote.
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, 'utf8')) as Record<SecretName, string>;
  }
}
