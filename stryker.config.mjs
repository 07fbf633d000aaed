// Configures mutation testing of the engine and its mathematics: does a test notice when a line of the model is changed?

/** Numbers from elsewhere and tables of words: changing one is another fact, not another law. Their own tests hold them together. */
const FACTS = [
  'src/engine/data/**',
  'src/engine/{architecture,layers,assumptions,scenario,presets}.ts',
  'src/engine/check/organisations/cases.ts',
  'src/engine/check/published/*Cases.ts',
];

export default {
  testRunner: 'engine',
  // The second one runs any file the slow way: npm run mutation -- --testRunner vitest --mutate <file>.
  plugins: ['./scripts/mutation/engineRunner.mjs', '@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vite.config.ts' },
  mutate: ['src/{engine,math}/**/*.ts', ...FACTS.map((facts) => `!${facts}`)],
  // Words are prose, and the ids among them are compared by conditions, which are changed anyway.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // Modules with state at import can't be changed between two tests of one process.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 1,
  // Clocks run on while other work has the machine; an endless loop is found by counting, not by waiting.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 60,
  tempDirName: '.stryker-tmp',
  clearTextReporter: { reportTests: false },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
};
