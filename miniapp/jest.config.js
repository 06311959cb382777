const defineJestConfig = require('@tarojs/test-utils-react/dist/jest.js').default;
const path = require('node:path');

const here = (file) => path.join(__dirname, 'test', file);
const base = defineJestConfig({});
const [transformer] = Object.values(base.transform);

module.exports = {
  ...base,
  rootDir: __dirname,
  // Taro's presets stop at the first failure; we want to see all of them.
  bail: 0,
  // The first file compiles half of Taro, also on a busy machine.
  testTimeout: 30_000,
  maxWorkers: '100%',
  testEnvironment: here('environment.js'),
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  setupFiles: [...base.setupFiles, here('setup.js')],
  transform: { '^.+\\.(mjs|js|jsx|ts|tsx)$': transformer },
  // Almost all of Taro's tree is ESM; what is not, and is large or runs jest itself, is left alone.
  transformIgnorePatterns: [
    '/node_modules/(jest[^/]*|@jest|@babel|babel-[^/]*|react|react-dom|@testing-library|pretty-format|aria-query|core-js[^/]*)/',
  ],
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'ts', 'tsx', 'js', 'mjs', 'json', 'jsx'],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    // The same components as the h5 build (useHtmlComponents).
    '@tarojs/components$': here('components.js'),
    '\\.(scss|css)$': here('empty.js'),
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@linli/shared$': '<rootDir>/../shared/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@tarojs/router$': here('router-3x.js'),
  },
};
