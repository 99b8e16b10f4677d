import config from './jest.config.mjs';

// For `npm run mutation`: the tests that hold the engine, without a browser, a build or a new process.
const [node] = config.projects;
process.env.CAMPAIGN_SCHEDULES = '60';

/** @type {import('jest').Config} */
export default {
  ...node,
  testMatch: ['campaign', 'cleanup', 'run', 'confluence', 'resolver'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: ['cutoff-in-any-process-zone', 'open-facts'],
  testSequencer: '<rootDir>/test/support/quick-first-sequencer.cjs',
  testTimeout: 20_000,
};
