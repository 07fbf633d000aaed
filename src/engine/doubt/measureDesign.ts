/** The figures and promises of a design in one possible world: what an assessment says, without what only a page needs. */

import type { PromiseCheck } from '../assessment/assessment';
import { assessReliability } from '../assessment/assessReliability';
import { checkPromises } from '../assessment/checkPromises';
import { collectorLossRatio, dataPlaneLossRatio } from '../assessment/dataLossRatio';
import { dataPath } from '../assessment/dataPath';
import { ageQuantile, ageTail } from '../assessment/freshnessLaw';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { Design } from '../sizing/design';
import type { ComplexityLookup } from './complexityLookup';
import type { DoubtFigures } from './doubtMetrics';
import { measureCost } from './measureCost';

export interface MeasuredDesign {
  readonly figures: DoubtFigures;
  readonly promises: readonly PromiseCheck[];
  /** What the decision minimises, USD a month. */
  readonly objectiveUsd: number;
}

const P95 = 0.95;

/** The same numbers as `assess`; a test holds the two together over presets and random scenarios. */
export function measureDesign(
  design: Design,
  d: Demand,
  k: ConstantValues,
  complexityOf: ComplexityLookup,
): MeasuredDesign {
  const path = dataPath(design.ingestion, design.plan, d, k);
  const p95Seconds = ageQuantile(path.law, P95);
  const freshness = {
    consumer: path.consumer,
    p95Seconds,
    missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
    tablesP95Seconds: path.consumer === 'dashboards' ? p95Seconds : ageQuantile(path.tables, P95),
  };
  const reliability = assessReliability(design, d, k);
  const lostRatio = Math.min(
    1,
    dataPlaneLossRatio(design.ingestion, design.plan.storage, design.storeRedundancy, k) +
      collectorLossRatio(design.ingestion, design.control, k),
  );
  const serving = {
    dashboardP95Seconds: design.plan.size.queryP95Seconds,
    decisionP99Seconds: d.decisionsPerSecond > 0 ? (design.modeling.decision?.p99Seconds ?? null) : null,
  };
  const cost = measureCost(design, d, k);
  const complexity = complexityOf(design);
  const totalUsdPerMonth = cost.infrastructureUsdPerMonth + cost.peopleUsdPerMonth;
  return {
    figures: {
      freshnessP95Seconds: p95Seconds,
      servingP95Seconds: serving.dashboardP95Seconds,
      decisionP99Seconds: serving.decisionP99Seconds,
      infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
      peopleUsdPerMonth: cost.peopleUsdPerMonth,
      totalUsdPerMonth,
      onTimeRatio: reliability.onTimeRatio,
      lateHoursPerMonth: reliability.lateHoursPerMonth,
      dataLossRatio: lostRatio,
      structuralComplexity: complexity.structural,
      operatingEngineers: cost.hoursPerMonth * complexity.engineersPerMonthlyHour,
    },
    promises: checkPromises(design, { freshness, serving, reliability, dataLoss: { lostRatio }, cost }, d, k),
    objectiveUsd: d.scenario.objective === 'total' ? totalUsdPerMonth : cost.infrastructureUsdPerMonth,
  };
}
