// Tests the four results over presets and random scenarios.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Futures, findBinding, PRESETS } from '../../../src/engine';
import { viewResults } from '../../../src/sections/results/viewResults';
import { arbitraryScenario } from '../../builders/arbitraryScenario';

const view = (scenario: Parameters<typeof decide>[0], futures: Futures | null = null) => {
  const decision = decide(scenario);
  return {
    decision,
    results: viewResults({ now: decision.chosen, futures, binding: findBinding(decision) }),
  };
};

describe('the four results', () => {
  it('have the names and units of the case study', () => {
    const { results } = view(PRESETS.growth);
    expect(results.map(({ name }) => name)).toEqual(['Latency', 'Monthly cost', 'Reliability', 'Complexity']);
    expect(results.map(({ unit }) => unit)).toEqual([
      'old',
      '',
      'on time',
      expect.stringMatching(/engineers?$/),
    ]);
  });

  it('mark one card as what decides the cost, at most', () => {
    for (const preset of Object.values(PRESETS))
      expect(view(preset).results.filter(({ decides }) => decides).length).toBeLessThanOrEqual(1);
    expect(view(PRESETS.growth).results.find(({ decides }) => decides)?.id).toBe('reliability');
  });

  it('of any scenario stay within their bars, and a broken promise is marked on its card', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { decision, results } = view(scenario);
        for (const { bar, figure } of results) {
          expect(figure).not.toMatch(/NaN|undefined/);
          const places =
            bar.kind === 'dot'
              ? [bar.at, bar.from, bar.to, bar.promise]
              : bar.kind === 'money'
                ? [bar.people + bar.infrastructure, bar.promised]
                : [];
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
        const isReliable = decision.chosen.promises.every(
          ({ id, kept }) => kept || (id !== 'reliability' && id !== 'data-loss'),
        );
        expect(results.find(({ id }) => id === 'reliability')?.isBroken).toBe(!isReliable);
      }),
      { numRuns: 150 },
    );
  });

  it('say in how many futures a promise is kept only where one is made', () => {
    const futures = {
      keptCounts: { freshness: 96, serving: 90, reliability: 66, 'data-loss': 99 },
      figures: {},
    } as unknown as Futures;
    const { results } = view(PRESETS.growth, futures);
    expect(results.map(({ odds }) => odds)).toEqual([90, null, 66, null]);
  });
});
