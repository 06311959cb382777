/** Packages that ship ES modules only: jest compiles everything to CommonJS, so these too. */
const ESM = [
  'rrule-temporal',
  'temporal-polyfill',
  'temporal-utils',
  '@nestjs',
  '@borewit',
  '@tokenizer',
  'content-disposition',
  'cookie',
  'file-type',
  'jose',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'uuid',
];

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** @type {import('jest').Config} */
export default {
  displayName: 'server',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Many specs make the schema anew, which takes a while on a busy machine.
  testTimeout: 30_000,
  // Every core: while one file waits for its database, another one computes.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '\\.[cm]?[jt]s$': ['@swc/jest', { ...swc, swcrc: false }] },
  // `(.*/)?`: a package may sit in the node_modules of another one.
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${ESM.join('|')})/)`],
  moduleNameMapper: {
    '^@linli/shared$': '<rootDir>/../shared/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
  globalSetup: '<rootDir>/../test/support/jest-mariadb-start.mjs',
  globalTeardown: '<rootDir>/../test/support/jest-mariadb-stop.mjs',
};
