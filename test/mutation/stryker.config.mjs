/** Mutants of core, switched in the running process; those of constant tables are data and are left out (`ignoreStatic`). */
export default {
  testRunner: 'in-process',
  plugins: [new URL('./in-process-runner.mjs', import.meta.url).pathname],
  inProcess: {
    tests: (process.env.MUTATION_TESTS ?? 'test/core').split(','),
    skipped: ['referee', 'core/examples', 'core/bad-input/'],
  },
  mutate: ['core/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 6_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/mutation/mutation.json' },
  tempDirName: 'dist/mutation/sandbox',
  ignorePatterns: ['dist', 'docs/images', 'test/bench'],
  allowEmpty: true,
  warnings: { unknownOptions: false },
};
