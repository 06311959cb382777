import e2e from '../e2e/jest.config.mjs';

/** The h5 pages in a real browser against the real server. @type {import('jest').Config} */
export default {
  ...e2e,
  displayName: 'browser',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  testTimeout: 180_000,
  // Pages wait for the network as long as they are busy; three modes side by side end together.
  maxWorkers: '150%',
  globalSetup: '<rootDir>/test/support/jest-chromium-start.mjs',
  globalTeardown: undefined,
};
