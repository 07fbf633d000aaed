// Holds the laws that answers are made of against published numbers, and proves that it is those laws that are held.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkPublished } from '../../../src/engine/check/checkPublished';
import { PUBLISHED_CASES } from '../../../src/engine/check/published/publishedCases';
import { lognormalFromMoments } from '../../../src/math/lognormal';
import { lawsOfCases } from '../../builders/lawsOfCases';
import { simulateDecisions, simulateProcessorSharing } from '../../builders/simulatedQueues';

const CASES = new URL('../../../src/engine/check/published/publishedCases.ts', import.meta.url).pathname;
const MATH = new URL('../../../src/math', import.meta.url).pathname;
const STUDIES = ['loadDoubt', 'loadFrontier', 'loadGrowth', 'loadInverse', 'loadMap', 'planExperiments'];
const USERS = { decision: ['decide'], study: ['decide', ...STUDIES] };

describe('published numbers', () => {
  it.each(PUBLISHED_CASES)('$id come out, $law', (published) => {
    const row = checkPublished(published);
    expect(row.values.length).toBeGreaterThan(0);
    expect(row.passes, JSON.stringify(row)).toBe(true);
    expect(row.errorRatio).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('have one id and one source each, and one of them is wrong', () => {
    expect(new Set(PUBLISHED_CASES.map(({ id }) => id)).size).toBe(PUBLISHED_CASES.length);
    for (const { source } of PUBLISHED_CASES) expect(source.url).toMatch(/^https?:\/\/\S+$/);
    expect(PUBLISHED_CASES.filter(({ isWrong }) => isWrong).map(({ id }) => id)).toEqual(['Q-035']);
  });

  it('do not come out when any of them is moved by twice its tolerance', () => {
    for (const { expected, within, ...published } of PUBLISHED_CASES) {
      if (published.isWrong) continue;
      const [name = '', value = 0] = Object.entries(expected)[0] ?? [];
      const first = typeof value === 'number' ? value : (value.at(-1) ?? 0);
      const moved =
        first + 2.5 * ('absolute' in within ? Math.max(within.absolute, 1e-9) : within.ratio * first);
      const planted = { [name]: typeof value === 'number' ? moved : [...value.slice(0, -1), moved] };
      expect(checkPublished({ ...published, within, expected: planted }).passes, published.id).toBe(false);
    }
  });

  it('that the law does not offer, or offers as no number, are a miss', () => {
    const [first] = PUBLISHED_CASES;
    if (!first) throw new Error('no case');
    for (const computed of [{}, { Wq: Number.NaN }, { Wq: [] }])
      expect(checkPublished({ ...first, run: () => computed }).passes).toBe(false);
  });
});

describe('a published case counts', () => {
  it('only if every law it runs is run by a decision, or by the study it names', () => {
    const cases = lawsOfCases(CASES, 'PUBLISHED_CASES', USERS);
    expect(cases.length).toBeGreaterThan(35);
    expect(cases.filter(({ laws }) => laws.length === 0)).toEqual([]);
    expect(cases.filter(({ usedBy, unreached }) => unreached[usedBy]?.length !== 0)).toEqual([]);
    // A study's case holds something that decisions alone would not.
    const ofStudies = cases.filter(({ usedBy }) => usedBy === 'study');
    expect(ofStudies.filter(({ unreached }) => unreached.decision?.length === 0)).toEqual([]);
  });

  it('and a planted one that runs something else, or nothing, is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cases-'));
    const file = join(folder, 'cases.ts');
    writeFileSync(
      file,
      `import { erlangC } from '${MATH}/queueing';
       import { splitMix64 } from '${MATH}/random';
       import { paretoFront } from '${MATH}/search';
       const helper = () => splitMix64(1n, 1);
       export const PLANTED = [
         { id: 'sound', usedBy: 'decision', run: () => erlangC(1, 2) },
         { id: 'elsewhere', usedBy: 'study', run: () => [erlangC(1, 2), helper()] },
         { id: 'of a study', usedBy: 'decision', run: () => paretoFront([], () => []) },
         { id: 'nothing', usedBy: 'decision', run: () => 7 },
       ];`,
    );
    const found = lawsOfCases(file, 'PLANTED', USERS);
    rmSync(folder, { recursive: true });
    expect(found.map(({ id, usedBy, laws, unreached }) => [id, laws.length, unreached[usedBy]])).toEqual([
      ['sound', 1, []],
      ['elsewhere', 2, ['splitMix64']],
      ['of a study', 1, ['paretoFront']],
      ['nothing', 0, []],
    ]);
  });
});

describe('numbers that come from simulations', () => {
  const expectedOf = (id: string, name: string) =>
    Number(PUBLISHED_CASES.find((one) => one.id === id)?.expected[name]);

  test.each([
    ['PS-16', 0.16],
    ['PS-30', 0.3],
    ['PS-60', 0.6],
  ])('%s: a machine shared at a load of %d', (id, load) => {
    const traffic = {
      arrivalsPerSecond: load,
      work: lognormalFromMoments(1, 1),
      jobCount: 300_000,
      seed: 21,
    };
    const [p95 = 0] = simulateProcessorSharing(traffic, [0.95]);
    expect(Math.abs(p95 / expectedOf(id, 'p95') - 1)).toBeLessThan(0.015);
  });

  test.each([
    ['OD-4', 4],
    ['OD-94', 94],
  ])('%s: decisions on %d cores', (id, cores) => {
    const law = (meanSeconds: number) => lognormalFromMoments(meanSeconds, meanSeconds / 2);
    const traffic = {
      arrivalsPerSecond: (cores * 0.55) / 0.012,
      work: law(0.012),
      jobCount: 200_000,
      seed: 21,
    };
    const [p95 = 0, p99 = 0] = simulateDecisions(traffic, cores, [law(0.0035), law(0.004)], [0.95, 0.99]);
    expect(Math.abs(p95 / expectedOf(id, 'p95') - 1)).toBeLessThan(0.015);
    expect(Math.abs(p99 / expectedOf(id, 'p99') - 1)).toBeLessThan(0.02);
  });
});
