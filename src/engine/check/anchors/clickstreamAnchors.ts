import type { Architecture, IngestionId } from '../../architecture';
import type { ConstantValues } from '../../data/constantValues';
import type { Scenario } from '../../scenario';
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../units';
import type { Anchor } from './anchor';
import { assessHeld, place } from './assessHeld';

const SOURCE = {
  title: 'awslabs/clickstream-analytics-on-aws, docs/en/plan-deployment/cost.md',
  url: 'https://github.com/awslabs/clickstream-analytics-on-aws/blob/main/docs/en/plan-deployment/cost.md',
};
const TOLERANCE = 0.25;
/** Seats of the reporting tool, which the model does not sell. */
const REPORTING_SEATS_USD = 66.8;
/** As in the guide: one compressed kilobyte a request, ten events each, evenly over the day; one month kept; nothing but events. */
const EVENTS_PER_REQUEST = 10;
const ASSUMPTIONS: Scenario['assumptions'] = {
  bytesPerEvent: 100,
  eventsPerRequest: EVENTS_PER_REQUEST,
  peakToMeanRatio: 1,
  retentionMonths: 1,
  otherSources: 0,
  models: 0,
  queriesPerDay: 0,
  streamConsumers: 1,
  onlineDecisionShare: 0,
};
const TOTALS = [
  [10, 345],
  [100, 477],
  [1000, 2203],
] as const;
/** As long as the stream keeps them; the guide lists traffic between zones apart from its totals. */
const KAFKA_OF_GUIDE = { kafkaRetentionHours: 24, crossZoneUsdPerGb: 0 };
/** Requests a second between which the guide's bills for Kafka and for the stream meet. */
const MEETING = { low: 100, high: 1000 };
const MEETING_HIGHEST = 100_000;
const HALVINGS = 40;
/** Of what parsing and warehouse cost with hourly runs, the guide pays 13% with daily ones at 10 requests a second. */
const DAILY_SHARE = 0.13;

const guide = (ingestion: IngestionId, intervalSeconds: number): Architecture => ({
  choices: {
    ingestion: place(ingestion),
    storage: place('warehouse'),
    processing: place('incremental'),
    modeling: place('batch-script'),
    deployment: place('ci-orchestrator'),
    monitoring: { option: 'logs', redundancy: 'one-zone' },
  },
  intervalSeconds,
});

function bill(
  requestsPerSecond: number,
  ingestion: IngestionId,
  k: ConstantValues,
  intervalSeconds = SECONDS_PER_HOUR,
) {
  const changes = {
    eventsPerDay: requestsPerSecond * EVENTS_PER_REQUEST * SECONDS_PER_DAY,
    experimentsPerMonth: 0,
    freshnessSeconds: SECONDS_PER_DAY,
    assumptions: ASSUMPTIONS,
  };
  const { byLayer } = assessHeld(guide(ingestion, intervalSeconds), changes, k).cost;
  const usd = (layer: 'ingestion' | 'storage' | 'processing' | 'monitoring') =>
    byLayer[layer].infrastructureUsdPerMonth;
  return {
    ingestionUsd: usd('ingestion'),
    refreshUsd: usd('storage') + usd('processing'),
    totalUsd: usd('ingestion') + usd('storage') + usd('processing') + usd('monitoring') + REPORTING_SEATS_USD,
  };
}

const total = (requestsPerSecond: number, k: ConstantValues) =>
  bill(requestsPerSecond, 'managed-stream-on-demand', k).totalUsd;

/** Requests a second from which Kafka is the cheaper of the two; the highest that is tried where it never is. */
function meetingOfBills(k: ConstantValues): number {
  const kafkaIsCheaper = (requestsPerSecond: number) =>
    bill(requestsPerSecond, 'kafka', { ...k, ...KAFKA_OF_GUIDE }).ingestionUsd <
    bill(requestsPerSecond, 'managed-stream-on-demand', k).ingestionUsd;
  let [low, high] = [1, MEETING_HIGHEST];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = Math.sqrt(low * high);
    if (kafkaIsCheaper(middle)) high = middle;
    else low = middle;
  }
  return high;
}

export const CLICKSTREAM_ANCHORS: readonly Anchor[] = [
  ...TOTALS.map(
    ([requestsPerSecond, usd]): Anchor => ({
      id: `clickstream-${requestsPerSecond}`,
      title: `Clickstream guide, ${requestsPerSecond.toLocaleString('en-US')} requests a second, a month`,
      source: SOURCE,
      unit: 'usd',
      low: usd,
      high: usd,
      toleranceRatio: TOLERANCE,
      compute: (k) => total(requestsPerSecond, k),
    }),
  ),
  {
    id: 'clickstream-growth',
    title: 'Clickstream guide, cost for a hundred times the traffic',
    source: SOURCE,
    unit: 'times',
    low: 6.4,
    high: 6.4,
    toleranceRatio: TOLERANCE,
    compute: (k) => total(1000, k) / total(10, k),
  },
  {
    id: 'clickstream-kafka',
    title: 'Clickstream guide, traffic from which Kafka is cheaper than the on-demand stream',
    source: SOURCE,
    unit: 'requests',
    ...MEETING,
    toleranceRatio: TOLERANCE,
    compute: meetingOfBills,
  },
  {
    id: 'clickstream-daily',
    title:
      'Clickstream guide, refresh and storage with daily runs against hourly ones at 10 requests a second',
    source: SOURCE,
    unit: 'times',
    low: 0,
    high: 2 * DAILY_SHARE,
    toleranceRatio: 0,
    compute: (k) =>
      bill(10, 'managed-stream-on-demand', k, SECONDS_PER_DAY).refreshUsd /
      bill(10, 'managed-stream-on-demand', k).refreshUsd,
  },
];
