// The cost guide of an open clickstream solution (awslabs/clickstream-analytics-on-aws, docs/en/plan-deployment/cost.md,
// November 2023): on-demand stream, hourly Spark and warehouse; 345, 477 and 2,203 USD a month, of which 67 for reporting seats.

import { describe, expect, it } from 'vitest';
import { makeCatalog } from '../../../src/engine/data/catalog';
import type { Architecture, IngestionId, Scenario } from '../../../src/engine/index';
import { assessFixed } from '../../builders/fixedArchitecture';
import { scenarioWith } from '../../builders/scenarios';

const REPORTING_SEATS_USD = 66.8;
const TOLERANCE = 0.25;
/** One compressed kilobyte a request, ten events each; evenly over the day; one month kept; nothing but events. */
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

const place = <Id extends string>(option: Id) => ({ option, redundancy: 'several-zones' }) as const;
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

function parts(
  requestsPerSecond: number,
  ingestion: IngestionId = 'managed-stream-on-demand',
  hours = 1,
  constants: Scenario['constants'] = {},
) {
  const scenario = scenarioWith({
    eventsPerDay: requestsPerSecond * EVENTS_PER_REQUEST * 86_400,
    experimentsPerMonth: 0,
    freshnessSeconds: 86_400,
    assumptions: ASSUMPTIONS,
  });
  const { byLayer } = assessFixed(guide(ingestion, hours * 3600), scenario, makeCatalog({}, constants)).cost;
  const usd = (layer: 'ingestion' | 'storage' | 'processing' | 'monitoring') =>
    byLayer[layer].infrastructureUsdPerMonth;
  return { ingestion: usd('ingestion'), work: usd('storage') + usd('processing'), watch: usd('monitoring') };
}

function total(requestsPerSecond: number): number {
  const { ingestion, work, watch } = parts(requestsPerSecond);
  return ingestion + work + watch + REPORTING_SEATS_USD;
}

describe('the clickstream guide with hourly refresh', () => {
  it.each([
    [10, 345],
    [100, 477],
    [1000, 2203],
  ])('at %d requests a second costs %d USD a month, within a quarter', (requestsPerSecond, published) => {
    expect(Math.abs(total(requestsPerSecond) / published - 1)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('costs 6.4 times as much for a hundred times the traffic, within a quarter', () => {
    expect(Math.abs(total(1000) / total(10) / 6.4 - 1)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('has Kafka dearer than the on-demand stream at 100 requests a second', () => {
    expect(parts(100, 'kafka').ingestion).toBeGreaterThan(parts(100).ingestion);
  });

  // A day is kept by both, and traffic between zones stands apart from the guide's totals. Three brokers here, two there.
  it('has Kafka cheaper than the on-demand stream from 1,000 requests a second on, within a quarter', () => {
    const own = { kafkaRetentionHours: 24, crossZoneUsdPerGb: 0 };
    expect(parts(1250, 'kafka', 1, own).ingestion).toBeLessThan(parts(1250).ingestion);
  });

  it('has Kafka cheaper than the on-demand stream at 1,000 requests a second on two brokers that keep a day', () => {
    const own = { brokerCount: 2, kafkaRetentionHours: 24 };
    expect(parts(1000, 'kafka', 1, own).ingestion).toBeLessThan(parts(1000).ingestion);
    expect(parts(100, 'kafka', 1, own).ingestion).toBeGreaterThan(parts(100).ingestion);
  });

  it('has Kafka cheaper than the on-demand stream at 2,000 requests a second', () => {
    expect(parts(2000, 'kafka').ingestion).toBeLessThan(parts(2000).ingestion);
  });

  it('saves most of the refresh when it runs daily at 10 requests a second', () => {
    expect(parts(10, 'managed-stream-on-demand', 24).work).toBeLessThan(parts(10).work / 4);
  });
});
