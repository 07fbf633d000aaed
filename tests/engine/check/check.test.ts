// Tests the model check that runs in the visitor's browser: what it holds, what it finds, what it admits.
import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/engine/check/checkLaws';
import type { CheckPart } from '../../../src/engine/check/checkReport';
import { checkSteps } from '../../../src/engine/check/checkSteps';

const TIME = 60_000;

function run(constants?: Parameters<typeof checkSteps>[0]['constants']) {
  const last: Partial<{ [Kind in CheckPart['kind']]: Extract<CheckPart, { kind: Kind }> }> = {};
  for (const part of checkSteps({ seed: 1, scenarios: 5, constants }))
    (last as Record<string, CheckPart>)[part.kind] = part;
  return last;
}

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
      if (verdict && !verdict.agrees) expect(verdict.reason).not.toBeNull();
      for (const choice of choices) if (!choice.agrees) expect(choice.reason).not.toBeNull();
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
