// Runs a study of growth to its end; migrations for nothing, to hold laws that only hold without friction.
import fc from 'fast-check';
import type { GrownGrowth, Growth, GrowthRequest } from '../../src/engine';
import { MIGRATION_CONSTANTS, type MigrationConstants } from '../../src/engine/catalog/constants/migration';
import { growthSteps } from '../../src/engine/growth/growthSteps';
import type { Sourced } from '../../src/engine/provenance/sourced';
import { mapLayers } from '../../src/engine/scenario/layers';
import type { OptionId } from '../../src/engine/scenario/optionIds';
import { arbitraryScenario } from './arbitraryScenario';

export type Grown = GrownGrowth;

export function growAny(request: GrowthRequest, migration?: MigrationConstants): Growth {
  let last: Growth | null = null;
  for (const step of growthSteps(request, migration)) last = step ?? last;
  if (last === null) throw new Error('The study ended without a result.');
  return last;
}

export function grow(request: GrowthRequest, migration?: MigrationConstants): Grown {
  const growth = growAny(request, migration);
  if (growth.kind !== 'grown') throw new Error('The pins clash.');
  return growth;
}

const nothing = (of: Sourced): Sourced => ({ ...of, value: 0, low: 0, high: 0 });

export const FREE_MIGRATIONS: MigrationConstants = {
  ...MIGRATION_CONSTANTS,
  hoursToOption: Object.fromEntries(
    Object.entries(MIGRATION_CONSTANTS.hoursToOption).map(([id, of]) => [id, nothing(of)]),
  ) as Record<OptionId, Sourced>,
  hoursPerUnit: mapLayers(() => null),
  redundancyHours: nothing(MIGRATION_CONSTANTS.redundancyHours),
  parallelRunMonths: nothing(MIGRATION_CONSTANTS.parallelRunMonths),
};

/** Few months, so that many scenarios fit into a test. */
export const arbitraryGrowth: fc.Arbitrary<GrowthRequest> = fc.record({
  scenario: arbitraryScenario.map((scenario) => ({ ...scenario, pins: {} })),
  trafficGrowthPerMonth: fc.double({ min: -0.2, max: 1, noNaN: true }),
  experimentGrowthPerMonth: fc.double({ min: -0.2, max: 1, noNaN: true }),
  months: fc.constant(12),
});
