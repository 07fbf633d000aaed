/** The figures that carry a range. */
export const DOUBT_METRIC_IDS = [
  'freshnessP95Seconds',
  'servingP95Seconds',
  'decisionP99Seconds',
  'infrastructureUsdPerMonth',
  'peopleUsdPerMonth',
  'totalUsdPerMonth',
  'onTimeRatio',
  'lateHoursPerMonth',
  'dataLossRatio',
  'structuralComplexity',
  'operatingEngineers',
] as const;

export type DoubtMetricId = (typeof DOUBT_METRIC_IDS)[number];

/** Null where the scenario has no such figure: no decision is asked online. */
export type DoubtFigures = Readonly<Record<DoubtMetricId, number | null>>;

/** As in a sentence. */
export const DOUBT_METRIC_NAMES: Readonly<Record<DoubtMetricId, string>> = {
  freshnessP95Seconds: 'freshness',
  servingP95Seconds: 'the answer time of dashboards',
  decisionP99Seconds: 'the answer time of decisions',
  infrastructureUsdPerMonth: 'the infrastructure bill',
  peopleUsdPerMonth: 'the cost of people',
  totalUsdPerMonth: 'the total cost',
  onTimeRatio: 'reliability',
  lateHoursPerMonth: 'late hours',
  dataLossRatio: 'data loss',
  structuralComplexity: 'structural complexity',
  operatingEngineers: 'the engineers to run it',
};
