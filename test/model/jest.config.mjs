import e2e from '../e2e/jest.config.mjs';

/** Random sequences against a model; `MODEL_RUNS` says how many. @type {import('jest').Config} */
export default {
  ...e2e,
  displayName: 'model',
  roots: ['<rootDir>/test/model'],
  testMatch: ['<rootDir>/test/model/**/*.model.ts'],
};
