// What it costs to collect requests: the balancer, records rounded up, parsing, and runners between runs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { ConstantValues } from '../../../src/engine/data/constantValues';
import {
  type Architecture,
  type IngestionId,
  PRESETS,
  type Scenario,
  type StorageId,
} from '../../../src/engine/index';
import { type Demand, deriveDemand } from '../../../src/engine/laws/demand';
import { balancerUsd, sizeIngestion } from '../../../src/engine/laws/ingestion';
import { totalSpend } from '../../../src/engine/laws/spend';
import { meteredUnits } from '../../../src/engine/options/ingestion';
import { arbitraryScenario } from '../../builders/arbitraryScenario';
import { assessFixed } from '../../builders/fixedArchitecture';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const requests = (requestsPerSecond: number, bytes: number) =>
  deriveDemand(
    scenarioWith({
      eventsPerDay: requestsPerSecond * 86_400,
      assumptions: { bytesPerEvent: bytes, eventsPerRequest: 1 },
    }),
    k,
  );

describe('a load balancer', () => {
  // The guide in its revision of August 2024, one connection a request, public addresses in three zones.
  it.each([
    [10, 28.8],
    [100, 53.8],
    [1000, 262.8],
  ])('at %d small requests a second costs %d USD a month, within 7%', (requestsPerSecond, usd) => {
    expect(
      Math.abs(balancerUsd({ demand: requests(requestsPerSecond, 2048), constants: k }) / usd - 1),
    ).toBeLessThan(0.07);
  });

  it('bills bytes where requests are large, connections where they are small', () => {
    const [small, twice] = [
      balancerUsd({ demand: requests(100, 500), constants: k }),
      balancerUsd({ demand: requests(100, 1000), constants: k }),
    ];
    expect(twice).toBe(small);
    const [large, doubled] = [
      balancerUsd({ demand: requests(100, 20_000), constants: k }),
      balancerUsd({ demand: requests(100, 40_000), constants: k }),
    ];
    expect(doubled).toBeGreaterThan(large);
  });

  it('costs less where clients keep their connections', () => {
    const kept = { ...k, connectionsPerRequest: 0.2 };
    expect(balancerUsd({ demand: requests(1000, 500), constants: kept })).toBeLessThan(
      balancerUsd({ demand: requests(1000, 500), constants: k }),
    );
  });
});

describe('a record that is rounded up', () => {
  it('is one unit when small, and half a unit more than its size on average when large', () => {
    expect(meteredUnits(10, 1024)).toBe(1);
    expect(meteredUnits(10_240, 1024)).toBe(10.5);
  });

  it('agrees with the mean over sizes that are even across units', () => {
    const sizes = Array.from({ length: 4096 }, (_, index) => 3 * 1024 + index + 0.5);
    const mean = sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / 1024), 0) / sizes.length;
    expect(meteredUnits(5 * 1024, 1024)).toBeCloseTo(mean, 6);
  });

  it('is never cheaper than its bytes and never shrinks as it grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (bytes) => {
        expect(meteredUnits(bytes, 1024)).toBeGreaterThanOrEqual(bytes / 1024);
        expect(meteredUnits(bytes * 1.1, 1024)).toBeGreaterThanOrEqual(meteredUnits(bytes, 1024));
      }),
    );
  });
});

describe('parsing', () => {
  const collected: readonly IngestionId[] = [
    'object-files',
    'managed-stream',
    'managed-stream-on-demand',
    'kafka',
  ];

  const parseUsd = (id: IngestionId, d: Demand, constants: Partial<ConstantValues>) => {
    const usd = (changes: Partial<ConstantValues>) =>
      totalSpend(sizeIngestion({ demand: d, constants: { ...k, ...changes } }, id, 'several-zones').cost);
    const nothing = { parseEventsPerVcpuSecond: Number.POSITIVE_INFINITY, parserVcpuLow: 0 };
    return usd(constants) - usd(nothing);
  };
  const vcpuUsd = 730.5 * k.sparkUsdPerVcpuHour;

  it('is paid for by every way in but direct writes, in proportion to events once they fill the smallest parser', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const d = deriveDemand(scenario, k);
        const vcpu = Math.max(1, d.eventsPerSecond / 500);
        const own = { parseEventsPerVcpuSecond: 500, parserVcpuLow: 1 };
        for (const id of collected) expect(parseUsd(id, d, own) / (vcpu * vcpuUsd)).toBeCloseTo(1, 3);
        expect(parseUsd('direct-writes', d, own)).toBe(0);
        expect(parseUsd('client-outbox', d, own)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('of a trickle costs what a busy core costs, and half as much on half a core', () => {
    const d = deriveDemand({ ...PRESETS.growth, eventsPerDay: 1000 }, k);
    expect(parseUsd('object-files', d, { parserVcpuLow: 1 })).toBeCloseTo(vcpuUsd, 6);
    expect(parseUsd('object-files', d, { parserVcpuLow: 0.5 })).toBeCloseTo(vcpuUsd / 2, 6);
  });
});

describe('what runs between runs', () => {
  const place = <Id extends string>(option: Id) => ({ option, redundancy: 'several-zones' }) as const;
  const design = (
    storage: StorageId,
    deployment: 'cron' | 'ci-orchestrator',
    intervalSeconds: number,
  ): Architecture => ({
    choices: {
      ingestion: place('managed-stream-on-demand'),
      storage: place(storage),
      processing: place('incremental'),
      modeling: place('batch-script'),
      deployment: { option: deployment, redundancy: deployment === 'cron' ? 'one-zone' : 'several-zones' },
      monitoring: { option: 'logs', redundancy: 'one-zone' },
    },
    intervalSeconds,
  });
  const scenario: Scenario = scenarioWith({ eventsPerDay: 1e6, freshnessSeconds: 86_400 });
  const runner = (deployment: 'cron' | 'ci-orchestrator', seconds: number) =>
    assessFixed(design('postgresql', deployment, seconds), scenario).parts.processing
      .infrastructureUsdPerMonth;

  it("costs nothing in containers, and the whole month on a machine of one's own", () => {
    expect(runner('cron', 86_400)).toBeCloseTo(runner('cron', 3600), 6);
    expect(runner('ci-orchestrator', 86_400)).toBeLessThan(runner('ci-orchestrator', 3600) / 2);
    expect(runner('ci-orchestrator', 3600)).toBeLessThan(runner('cron', 3600) / 4);
  });

  it('is loaded in bulk by a warehouse that runs by the hour, and by the byte where rows are in motion', () => {
    const hourly = assessFixed(design('warehouse', 'ci-orchestrator', 3600), scenario);
    expect(hourly.parts.storage.cost.requests).toBe(0);
    const moving = assessFixed(
      {
        choices: { ...hourly.architecture.choices, processing: place('flink') },
        intervalSeconds: null,
      },
      scenario,
    );
    const gbPerMonth = (moving.demand.bytesPerSecond * 2_629_800) / 1e9;
    expect(moving.parts.storage.cost.requests).toBeCloseTo(gbPerMonth * k.warehouseStreamUsdPerGb, 6);
  });
});
