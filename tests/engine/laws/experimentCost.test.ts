// What one experiment costs in a warehouse, against the bands that an experimentation vendor publishes (EMD045 to EMD047).

import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { Architecture, ProcessingId } from '../../../src/engine/index';
import { assessFixed } from '../../builders/fixedArchitecture';
import { scenarioWith } from '../../builders/scenarios';

const LIFE_DAYS = 28;
const k = STANDARD_CATALOG.constants;
const place = <Id extends string>(option: Id) => ({ option, redundancy: 'several-zones' }) as const;

const warehouse = (processing: ProcessingId): Architecture => ({
  choices: {
    ingestion: place('object-files'),
    storage: place('warehouse'),
    processing: place(processing),
    modeling: place('batch-script'),
    deployment: place('ci-orchestrator'),
    monitoring: place('metrics-alerts'),
  },
  intervalSeconds: 86_400,
});

/** Lifetime cost of a test that sees so many units: the difference that more tests make, refreshed daily. */
function usdPerTest(units: number, processing: ProcessingId): number {
  const eventsPerUserPerDay = 20;
  const usersPerDay = units / (k.exposureShare * (1 + k.newUserShare * (LIFE_DAYS - 1)));
  const computeUsd = (experimentsPerMonth: number) =>
    assessFixed(
      warehouse(processing),
      scenarioWith({
        eventsPerDay: usersPerDay * eventsPerUserPerDay,
        experimentsPerMonth,
        freshnessSeconds: 86_400,
        assumptions: { experimentDays: LIFE_DAYS, eventsPerUserPerDay, otherSources: 10, models: 5 },
      }),
    ).parts.storage.cost.compute;
  const [few, many] = [10, 30];
  return (computeUsd(many) - computeUsd(few)) / (many - few);
}

describe('a test in a warehouse, four weeks with a daily refresh', () => {
  it('of fifty thousand units costs 0.25 to 2 USD', () => {
    expect(usdPerTest(50_000, 'incremental')).toBeGreaterThan(0.25);
    expect(usdPerTest(50_000, 'incremental')).toBeLessThan(2);
  });

  it('of a million units costs 1 to 10 USD', () => {
    expect(usdPerTest(1e6, 'full-refresh')).toBeGreaterThan(1);
    expect(usdPerTest(1e6, 'full-refresh')).toBeLessThan(10);
  });

  it('of a hundred million units, computed from scratch, costs 5 to 280 USD', () => {
    expect(usdPerTest(1e8, 'full-refresh')).toBeGreaterThan(5);
    expect(usdPerTest(1e8, 'full-refresh')).toBeLessThan(280);
  });

  it('of a hundred million units, computed incrementally, costs 3 to 50 USD', () => {
    expect(usdPerTest(1e8, 'incremental')).toBeGreaterThan(3);
    expect(usdPerTest(1e8, 'incremental')).toBeLessThan(50);
  });

  it('costs less computed incrementally than from scratch, and more with more units', () => {
    expect(usdPerTest(1e8, 'incremental')).toBeLessThan(usdPerTest(1e8, 'full-refresh'));
    expect(usdPerTest(1e7, 'full-refresh')).toBeLessThan(usdPerTest(1e8, 'full-refresh'));
  });
});
