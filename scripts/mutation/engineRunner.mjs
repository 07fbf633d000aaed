// A test runner for Stryker: the engine's tests in one process, quickest first, so that a mutant costs milliseconds and not half a minute.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleTests } from './bundleTests.mjs';

/** @typedef {import('./collectTests.mjs').CollectedTest} CollectedTest */
/** @typedef {Record<string, number>} Hits */
/** @typedef {{ static: Hits, perTest: Record<string, Hits> }} Coverage */
/**
 * @typedef {object} Instrumented What the instrumented sources and this runner share.
 * @property {string | undefined} [activeMutant]
 * @property {Coverage} [mutantCoverage]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {boolean} [isReplaying]
 * @property {Float64Array | undefined} [counts] Hits of the running test, by the number of the mutant.
 */
/** @typedef {{ milliseconds: Record<string, number>, coverage: Coverage }} DryRun */
/** @typedef {{ activeMutant: { id: string, fileName: string }, testFilter?: string[] }} MutantRun */

/** Where Stryker's instrumented code looks. */
const NAMESPACE = '__stryker__';
const DRY_RUN_FILE = 'reports/mutation-dry-run.json';
const SCENARIO_SHARE = '0.02';
/** A survivor has outlived this much of the tests that reach it; what is slower never sees it, so scores are lower bounds. */
const BUDGET_MILLISECONDS = 1200;
/** A test that meets its mutant so many times more often than the original is in an endless loop. */
const HIT_FACTOR = 100;
const HITS_ALLOWED = 10_000;
const MOST_MUTANTS = 50_000;

class EngineRunner {
  /** @type {readonly CollectedTest[]} */
  #tests = [];
  /** @type {DryRun | null} */
  #dryRun = null;
  /** Tests that killed mutants of a file, the last one first. @type {Map<string, string[]>} */
  #killers = new Map();
  /** How many mutants of any file a test has killed. @type {Map<string, number>} */
  #kills = new Map();
  /** @type {Instrumented} */
  #shared;

  constructor() {
    const globals = /** @type {Record<string, Instrumented>} */ (/** @type {unknown} */ (globalThis));
    globals[NAMESPACE] ??= {};
    this.#shared = globals[NAMESPACE];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.SCENARIO_SHARE = SCENARIO_SHARE;
    this.#tests = await bundleTests(process.cwd());
  }

  async dryRun() {
    /** @type {Record<string, number>} */
    const milliseconds = {};
    const tests = [];
    const coverage = this.#shared.mutantCoverage ?? { static: {}, perTest: {} };
    const counts = new Float64Array(MOST_MUTANTS);
    this.#shared.counts = counts;
    for (const test of this.#tests) {
      counts.fill(0);
      const start = cpuMilliseconds();
      const failure = await failureOf(test);
      milliseconds[test.id] = cpuMilliseconds() - start;
      coverage.perTest[test.id] = hitsOf(counts);
      const timed = {
        id: test.id,
        name: test.id,
        timeSpentMs: milliseconds[test.id],
        fileName: resolve(test.file),
      };
      tests.push(
        failure === null ? { ...timed, status: 0 } : { ...timed, status: 1, failureMessage: failure },
      );
    }
    this.#shared.counts = undefined;
    this.#dryRun = { milliseconds, coverage };
    writeFileSync(DRY_RUN_FILE, JSON.stringify(this.#dryRun));
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  async mutantRun(/** @type {MutantRun} */ { activeMutant: { id, fileName }, testFilter }) {
    this.#shared.isReplaying = true;
    // A process that replaces one lost to an endless loop reads what the first has measured.
    this.#dryRun ??= /** @type {DryRun} */ (JSON.parse(readFileSync(DRY_RUN_FILE, 'utf8')));
    const { milliseconds, coverage } = this.#dryRun;
    const killers = this.#killers.get(fileName) ?? [];
    const wanted = new Set(testFilter ?? this.#tests.map((test) => test.id));
    const rank = (/** @type {CollectedTest} */ test) => {
      const place = killers.indexOf(test.id);
      if (place >= 0) return place;
      return killers.length + (milliseconds[test.id] ?? 0) / (1 + (this.#kills.get(test.id) ?? 0));
    };
    const tests = this.#tests.filter((test) => wanted.has(test.id)).sort((a, b) => rank(a) - rank(b));
    const start = cpuMilliseconds();
    let nrOfTests = 0;
    for (const test of tests) {
      if (nrOfTests > 0 && cpuMilliseconds() - start > BUDGET_MILLISECONDS) break;
      nrOfTests += 1;
      this.#shared.activeMutant = id;
      this.#shared.hitCount = 0;
      this.#shared.hitLimit = HIT_FACTOR * (coverage.perTest[test.id]?.[id] ?? 0) + HITS_ALLOWED;
      const failure = await failureOf(test);
      this.#shared.activeMutant = undefined;
      if (failure === null) continue;
      this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
      this.#killers.set(fileName, [test.id, ...killers.filter((one) => one !== test.id)]);
      if (this.#shared.hitCount > this.#shared.hitLimit) return { status: 'timeout', reason: 'Hit limit' };
      return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

/** @param {CollectedTest} test */
async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  }
}

/** @param {Float64Array} counts */
const hitsOf = (counts) =>
  Object.fromEntries(
    [...counts.entries()].flatMap(([mutant, hits]) => (hits > 0 ? [[`${mutant}`, hits]] : [])),
  );

function cpuMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const makeRunner = () => new EngineRunner();
makeRunner.inject = /** @type {const} */ ([]);

export const strykerPlugins = [{ kind: 'TestRunner', name: 'engine', factory: makeRunner }];
