import server from '../../server/jest.config.mjs';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** HTTP journeys against the real server; only test/support starts it. @type {import('jest').Config} */
export default {
  ...server,
  displayName: 'e2e',
  rootDir: root,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testTimeout: 60_000,
  moduleNameMapper: { ...server.moduleNameMapper, '^@linli/shared$': '<rootDir>/shared/src/index.ts' },
  globalSetup: '<rootDir>/test/support/jest-mariadb-start.mjs',
  globalTeardown: '<rootDir>/test/support/jest-mariadb-stop.mjs',
};
