import { rm } from 'node:fs/promises';

/** Ends what `jest-mariadb-start` started. */
export default async function stop() {
  await globalThis.linliMariadb?.stop();
  if (process.env.TEST_TEMPLATES) await rm(process.env.TEST_TEMPLATES, { recursive: true, force: true });
}
