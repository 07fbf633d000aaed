// Runs a study of growth to its end; migrations for nothing, to hold laws that only hold without friction.
import fc from 'fast-check';
import { MIGRATION_CONSTANTS } from '../../src/engine/data/constants/migration';
import type { GrownGrowth, Growth, GrowthRequest } from '../../src/engine/index';
import { growthSteps } from '../../src/engine/studies/growth/growthSteps';
import { arbitraryScenario } from './arbitraryScenario';

export type Grown = GrownGrowth;

/** Files, a warehouse and incremental models, which a visitor holds. */
export const HELD_CHOICES = {
  ingestion: { option: 'object-files', redundancy: 'several-zones' },
  storage: { option: 'warehouse', redundancy: 'several-zones' },
  processing: { option: 'incremental', redundancy: 'several-zones' },
  modeling: { option: 'ml-pipeline', redundancy: 'several-zones' },
  deployment: { option: 'ci-orchestrator', redundancy: 'several-zones' },
  monitoring: { option: 'metrics-alerts', redundancy: 'several-zones' },
} as const;

export function growAny(request: GrowthRequest): Growth {
  let last: Growth | null = null;
  for (const step of growthSteps(request)) last = step ?? last;
  if (last === null) throw new Error('The study ended without a result.');
  return last;
}

export function grow(request: GrowthRequest): Grown {
  const growth = growAny(request);
  if (growth.kind !== 'grown') throw new Error('The pins clash.');
  return growth;
}

/** Moves take a team, but no hours of it. */
const NO_WORK = Object.fromEntries(
  Object.keys(MIGRATION_CONSTANTS)
    .filter((id) => !id.startsWith('migrationTeam'))
    .map((id) => [id, 0]),
);

export const withFreeMigrations = (request: GrowthRequest): GrowthRequest => ({
  ...request,
  scenario: { ...request.scenario, constants: { ...request.scenario.constants, ...NO_WORK } },
});

/** Few months, so that many scenarios fit into a test. */
export const arbitraryGrowth: fc.Arbitrary<GrowthRequest> = fc.record({
  scenario: arbitraryScenario.map((scenario) => ({ ...scenario, pins: {} })),
  trafficGrowthPerMonth: fc.double({ min: -0.2, max: 1, noNaN: true }),
  experimentGrowthPerMonth: fc.double({ min: -0.2, max: 1, noNaN: true }),
  months: fc.constant(12),
});
