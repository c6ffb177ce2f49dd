const shared = {
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  extensionsToTreatAsEsm: [],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/empty.css.cjs' },
};

/** Suites by what they need: `unit` only Node, `referee` LibreOffice and openpyxl, `browser` Chromium. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '/test/bench/', '\\.referee\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
    },
    { ...shared, displayName: 'referee', testMatch: ['<rootDir>/test/**/*.referee.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/**/*.browser.test.ts'] },
  ],
};
