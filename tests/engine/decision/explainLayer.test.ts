// The receipt of a layer: every alternative, with the promise that it breaks or the money that it costs.
import { describe, expect, it } from 'vitest';
import { decide, explainLayer, LAYER_IDS, OPTION_IDS, PRESETS } from '../../../src/engine/index';
import { scenarioWith } from '../../builders/scenarios';

const cases = Object.entries(PRESETS).flatMap(([preset, scenario]) =>
  LAYER_IDS.map((layer) => ({ preset, layer, scenario })),
);

describe.each(cases)('the receipt of $layer at the $preset preset', ({ layer, scenario }) => {
  const explained = () => explainLayer(decide(scenario), layer);

  it('weighs every other option, each with a reason', () => {
    const receipt = explained();
    const weighed = receipt.rejections.map((one) => one.option);
    expect([receipt.chosen, ...weighed].sort()).toEqual([...OPTION_IDS[layer]].sort());
    for (const { reason } of receipt.rejections) expect(reason).toMatch(/^[A-Z].+\.$/);
    expect(receipt.because).toMatch(/\.$/);
  });

  it('finds none that is cheaper and keeps every promise', () => {
    for (const { best, extraUsdPerMonth } of explained().rejections) {
      expect(best === null).toBe(extraUsdPerMonth === null);
      if (extraUsdPerMonth !== null) expect(extraUsdPerMonth).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  it('names the cheapest of the rest as runner-up', () => {
    const receipt = explained();
    const prices = receipt.rejections.flatMap(({ extraUsdPerMonth }) => extraUsdPerMonth ?? []);
    if (prices.length === 0) expect(receipt.runnerUp).toBeNull();
    else expect(receipt.runnerUp?.extraUsdPerMonth).toBe(Math.min(...prices));
  });
});

describe('reasons', () => {
  it('name the promise that a simpler option breaks', () => {
    const { rejections } = explainLayer(decide(PRESETS.growth), 'monitoring');
    const logs = rejections.find((one) => one.option === 'logs');
    expect(logs?.broken).toContain('reliability');
    expect(logs?.reason).toMatch(/reliability: .* late a month/);
  });

  it('say what must move too when an option cannot stand alone', () => {
    const { rejections } = explainLayer(decide(PRESETS.growth), 'storage');
    const lake = rejections.find((one) => one.option === 'lakehouse');
    expect(lake?.reason).toMatch(/^Alone it does not fit its neighbours; with Spark batch/);
  });

  it('say that a kept layer is kept', () => {
    const decision = decide(scenarioWith({ pins: { storage: 'clickhouse' } }));
    expect(explainLayer(decision, 'storage').because).toBe('ClickHouse is kept by choice.');
  });

  it('call a difference of less than five percent a toss-up', () => {
    const decision = decide(PRESETS.growth);
    const total = decision.chosen.cost.totalUsdPerMonth;
    for (const layer of LAYER_IDS)
      for (const { extraUsdPerMonth, tossUp } of explainLayer(decision, layer).rejections)
        expect(tossUp).toBe(extraUsdPerMonth !== null && Math.abs(extraUsdPerMonth) <= total / 20);
  });
});
