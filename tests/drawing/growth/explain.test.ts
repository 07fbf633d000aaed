// The receipts of growth add up to the figures that they explain.
import { describe, expect, it, vi } from 'vitest';
import { explainMigration } from '../../../src/drawing/growth/explainMigration';
import { explainTiming } from '../../../src/drawing/growth/explainTiming';
import { PRESETS } from '../../../src/engine';
import { grow } from '../../builders/growth';

vi.setConfig({ testTimeout: 60_000 });

const grown = [0.2, -0.1, 1].map((trafficGrowthPerMonth) =>
  grow({
    scenario: trafficGrowthPerMonth < 0 ? PRESETS.enterprise : PRESETS.startup,
    trafficGrowthPerMonth,
    experimentGrowthPerMonth: 0,
    months: 36,
  }),
);
const moves = grown.flatMap(({ policies }) => policies['just-in-time'].migrations);
const sum = (lines: readonly { readonly value: number }[]) =>
  lines.reduce((total, { value }) => total + value, 0);

describe('the receipt of a move', () => {
  it('adds up its hours, and its cost', () => {
    expect(moves.length).toBeGreaterThan(3);
    for (const [index, move] of moves.entries()) {
      const [hours, lead, cost] = explainMigration(move, index + 1);
      expect(sum(hours?.lines ?? [])).toBeCloseTo(move.effortHours.value, 6);
      expect(hours?.result.value).toBe(move.effortHours.value);
      expect(lead?.result.value).toBe(move.leadMonths.value);
      expect(sum(cost?.lines ?? [])).toBeCloseTo(cost?.result.value ?? Number.NaN, 6);
      expect(cost?.result.value).toBeCloseTo(move.effortUsd.value + move.parallelRunUsd.value, 6);
    }
  });

  it('names each line once, by its layer', () => {
    const [move] = moves;
    if (move === undefined) throw new Error('Growth leads to a move.');
    const name = 'Change of redundancy in place';
    const hoursOfOne = { value: 80, low: 40, high: 160 };
    const parts = (['storage', 'ingestion'] as const).map((layer) => ({
      layer,
      name,
      hours: hoursOfOne,
      times: 1,
    }));
    const [hours] = explainMigration({ ...move, reckoning: { ...move.reckoning, parts } }, 1);
    expect(hours?.lines.map(({ label }) => label)).toEqual([
      'Storage: Change of redundancy in place',
      'Ingestion: Change of redundancy in place',
    ]);
    for (const one of moves)
      for (const { lines } of explainMigration(one, 1))
        expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  });

  it('takes its lead time from what it puts in', () => {
    for (const { effortHours, leadMonths, reckoning } of moves) {
      const { teamEngineers, parallelRunMonths, hoursPerYear } = reckoning;
      const months = effortHours.value / (teamEngineers.value * (hoursPerYear / 12));
      expect(months + parallelRunMonths.value).toBeCloseTo(leadMonths.value, 9);
    }
  });
});

describe('the receipt of timing', () => {
  it('adds up to what too early costs, and says what too late breaks', () => {
    for (const growth of grown) {
      const [early, late] = explainTiming(growth);
      expect(sum(early?.lines.slice(0, 3) ?? [])).toBeCloseTo(growth.early.totalUsd, 4);
      expect(early?.result.value).toBe(growth.early.totalUsd);
      expect(late?.result.value).toBe(growth.late.extraLateHours);
    }
  });

  it('counts nothing by the month: moves are paid once, and timing is summed over all months', () => {
    const sections = grown.flatMap(explainTiming).concat(moves.flatMap((move) => explainMigration(move, 1)));
    const units = sections.flatMap(({ result, lines }) => [result, ...lines]).map(({ unit }) => unit);
    expect(units).toContain('usd');
    expect(units).not.toContain('usd-per-month');
  });

  it('leaves no number that is none', () => {
    const words = JSON.stringify(
      grown.map(explainTiming).concat(moves.map((move) => explainMigration(move, 1))),
    );
    expect(words).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe('the range of what moving costs', () => {
  it('lies around the sum of a policy’s months', () => {
    for (const { policies } of grown)
      for (const { totals } of Object.values(policies)) {
        const { value, low, high } = totals.migrationSpreadUsd;
        expect(value).toBeCloseTo(totals.migrationUsd, 4);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
  });
});
