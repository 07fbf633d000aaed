// The three presets against the case study: the same architecture, and figures of the same order.
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  decide,
  LAYER_IDS,
  type OptionId,
  PRESETS,
  type Tier,
} from '../../src/engine/index';

const HOUR = 3600;
const MINUTE = 60;
const TEN = 10;

const PUBLISHED: Readonly<
  Record<Tier, { options: readonly OptionId[]; usd: number; onTime: number; complexity: string }>
> = {
  startup: {
    options: ['direct-writes', 'postgresql', 'full-refresh', 'batch-script', 'cron', 'logs'],
    usd: 500,
    onTime: 0.92,
    complexity: 'Low',
  },
  growth: {
    // The case study says CI/CD; planned with expected values, 97% on time asks for a canary before each release.
    options: ['object-files', 'warehouse', 'incremental', 'ml-pipeline', 'canary', 'metrics-alerts'],
    usd: 8000,
    onTime: 0.97,
    complexity: 'Medium',
  },
  enterprise: {
    options: ['kafka', 'lakehouse', 'flink', 'online-inference', 'kubernetes', 'full-observability'],
    usd: 45_000,
    onTime: 0.999,
    complexity: 'High',
  },
};

const chosen = (tier: Tier): Assessment => decide(PRESETS[tier]).chosen;

describe.each(Object.keys(PUBLISHED) as Tier[])('the %s preset', (tier) => {
  const { options, usd, onTime, complexity } = PUBLISHED[tier];
  const answer = chosen(tier);

  it('is kept, with the architecture of the case study', () => {
    expect(decide(PRESETS[tier]).kind).toBe('feasible');
    expect(LAYER_IDS.map((layer) => answer.parts[layer].option)).toEqual(options);
    expect(answer.tier).toEqual({ main: tier, exceptions: [] });
  });

  it(`costs ${usd} USD a month within one order of magnitude`, () => {
    const ratio = answer.cost.infrastructureUsdPerMonth / usd;
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(TEN);
  });

  it(`is late as much as ${onTime * 100} % on time allows, within an order of magnitude`, () => {
    const ratio = (1 - answer.reliability.onTimeRatio) / (1 - onTime);
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(TEN);
  });

  it(`is of ${complexity.toLowerCase()} complexity`, () => {
    expect(answer.complexity.band).toBe(complexity);
  });
});

describe('freshness and serving of the presets', () => {
  it('Startup: the newest complete view is two to four hours old as a rule, and no older than a working day', () => {
    const { p50Seconds, p95Seconds } = chosen('startup').freshness;
    expect(p50Seconds).toBeGreaterThan(2 * HOUR);
    expect(p50Seconds).toBeLessThan(4 * HOUR);
    expect(p95Seconds).toBeLessThanOrEqual(8 * HOUR);
  });

  it('Growth: fifteen to sixty minutes', () => {
    const { p50Seconds, p95Seconds } = chosen('growth').freshness;
    expect(p50Seconds).toBeGreaterThan(15 * MINUTE);
    expect(p95Seconds).toBeLessThanOrEqual(60 * MINUTE);
  });

  it('Enterprise: decisions in less than 100 ms, from features as fresh', () => {
    const { freshness, serving } = chosen('enterprise');
    expect(freshness.consumer).toBe('online store');
    expect(freshness.p95Seconds).toBeLessThan(0.1);
    expect(serving.decisionP99Seconds).toBeLessThan(0.1);
  });

  it('people are half of the cost of ownership and more, less so as the organisation grows', () => {
    const shares = (['startup', 'growth', 'enterprise'] as const).map((tier) => {
      const { peopleUsdPerMonth, totalUsdPerMonth } = chosen(tier).cost;
      return peopleUsdPerMonth / totalUsdPerMonth;
    });
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    for (const share of shares) expect(share).toBeGreaterThan(0.45);
  });
});
