// The reasons of a layer: told from what the options really do, the same numbers as in the answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLayerFlips } from '../../../src/drawing/why/findLayerFlips';
import {
  DRIVER_IDS,
  decide,
  findBinding,
  LAYER_IDS,
  type LayerId,
  OPTION_IDS,
  PRESETS,
  type Scenario,
  traceTrack,
} from '../../../src/engine';
import { viewWhy } from '../../../src/sections/why/viewWhy';
import { weighLayer } from '../../../src/sections/why/weighLayer';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

function why(scenario: Scenario, layer: LayerId) {
  const decision = decide(scenario);
  const flips = DRIVER_IDS.flatMap((driver) => findLayerFlips(traceTrack(scenario, driver), layer, decision));
  return viewWhy({ decision, weighed: weighLayer(decision, layer), binding: findBinding(decision), flips });
}

describe('the reason', () => {
  it('names the cheaper option that would break the promise, and by how much', () => {
    const { reason, eased, rows, allowed } = why(PRESETS.growth, 'monitoring');
    expect(reason).toMatch(/^Logs are cheaper, but data would be late [\d.]+\u00a0h a month\.$/);
    expect(allowed?.words).toBe('you allow 21.9 h');
    expect(rows.map(({ name, mark }) => [name, mark])).toEqual([
      ['Logs', 'breaks'],
      ['Metrics and alerts', 'chosen'],
      ['Full observability', 'dearer'],
    ]);
    // What logs would save is what the promise costs.
    expect(eased?.words.replace(/.* /, '')).toBe(rows[0]?.extra?.replace('\u2212', ''));
  });

  it('calls a difference within five in a hundred a toss-up', () => {
    const { reason, rows } = why(PRESETS.growth, 'ingestion');
    expect(reason).toContain('a toss-up');
    expect(rows.some(({ mark }) => mark === 'tossUp')).toBe(true);
  });

  it('says of a layer kept by hand that it is kept, and of a frozen stack that it is frozen', () => {
    expect(why(scenarioWith({ pins: { storage: 'clickhouse' } }), 'storage').reason).toMatch(/^You keep it/);
    const held = decide(PRESETS.growth).chosen.architecture;
    expect(why(scenarioWith({ held }), 'storage').reason).toContain('frozen');
  });

  it('shows at 99.999% what the layer itself breaks: events lost on the way in', () => {
    const view = why(scenarioWith({ reliabilityRatio: 0.99999 }), 'ingestion');
    expect(view.warning).toBe('Breaks 2 promises');
    expect(view.unit).toBe('lost per million');
    expect(view.rows.every(({ isBroken }) => isBroken)).toBe(true);
    expect(view.flips?.map(({ name, at }) => `${name} ${at}`)).toEqual(['every promise kept 99.98% on time']);
  });
});

describe('what else was weighed', () => {
  it('has the chosen option, never more than three, in the order of the catalog, over random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...LAYER_IDS), (scenario, layer) => {
        const view = why(scenario, layer);
        const order = view.rows.map(({ option }) => (OPTION_IDS[layer] as readonly string[]).indexOf(option));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(view.rows.length).toBeLessThanOrEqual(3);
        expect(view.rows.filter(({ option }) => option === view.option)).toHaveLength(1);
        expect(view.optionCount).toBe(OPTION_IDS[layer].length);
        for (const { length, isBroken, value } of view.rows) {
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(1);
          expect(value).not.toMatch(/NaN|undefined|\{/);
          // What breaks a promise reaches past the mark of what is allowed, or is told apart by a quantile that its mean hides.
          if (isBroken && view.allowed?.words.startsWith('you allow') && view.unit !== 'data age')
            expect(length).toBeGreaterThan(view.allowed.place);
        }
        expect(view.reason).toMatch(/^[A-Z].*\.$/);
        expect(view.reason).not.toMatch(/[{}]|NaN|undefined/);
      }),
      { numRuns: scenarioRuns(60) },
    );
  });

  it('swaps one layer and leaves the others as they are', () => {
    const decision = decide(PRESETS.growth);
    for (const { alone, option } of weighLayer(decision, 'monitoring').options) {
      for (const layer of LAYER_IDS)
        if (layer !== 'monitoring')
          expect(alone?.parts[layer].option, option).toBe(decision.chosen.parts[layer].option);
      expect(alone?.architecture.intervalSeconds).toBe(decision.chosen.architecture.intervalSeconds);
    }
  });
});

describe('what changes it', () => {
  it('is the nearest place for each other option, in the words of the slider', () => {
    const { flips } = why(PRESETS.growth, 'monitoring');
    expect(flips?.length).toBe(2);
    expect(new Set(flips?.map(({ name }) => name)).size).toBe(2);
    for (const { at } of flips ?? []) expect(at).toMatch(/a day$|a month$|on time$|old$/);
  });
});
