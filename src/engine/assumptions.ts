/** The assumptions behind a scenario: their values and bounds, and nothing of their defaults. */
export interface AssumptionValues {
  readonly bytesPerEvent: number;
  readonly eventsPerRequest: number;
  readonly eventsPerUserPerDay: number;
  readonly peakToMeanRatio: number;
  readonly retentionMonths: number;
  readonly otherSources: number;
  readonly streamConsumers: number;
  readonly queriesPerDay: number;
  readonly queryWindowDays: number;
  readonly rawQueryShare: number;
  readonly servingPromiseSeconds: number;
  readonly metricsPerExperiment: number;
  readonly experimentDays: number;
  readonly detectableEffectRatio: number;
  readonly baselineRate: number;
  readonly models: number;
  readonly onlineDecisionShare: number;
  readonly dataLossRatio: number;
  readonly peopleOnCall: number;
  readonly engineerUsdPerYear: number;
  readonly regionPriceFactor: number;
}

export type AssumptionId = keyof AssumptionValues;

export interface AssumptionDefinition {
  readonly id: AssumptionId;
  readonly low: number;
  readonly high: number;
  readonly wholeNumber: boolean;
}

const define = (
  id: AssumptionId,
  [low, high]: readonly [number, number],
  wholeNumber = false,
): AssumptionDefinition => ({ id, low, high, wholeNumber });

export const ASSUMPTIONS: readonly AssumptionDefinition[] = [
  define('bytesPerEvent', [50, 100_000]),
  define('eventsPerRequest', [1, 1000]),
  define('eventsPerUserPerDay', [1, 10_000]),
  define('peakToMeanRatio', [1, 20]),
  define('retentionMonths', [1, 84]),
  define('otherSources', [0, 500], true),
  define('streamConsumers', [1, 50], true),
  define('queriesPerDay', [0, 1_000_000]),
  define('queryWindowDays', [1, 365]),
  define('rawQueryShare', [0, 1]),
  define('servingPromiseSeconds', [0.1, 600]),
  define('metricsPerExperiment', [1, 1000], true),
  define('experimentDays', [1, 180]),
  define('detectableEffectRatio', [0.001, 1]),
  define('baselineRate', [0.0001, 0.9]),
  define('models', [0, 10_000], true),
  define('onlineDecisionShare', [0, 1]),
  define('dataLossRatio', [1e-9, 0.1]),
  define('peopleOnCall', [0, 100], true),
  define('engineerUsdPerYear', [20_000, 600_000]),
  define('regionPriceFactor', [0.5, 3]),
];
