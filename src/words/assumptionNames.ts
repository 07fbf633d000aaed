/** What each assumption is called, counted in, and means. */
import type { AssumptionId } from '../engine';

interface AssumptionWords {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
}

export const ASSUMPTION_WORDS: Readonly<Record<AssumptionId, AssumptionWords>> = {
  bytesPerEvent: { name: 'Bytes per event', unit: 'bytes', meaning: 'Size of one event before compression.' },
  eventsPerRequest: {
    name: 'Events per request',
    unit: 'events',
    meaning: 'Events that a client sends in one request.',
  },
  eventsPerUserPerDay: {
    name: 'Events per user and day',
    unit: 'events',
    meaning: 'Turns traffic into users, and users into weeks of testing.',
  },
  peakToMeanRatio: {
    name: 'Peak to mean',
    unit: 'times',
    meaning: 'Busiest hour against the mean of the day.',
  },
  retentionMonths: { name: 'Retention', unit: 'months', meaning: 'How long raw events stay queryable.' },
  otherSources: {
    name: 'Other data sources',
    unit: 'sources',
    meaning: 'Application databases and SaaS tools pulled on a schedule.',
  },
  streamConsumers: {
    name: 'Consumers of the raw stream',
    unit: 'consumers',
    meaning: 'Systems that each need every event as it arrives.',
  },
  queriesPerDay: {
    name: 'Dashboard queries',
    unit: 'queries a day',
    meaning: 'Queries by people and dashboards.',
  },
  queryWindowDays: { name: 'Query window', unit: 'days', meaning: 'How far back a typical query looks.' },
  rawQueryShare: {
    name: 'Queries on raw events',
    unit: 'share',
    meaning: 'Share of queries that no roll-up answers.',
  },
  servingPromiseSeconds: {
    name: 'Serving promise',
    unit: 'seconds',
    meaning: 'Dashboard answer time promised at p95.',
  },
  metricsPerExperiment: {
    name: 'Metrics per experiment',
    unit: 'metrics',
    meaning: 'Metrics in the scorecard of one test.',
  },
  experimentDays: { name: 'Length of an experiment', unit: 'days', meaning: 'Days that a test stays live.' },
  detectableEffectRatio: {
    name: 'Detectable effect',
    unit: 'relative',
    meaning: 'Smallest relative change that a test must find.',
  },
  baselineRate: { name: 'Baseline rate', unit: 'share', meaning: 'Conversion rate that tests try to move.' },
  models: {
    name: 'Models in production',
    unit: 'models',
    meaning: 'Predictive models that someone depends on.',
  },
  onlineDecisionShare: {
    name: 'Online decisions',
    unit: 'share of events',
    meaning: 'Share of events that wait for a model to answer.',
  },
  dataLossRatio: {
    name: 'Data-loss promise',
    unit: 'share of events',
    meaning: 'Most events that may be lost in a year.',
  },
  peopleOnCall: { name: 'People on call', unit: 'people', meaning: 'Engineers who share the pager.' },
  engineerUsdPerYear: { name: 'Cost of an engineer', unit: 'USD a year', meaning: 'Salary with overhead.' },
  regionPriceFactor: {
    name: 'Region price factor',
    unit: 'times',
    meaning: 'Price level against us-east-1.',
  },
};
