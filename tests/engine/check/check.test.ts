// Tests the model check that runs in the visitor's browser: what it holds, what it finds, what it admits.
import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/engine/check/checkLaws';
import { checkPublished } from '../../../src/engine/check/checkPublished';
import type { CheckPart } from '../../../src/engine/check/checkReport';
import { checkSteps } from '../../../src/engine/check/checkSteps';
import { PUBLISHED_CASES } from '../../../src/engine/check/published/publishedCases';
import { readPublishedCases } from '../cases/readPublishedCases';

const TIME = 60_000;

function run(constants?: Parameters<typeof checkSteps>[0]['constants']) {
  const last: Partial<{ [Kind in CheckPart['kind']]: Extract<CheckPart, { kind: Kind }> }> = {};
  for (const part of checkSteps({ seed: 1, scenarios: 5, constants }))
    (last as Record<string, CheckPart>)[part.kind] = part;
  return last;
}

describe('published numbers', () => {
  it('are those of the table of the tests (npm run cases rewrites them)', () => {
    expect(PUBLISHED_CASES).toEqual(readPublishedCases());
  });

  it('all come out but the two that are wrong, which must not', () => {
    const rows = PUBLISHED_CASES.map(checkPublished);
    expect(rows.filter(({ passes }) => !passes).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ right }) => !right)).toHaveLength(2);
  });

  it('say by how much an answer is off, and what a planted error looks like', () => {
    const [first] = PUBLISHED_CASES;
    if (!first) throw new Error('no case');
    const planted = Object.fromEntries(
      Object.entries(first.expected).map(([name, value]) => [
        name,
        typeof value === 'number' ? value * 2 : value,
      ]),
    );
    const row = checkPublished({ ...first, expected: planted });
    expect(row.passes).toBe(false);
    expect(row.errorRatio).toBeGreaterThan(0.3);
  });
});

describe('the check', () => {
  it(
    'ends with every group, and no miss among its 22 anchors',
    () => {
      const all = run();
      expect(Object.keys(all).sort()).toEqual(['anchors', 'laws', 'organisations', 'published']);
      expect(all.anchors?.rows).toHaveLength(22);
      expect(all.anchors?.rows.filter(({ passes }) => !passes)).toEqual([]);
    },
    TIME,
  );

  it('explains every disagreement with a real organisation', () => {
    for (const { verdict, choices } of run().organisations?.report.rows ?? []) {
      if (verdict && !verdict.agrees) expect(verdict.sentence).toMatch(/\w{3,}/);
      for (const choice of choices) if (!choice.agrees) expect(choice.sentence).toMatch(/\w{3,}/);
    }
  });

  it(
    'feels a visitor’s own number',
    () => {
      const own = run({ brokerUsdPerHour: 0.408 }).anchors?.rows.find(({ id }) => id === 'kafka-usd-50');
      const ours = run().anchors?.rows.find(({ id }) => id === 'kafka-usd-50');
      expect(own?.computed).toBeGreaterThan((ours?.computed ?? 0) * 1.2);
      expect(own?.passes).toBe(false);
    },
    TIME,
  );
});

describe('laws over random scenarios', () => {
  it(
    'hold, are counted one by one, and are drawn anew by another seed',
    () => {
      const reports = [...checkLaws(7, 20, undefined)];
      expect(reports.map(({ scenarios }) => scenarios)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      for (const { tried, held, misses } of reports.at(-1)?.laws ?? []) {
        expect(tried).toBe(20);
        expect([held, misses]).toEqual([20, []]);
      }
    },
    TIME,
  );
});
