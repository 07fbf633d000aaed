// Says who may import whom; `npm run imports` checks it, tests/scripts/importRules.test.ts proves that it bites.

const MATHEMATICS =
  'queueing|probability|availability|experiments|complexity|sensitivity|random|optimisation|simulation';

/** What is made of many decisions. */
const STUDIES = 'doubt|futures|hold|map|path|growth|frontier|inverse|experimentPlan|backtest|check';

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
      'Mathematics imports mathematics, and units at most.',
      { path: `^src/engine/(${MATHEMATICS})/` },
      { path: '^src/engine/', pathNot: `^src/engine/(${MATHEMATICS}|provenance)/` },
    ),
    forbid(
      'parts-before-assessment',
      'Catalog, demand and sizing know nothing of what is built from them.',
      { path: '^src/engine/(catalog|demand|sizing)/' },
      { path: `^src/engine/(assessment|decision|${STUDIES})/` },
    ),
    forbid(
      'assessment-before-decision',
      'Assessment knows nothing of decisions.',
      { path: '^src/engine/assessment/' },
      { path: `^src/engine/(decision|${STUDIES})/` },
    ),
    forbid(
      'decision-before-studies',
      'Decisions know nothing of the studies that are made of them.',
      { path: '^src/engine/decision/' },
      { path: `^src/engine/(${STUDIES})/` },
    ),
    forbid(
      'front-door-is-for-outsiders',
      'Inside the engine, import the module itself.',
      { path: '^src/engine/' },
      { path: '^src/engine/index\\.ts$' },
    ),
    forbid(
      'engine-stands-alone',
      'The engine imports nothing outside itself.',
      { path: '^src/engine/' },
      { pathNot: '^src/engine/' },
    ),
    forbid(
      'front-door-only',
      'Outsiders import src/engine/index.ts only.',
      { path: '^src/', pathNot: '^src/engine/' },
      { path: '^src/engine/', pathNot: '^src/engine/index\\.ts$' },
    ),
    forbid(
      'drawing-without-react',
      'Drawing is geometry: numbers and path strings.',
      { path: '^src/drawing/' },
      { path: '^node_modules/(react|react-dom|zustand)/' },
    ),
    forbid(
      'below-state',
      'Drawing, content, exports and runner know neither state nor page.',
      { path: '^src/(drawing|content|exports|runner)/' },
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
