import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOW_TO_GET_MARIADB, startMariadb } from './mariadb.mjs';

/** One MariaDB for the whole run; the workers learn its address from the environment. */
export default async function start() {
  process.env.TEST_TEMPLATES = await mkdtemp(join(tmpdir(), 'linli-templates-'));
  if (process.env.TEST_MARIADB_URL) return;
  const server = await startMariadb();
  if (server) {
    globalThis.linliMariadb = server;
    process.env.TEST_MARIADB_URL = server.url('mysql');
    return;
  }
  if (process.env.CI === 'true') throw new Error(HOW_TO_GET_MARIADB);
  console.log(`Tests on MariaDB are skipped: ${HOW_TO_GET_MARIADB}`);
}
