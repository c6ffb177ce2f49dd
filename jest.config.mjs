const shared = {
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/empty.css.cjs' },
  // office.js leaves objects that Jest's clean-up of globals would walk through without end
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

/** Suites by what they need: `unit` only Node, `referee` LibreOffice and openpyxl, `browser` Chromium and the built add-in. */
export default {
  testTimeout: 30_000,
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '/test/bench/', '\\.referee\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
    },
    { ...shared, displayName: 'referee', testMatch: ['<rootDir>/test/**/*.referee.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/browser/prepare.mjs',
    },
  ],
};
