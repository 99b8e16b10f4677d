import config from './jest.config.mjs';

// For `npm run mutation`: the tests that hold the engine, without a browser, a build or a new process.
const [node] = config.projects;

/** @type {import('jest').Config} */
export default {
  ...node,
  testMatch: ['cleanup', 'run', 'confluence', 'resolver'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: ['cutoff-in-any-process-zone'],
  testTimeout: 20_000,
};
