/** Checks of what is shipped: run after `npm run build:weapp` and `npm run build:h5`. */
export default {
  displayName: 'weapp',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.test.cjs'],
  transform: {},
  testTimeout: 30_000,
};
