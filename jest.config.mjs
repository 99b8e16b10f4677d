const shared = {
  // It has a package.json of its own, with the same name.
  modulePathIgnorePatterns: ['<rootDir>/local/cli/build'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/after-each-test.ts'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:.*/node_modules/)?(?:p-limit|yocto-queue|pure-rand|@apidevtools|@formatjs|intl-messageformat)/)',
  ],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.browser\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/support/browser/before-browser-tests.ts',
    },
  ],
  // For `npm run coverage`, of the tests without a browser; see decisions/coverage.md.
  collectCoverageFrom: [
    'src/**/*.ts',
    'local/**/*.ts',
    'static/src/**/*.ts',
    // Only in a browser.
    '!local/host/browser/**',
    '!static/src/{after-choosing.ts,dates/**,**/use-*.ts}',
    '!static/src/**/{bridge,browser-connection,focus-around,kept-report,period-names,platform}.ts',
    // Only as a process of its own.
    '!local/{cli,start}.ts',
    '!local/cli/process-terminal.ts',
  ],
  coverageReporters: [['text', { skipFull: true }], 'html'],
  coverageThreshold: {
    './src/': { statements: 99, branches: 98, functions: 100, lines: 99 },
    global: { statements: 97, branches: 90, functions: 96, lines: 98 },
  },
  // A core more than Jest's own choice: most of the time, a test waits for a browser or a server.
  maxWorkers: '100%',
  // A whole job in a real browser takes its time; nothing is asserted about how long.
  testTimeout: 60_000,
};
