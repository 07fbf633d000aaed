// Configures mutation testing of the engine: does a test notice when a line of the model is changed?
export default {
  testRunner: 'engine',
  plugins: ['./scripts/mutation/engineRunner.mjs', '@stryker-mutator/vitest-runner'],
  mutate: [
    'src/engine/**/*.ts',
    '!src/engine/catalog/**',
    '!src/engine/provenance/evidence.ts',
    '!src/engine/backtest/cases.ts',
    '!src/engine/check/published/publishedCases.ts',
    '!src/engine/scenario/**',
  ],
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 1,
  tempDirName: '.stryker-tmp',
  clearTextReporter: { reportTests: false },
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
};
