import { findProgram } from './mariadb.mjs';

export const HOW_TO_GET_CHROMIUM =
  'chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)';

/** Tells the workers where the browser is; without one its tests are skipped, except in CI. */
export default function start() {
  const chromium = process.env.TEST_CHROMIUM ?? findProgram('chromium') ?? findProgram('google-chrome');
  if (chromium) {
    process.env.TEST_CHROMIUM = chromium;
    return;
  }
  if (process.env.CI === 'true') throw new Error(HOW_TO_GET_CHROMIUM);
  console.log(`Tests in a browser are skipped: ${HOW_TO_GET_CHROMIUM}`);
}
