import config from './jest.config.mjs';

// For `npm run mutation`: every mutant runs them, so they are direct, talk to nobody and last moments.
const [node] = config.projects;
const ALL = 'batch,cleanup,confluence,report,resolver,run,usage,clock.test.ts';
/** A folder at a time is quicker: what its constants do, its own tests tell. */
const { MUTATION_TESTS = ALL } = process.env;

/** @type {import('jest').Config} */
export default {
  ...node,
  testMatch: MUTATION_TESTS.split(',').map((part) =>
    part.endsWith('.ts') ? `<rootDir>/test/${part}` : `<rootDir>/test/${part}/**/*.test.ts`,
  ),
  setupFilesAfterEnv: [],
  testPathIgnorePatterns: [
    'cutoff-in-any-process-zone',
    'confluence/open(?:-facts|api)',
    'run/.*/(?:interruptions|read-list|run-driver)\\.test',
  ],
  testTimeout: 10_000,
};
