// What the drawing says holds for any scenario: no figure that is none, no more tests written than there are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLanes } from '../../../src/drawing/experiments/drawLanes';
import { drawLimits } from '../../../src/drawing/experiments/drawLimits';
import { drawWeeks } from '../../../src/drawing/experiments/drawWeeks';
import { listLevers } from '../../../src/drawing/experiments/listLevers';
import { tellFirstLimit } from '../../../src/drawing/experiments/tellFirstLimit';
import { tellLimit } from '../../../src/drawing/experiments/tellLimit';
import { tellUsers } from '../../../src/drawing/experiments/tellUsers';
import { decide, type PlatformLimits, PRESETS, planExperiments } from '../../../src/engine';
import { formatTests } from '../../../src/words/format/experiments';
import { anyScenario } from '../../builders/scenarios';

const { chosen } = decide(PRESETS.growth);
const limit = (testsPerMonth: number): PlatformLimits['held'] => ({
  kind: 'limit',
  testsPerMonth,
  totalUsdPerMonth: 1000,
  stop: { testsPerMonth: testsPerMonth + 1, broken: chosen.promises.slice(0, 1), assessment: chosen },
});
const beyond = { kind: 'beyond', testsPerMonth: 1_000_000, totalUsdPerMonth: 1e7 } as const;
const never = {
  kind: 'never',
  stop: { testsPerMonth: 0, broken: chosen.promises.slice(0, 1), assessment: chosen },
} as const;

describe('the drawing of experiment capacity', () => {
  it('has words and places for every scenario, and no figure that is none', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const plan = planExperiments(scenario);
        const limits = { held: limit(1069), any: beyond };
        const words = JSON.stringify([
          drawLimits(plan, limits),
          drawWeeks(plan),
          drawLanes(plan),
          listLevers(plan),
          tellFirstLimit(plan, limits),
          tellUsers(plan),
        ]);
        expect(words).not.toMatch(/NaN|Infinity|undefined/);
        for (const { toRatio } of drawLimits(plan, limits).rows.flatMap(({ bars }) => bars)) {
          expect(toRatio).toBeGreaterThanOrEqual(0);
          expect(toRatio).toBeLessThanOrEqual(1);
        }
        const lanes = drawLanes(plan);
        for (const { takenRatio } of lanes.layers) expect(takenRatio).toBeLessThanOrEqual(1);
        expect(lanes.short > 0).toBe(Math.ceil(plan.liveTests) > plan.layered.atOnce);
      }),
      { numRuns: 300 },
    );
  });

  it('names the first limit, whatever is known of the other', () => {
    const plan = planExperiments(PRESETS.growth);
    const headline = (limits: PlatformLimits | null) => tellFirstLimit(plan, limits).headline;
    expect(headline({ held: limit(100), any: null })).toBe(
      'The platform limits first: 100 tests a month; the traffic could power 3,978.',
    );
    expect(headline({ held: beyond, any: beyond })).toBe(
      'The traffic limits first: 3,978 tests a month; this architecture could carry 1M and more.',
    );
    expect(headline({ held: never, any: never })).toMatch(/^The platform limits first: it breaks a promise/);
    expect(headline(null)).toBe('The traffic can power 3,978 tests a month.');
  });

  it('says what stops the platform held, and how far another would go', () => {
    expect(tellLimit({ held: limit(5), any: limit(5) })).toMatch(/No other carries more\.$/);
    expect(tellLimit({ held: limit(5), any: limit(50) })).toMatch(
      /Another would carry up to 50, at \$1K a month/,
    );
    expect(tellLimit({ held: never, any: never })).toMatch(/No other keeps every promise either\.$/);
    expect(tellLimit({ held: beyond, any: beyond })).toMatch(/as far as was looked, to 1M tests a month\.$/);
  });

  it('writes never more tests than there are', () => {
    expect([0, 0.17, 4.38, 43.99, 3978.6].map(formatTests)).toEqual(['0', '0.1', '4.3', '43', '3,978']);
  });
});
