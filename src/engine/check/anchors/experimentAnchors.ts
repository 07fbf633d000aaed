import type { Architecture, ProcessingId } from '../../architecture';
import type { ConstantValues } from '../../data/constantValues';
import { SECONDS_PER_DAY } from '../../units';
import type { Anchor } from './anchor';
import { assessHeld, place } from './assessHeld';

const SOURCE = {
  title: 'Statsig docs: Warehouse Costs (2025)',
  url: 'https://docs.statsig.com/statsig-warehouse-native/guides/costs',
};
const LIFE_DAYS = 28;
const EVENTS_PER_USER = 20;
const FEW_TESTS = 10;
const MANY_TESTS = 30;

const warehouse = (processing: ProcessingId): Architecture => ({
  choices: {
    ingestion: place('object-files'),
    storage: place('warehouse'),
    processing: place(processing),
    modeling: place('batch-script'),
    deployment: place('ci-orchestrator'),
    monitoring: place('metrics-alerts'),
  },
  intervalSeconds: SECONDS_PER_DAY,
});

/** Lifetime cost of a test that sees so many units: the difference that more tests make. */
function usdPerTest(units: number, processing: ProcessingId, k: ConstantValues): number {
  const usersPerDay = units / (k.exposureShare * (1 + k.newUserShare * (LIFE_DAYS - 1)));
  const computeUsd = (experimentsPerMonth: number) =>
    assessHeld(
      warehouse(processing),
      {
        eventsPerDay: usersPerDay * EVENTS_PER_USER,
        experimentsPerMonth,
        freshnessSeconds: SECONDS_PER_DAY,
        assumptions: {
          experimentDays: LIFE_DAYS,
          eventsPerUserPerDay: EVENTS_PER_USER,
          otherSources: 10,
          models: 5,
        },
      },
      k,
    ).parts.storage.cost.compute;
  return (computeUsd(MANY_TESTS) - computeUsd(FEW_TESTS)) / (MANY_TESTS - FEW_TESTS);
}

const BANDS = [
  ['small', 'Experiment of 50 thousand units', 5e4, 'incremental', 0.25, 2],
  ['medium', 'Experiment of a million units', 1e6, 'full-refresh', 1, 10],
  ['large', 'Experiment of 100 million units, from scratch', 1e8, 'full-refresh', 5, 280],
  ['large-incremental', 'Experiment of 100 million units, incremental', 1e8, 'incremental', 3, 50],
] as const;

export const EXPERIMENT_ANCHORS: readonly Anchor[] = BANDS.map(
  ([id, title, units, processing, low, high]) => ({
    id: `experiment-${id}`,
    title,
    source: SOURCE,
    unit: 'usd',
    low,
    high,
    toleranceRatio: 0,
    compute: (k) => usdPerTest(units, processing, k),
  }),
);
