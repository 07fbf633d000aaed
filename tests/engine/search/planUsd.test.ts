// What a data plane costs by itself: all that is billed at the price of the region, and hours at that of people.

import { expect, it } from 'vitest';
import { catalogOf } from '../../../src/engine/data/catalog';
import { PRESETS } from '../../../src/engine/index';
import type { DataPlanePlan } from '../../../src/engine/laws/dataPlane';
import { planUsd } from '../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../src/engine/search/space';

const [any] = makeDesignSpace(PRESETS.growth, catalogOf(PRESETS.growth)).plans;
const plan: DataPlanePlan = {
  ...(any as DataPlanePlan),
  storeComputeUsd: 1,
  storeDiskUsd: 20,
  storeObjectUsd: 300,
  processingComputeUsd: 4000,
  onlineStoreUsd: 50_000,
  storeHours: 6,
  processingHours: 70,
};

it('is its bill alone where hours do not count', () => {
  expect(planUsd(plan, 1, 0)).toBe(54_321);
  expect(planUsd(plan, 2, 0)).toBe(108_642);
});

it('has its hours at the price of an hour, whatever the region', () => {
  expect(planUsd(plan, 1, 100)).toBe(54_321 + 7600);
  expect(planUsd(plan, 2, 100)).toBe(108_642 + 7600);
});
