/** The assumptions behind a scenario: what they mean, their bounds, and nothing of their defaults. */
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
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly wholeNumber: boolean;
  readonly meaning: string;
}

const define = (
  id: AssumptionId,
  name: string,
  unit: string,
  [low, high]: readonly [number, number],
  meaning: string,
  wholeNumber = false,
): AssumptionDefinition => ({ id, name, unit, low, high, meaning, wholeNumber });

export const ASSUMPTIONS: readonly AssumptionDefinition[] = [
  define('bytesPerEvent', 'Bytes per event', 'bytes', [50, 100_000], 'Size of one event before compression.'),
  define(
    'eventsPerRequest',
    'Events per request',
    'events',
    [1, 1000],
    'Events that a client sends in one request.',
  ),
  define(
    'eventsPerUserPerDay',
    'Events per user and day',
    'events',
    [1, 10_000],
    'Turns traffic into users, and users into weeks of testing.',
  ),
  define('peakToMeanRatio', 'Peak to mean', 'times', [1, 20], 'Busiest hour against the mean of the day.'),
  define('retentionMonths', 'Retention', 'months', [1, 84], 'How long raw events stay queryable.'),
  define(
    'otherSources',
    'Other data sources',
    'sources',
    [0, 500],
    'Application databases and SaaS tools pulled on a schedule.',
    true,
  ),
  define(
    'streamConsumers',
    'Consumers of the raw stream',
    'consumers',
    [1, 50],
    'Systems that each need every event as it arrives.',
    true,
  ),
  define(
    'queriesPerDay',
    'Dashboard queries',
    'queries a day',
    [0, 1_000_000],
    'Queries by people and dashboards.',
  ),
  define('queryWindowDays', 'Query window', 'days', [1, 365], 'How far back a typical query looks.'),
  define(
    'rawQueryShare',
    'Queries on raw events',
    'share',
    [0, 1],
    'Share of queries that no roll-up answers.',
  ),
  define(
    'servingPromiseSeconds',
    'Serving promise',
    'seconds',
    [0.1, 600],
    'Dashboard answer time promised at p95.',
  ),
  define(
    'metricsPerExperiment',
    'Metrics per experiment',
    'metrics',
    [1, 1000],
    'Metrics in the scorecard of one test.',
    true,
  ),
  define('experimentDays', 'Length of an experiment', 'days', [1, 180], 'Days that a test stays live.'),
  define(
    'detectableEffectRatio',
    'Detectable effect',
    'relative',
    [0.001, 1],
    'Smallest relative change that a test must find.',
  ),
  define('baselineRate', 'Baseline rate', 'share', [0.0001, 0.9], 'Conversion rate that tests try to move.'),
  define(
    'models',
    'Models in production',
    'models',
    [0, 10_000],
    'Predictive models that someone depends on.',
    true,
  ),
  define(
    'onlineDecisionShare',
    'Online decisions',
    'share of events',
    [0, 1],
    'Share of events that wait for a model to answer.',
  ),
  define(
    'dataLossRatio',
    'Data-loss promise',
    'share of events',
    [1e-9, 0.1],
    'Most events that may be lost in a year.',
  ),
  define('peopleOnCall', 'People on call', 'people', [0, 100], 'Engineers who share the pager.', true),
  define(
    'engineerUsdPerYear',
    'Cost of an engineer',
    'USD a year',
    [20_000, 600_000],
    'Salary with overhead.',
  ),
  define('regionPriceFactor', 'Region price factor', 'times', [0.5, 3], 'Price level against us-east-1.'),
];
