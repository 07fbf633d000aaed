/** An architecture in a handful of figures: what a study hands on where a full assessment would be too much. */
import type { Architecture, Assessment, ComplexityBand } from '../assessment/assessment';

export interface ArchitectureFigures {
  readonly architecture: Architecture;
  readonly infrastructureUsdPerMonth: number;
  readonly totalUsdPerMonth: number;
  readonly freshnessP95Seconds: number;
  readonly onTimeRatio: number;
  readonly lateHoursPerMonth: number;
  readonly structuralComplexity: number;
  readonly complexityBand: ComplexityBand;
  readonly operatingEngineers: number;
}

export function architectureFigures(assessment: Assessment): ArchitectureFigures {
  const { architecture, cost, freshness, reliability, complexity } = assessment;
  return {
    architecture,
    infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
    totalUsdPerMonth: cost.totalUsdPerMonth,
    freshnessP95Seconds: freshness.p95Seconds,
    onTimeRatio: reliability.onTimeRatio,
    lateHoursPerMonth: reliability.lateHoursPerMonth,
    structuralComplexity: complexity.structural,
    complexityBand: complexity.band,
    operatingEngineers: complexity.operatingEngineers,
  };
}
