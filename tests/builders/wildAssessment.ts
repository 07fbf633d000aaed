/** Assessments far outside what the engine gives: nothing, everything, and no number at all. */
import fc from 'fast-check';
import { type Assessment, DRIVERS, LAYER_IDS, type LayerId, mapLayers, TIERS } from '../../src/engine';
import { buildAssessment } from './drawnAssessment';

const wildNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1e15, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 1e-12, 1, -1, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
  },
);

const sometimesLayer = fc.constantFrom<LayerId>(...LAYER_IDS);

/** Sorted, as cumulative ages are, but of any size. */
const ages = fc
  .tuple(wildNumber, wildNumber, wildNumber)
  .map((three) => three.toSorted((one, other) => one - other));

const stage = fc
  .record({
    layer: sometimesLayer,
    kind: fc.constantFrom('wait' as const, 'work' as const),
    meanSeconds: wildNumber,
    maxSeconds: wildNumber,
    ages,
  })
  .map(({ ages: [ageP5Seconds = 0, ageP50Seconds = 0, ageP95Seconds = 0], ...rest }) => ({
    ...rest,
    id: 'next-run' as const,
    ageP5Seconds,
    ageP50Seconds,
    ageP95Seconds,
  }));

export const wildAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    tier: fc.constantFrom(...TIERS),
    eventsPerDay: fc.constantFrom(...DRIVERS.traffic.detents),
    experimentsPerMonth: fc.constantFrom(...DRIVERS.experiments.detents),
    freshnessSeconds: fc.constantFrom(...DRIVERS.freshness.detents),
    consumer: fc.constantFrom('dashboards' as const, 'online-store' as const),
    stages: fc.array(stage, { maxLength: 6 }),
    quantiles: fc.oneof(fc.constant([]), fc.array(wildNumber, { minLength: 20, maxLength: 20 })),
    numbers: fc.array(wildNumber, { minLength: 12, maxLength: 12 }),
    decision: fc.option(wildNumber),
  })
  .map((wild) => {
    const base = buildAssessment(wild.tier);
    const number = (index: number) => wild.numbers[index] ?? 0;
    return {
      ...base,
      demand: {
        ...base.demand,
        scenario: {
          ...base.demand.scenario,
          eventsPerDay: wild.eventsPerDay,
          experimentsPerMonth: wild.experimentsPerMonth,
          freshnessSeconds: wild.freshnessSeconds,
        },
      },
      parts: mapLayers((layer) => ({
        ...base.parts[layer],
        unitCount: number(0),
        limits:
          layer === 'modeling'
            ? []
            : [
                {
                  id: 'inserts' as const,
                  used: 1,
                  capacity: 1,
                  unit: 'rows' as const,
                  utilizationRatio: number(1),
                },
              ],
      })),
      freshness: {
        ...base.freshness,
        consumer: wild.consumer,
        stages: wild.stages,
        p95Seconds: number(2),
        tablesP95Seconds: number(3),
        ageQuantilesSeconds: wild.quantiles.toSorted((one, other) => one - other),
      },
      serving: { ...base.serving, decisionP95Seconds: wild.decision, dashboardP95Seconds: number(4) },
      cost: {
        ...base.cost,
        byLayer: mapLayers(() => ({ infrastructureUsdPerMonth: number(5), peopleUsdPerMonth: number(6) })),
      },
      reliability: {
        ...base.reliability,
        detectSeconds: number(7),
        repairSeconds: number(8),
        lateHoursPerMonth: number(9),
        budgetHoursPerMonth: number(10),
        incidentsPerMonth: number(11),
      },
    };
  });
