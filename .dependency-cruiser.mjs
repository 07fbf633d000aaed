// Says who may import whom; `npm run imports` checks it, tests/scripts/importRules.test.ts proves that it bites.

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('no-cycle', 'Two modules that need each other are one module, or three.', {}, { circular: true }),
    forbid('resolvable', 'Every import must lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'mathematics-knows-no-domain',
      'Mathematics imports mathematics only.',
      { path: '^src/math/' },
      { pathNot: '^src/math/' },
    ),
    forbid(
      'laws-before-search',
      'Data, options, laws and promises know nothing of the search.',
      {
        path: '^src/engine/((data|options|laws)/|(architecture|layers|assumptions|scenario|presets|units|promises|figures|percentiles)\\.)',
      },
      { path: '^src/engine/((search|receipts|studies|check)/|lazy\\.)' },
    ),
    forbid(
      'search-before-studies',
      'The search knows nothing of what is made of many decisions, nor of the receipts of one.',
      { path: '^src/engine/search/' },
      { path: '^src/engine/((receipts|studies|check)/|lazy\\.)' },
    ),
    forbid(
      'studies-before-check',
      'Studies do not know how the model is held against the world.',
      { path: '^src/engine/(receipts|studies)/' },
      { path: '^src/engine/(check/|lazy\\.)' },
    ),
    forbid(
      'front-door-is-for-outsiders',
      'Inside the engine, import the module itself.',
      { path: '^src/engine/' },
      { path: '^src/engine/index\\.ts$' },
    ),
    forbid(
      'engine-stands-alone',
      'The engine imports nothing outside itself but mathematics.',
      { path: '^src/engine/' },
      { pathNot: '^src/(engine|math)/' },
    ),
    forbid(
      'front-door-only',
      'Outsiders import src/engine/index.ts only, and mathematics through it.',
      { path: '^src/', pathNot: '^src/(engine|math)/' },
      { path: '^src/(engine|math)/', pathNot: '^src/engine/index\\.ts$' },
    ),
    forbid(
      'words-know-no-picture',
      'Words are made from records: they import the front door of the engine and each other, and nothing else of the project.',
      { path: '^src/words/' },
      { path: '^src/', pathNot: '^src/(words/|engine/index\\.ts$)' },
    ),
    forbid(
      'format-knows-no-words',
      'Formats of numbers are what all words are written with.',
      { path: '^src/words/format/' },
      { path: '^src/words/', pathNot: '^src/words/format/' },
    ),
    forbid(
      'drawing-without-react',
      'Drawing is geometry: numbers and path strings.',
      { path: '^src/drawing/' },
      { path: '^node_modules/(react|react-dom|zustand)/' },
    ),
    forbid(
      'below-state',
      'Drawing, exports and runner know neither state nor page.',
      { path: '^src/(drawing|exports|runner)/' },
      { path: '^src/(state/|ui/|main\\.|prerender\\.)' },
    ),
    forbid(
      'state-before-page',
      'State knows no page.',
      { path: '^src/state/' },
      { path: '^src/(ui/|main\\.|prerender\\.)' },
    ),
    forbid(
      'page-before-start',
      'The page does not import its own start.',
      { path: '^src/ui/' },
      { path: '^src/(main|prerender)\\.' },
    ),
    forbid(
      'panels-read-the-store',
      'Only *Panel.tsx and the app frame read the store; other components take props.',
      { path: '^src/ui/', pathNot: ['Panel\\.tsx$', '^src/ui/app/'] },
      { path: '^src/state/' },
    ),
    forbid(
      'no-test-code',
      'The page imports no test and no script.',
      { path: '^src/' },
      { path: '^(tests|scripts)/' },
    ),
    forbid(
      'no-development-packages',
      'What ships is a dependency, not a development tool.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
