// The figures of futures: what they are without doubt, how they are studied, and how they are collected.

import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import { FIGURE_IDS } from '../../../../src/engine/figures';
import { decide, PRESETS } from '../../../../src/engine/index';
import { heldFuture, remadeFuture } from '../../../../src/engine/studies/uncertainty/futures';
import { constantsModel } from '../../../../src/engine/studies/uncertainty/influence';
import { uncertainConstants } from '../../../../src/engine/studies/uncertainty/sample';
import { figureTally, keepTally, quantilesOf } from '../../../../src/engine/studies/uncertainty/tallies';

describe('figures of a future', () => {
  const known = catalogOf(PRESETS.growth).constants;
  const { architecture, cost, reliability } = decide(PRESETS.growth).chosen;

  it('are those of the answer where nothing differs, held or decided again', () => {
    const held = heldFuture(architecture, PRESETS.growth)(known);
    const remade = remadeFuture(PRESETS.growth)(known);
    for (const one of [held, remade]) {
      expect(one?.figures.totalUsdPerMonth).toBeCloseTo(cost.totalUsdPerMonth, 6);
      expect(one?.figures.onTimeRatio).toBeCloseTo(reliability.onTimeRatio, 12);
    }
    expect(remade?.options.storage).toBe(architecture.choices.storage.option);
    expect(remadeFuture({ ...PRESETS.growth, budgetUsdPerMonth: 1 })(known)).toBeNull();
  });

  it('are studied as logarithms, reliability by its late share', () => {
    const some = uncertainConstants(PRESETS.growth).slice(0, 20);
    const hold = heldFuture(architecture, PRESETS.growth);
    const model = constantsModel(some, known, hold);
    expect([model.inputCount, model.outputCount]).toEqual([20, FIGURE_IDS.length]);
    for (const probability of [0.1, 0.9, 0.1]) {
      const values = Float64Array.from(some, (_, input) => model.drawInput(input, probability));
      const constants = { ...known, ...Object.fromEntries(some.map(({ id }, input) => [id, values[input]])) };
      const { figures } = hold(constants);
      const wanted = FIGURE_IDS.map((metric) => {
        const figure = figures[metric] ?? 1;
        return Math.log(metric === 'onTimeRatio' ? 1 - figure : figure);
      });
      expect([...(model.evaluate(values) as number[])]).toEqual(wanted.map((one) => expect.closeTo(one, 9)));
    }
    expect(model.drawInput(99, 0.5)).toBe(0);
  });

  it('leave out constants that a visitor has set, and those of no width', () => {
    const all = uncertainConstants(PRESETS.growth);
    const [first] = all as [(typeof all)[number]];
    const set = { ...PRESETS.growth, constants: { [first.id]: 1 } };
    expect(uncertainConstants(set).map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
    const range = { value: 2, low: 2, high: 2, unit: CONSTANTS[first.id].unit };
    expect(uncertainConstants(PRESETS.growth, { [first.id]: range })).toEqual([]);
    expect(uncertainConstants(PRESETS.growth, { [first.id]: { ...range, high: 3 } })).toHaveLength(1);
  });

  it('are collected figure by figure, those that are missing left out', () => {
    const tally = figureTally();
    const { figures } = heldFuture(architecture, PRESETS.growth)(known);
    for (const times of [3, 1, 2]) tally.add({ ...figures, totalUsdPerMonth: times, decisionSeconds: null });
    expect(tally.quantiles().totalUsdPerMonth?.p50).toBe(2);
    expect(tally.quantiles().decisionSeconds).toBeNull();
  });

  it('keep promises in shares of all futures', () => {
    const { promises } = decide(PRESETS.growth).chosen;
    const tally = keepTally();
    expect(tally.add(promises)).toBe(true);
    expect(tally.add(promises.map((one, index) => ({ ...one, kept: index > 0 })))).toBe(false);
    expect(tally.allShare()).toBe(0.5);
    expect(Object.values(tally.shares())).toEqual(promises.map((_, index) => (index > 0 ? 1 : 0.5)));
  });
});

it('quantiles stand between their neighbours, each value for the middle of its share', () => {
  expect(quantilesOf(new Float64Array())).toBeNull();
  const ten = quantilesOf(Float64Array.from([10, 3, 1, 2, 5, 4, 9, 8, 7, 6]));
  expect([ten?.p10, ten?.p50, ten?.p90]).toEqual([1.5, 5.5, 9.5]);
  expect(ten?.twentieths).toEqual(
    Array.from({ length: 20 }, (_, dot) =>
      expect.closeTo(Math.min(10, Math.max(1, (dot + 0.5) / 2 + 0.5)), 9),
    ),
  );
  const endless = quantilesOf(Float64Array.from([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]));
  expect(endless?.p90).toBe(Number.POSITIVE_INFINITY);
  expect(quantilesOf(Float64Array.from([4]))).toMatchObject({ p10: 4, p50: 4, p90: 4 });
});
