// The parts as the page shows them: money, hours and limits of each layer from the sizes of the design, and facts in plain words.

import { describe, expect, it } from 'vitest';
import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../../../src/engine/architecture';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { LayerId, Scenario } from '../../../src/engine/index';
import { sizeControlPlane } from '../../../src/engine/laws/controlPlane';
import { billedPlanVcpu } from '../../../src/engine/laws/cost';
import { directWriteRatio, placeStore, planDataPlane } from '../../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../../src/engine/laws/demand';
import type { Design } from '../../../src/engine/laws/design';
import { sizeIngestion } from '../../../src/engine/laws/ingestion';
import { sizeModeling } from '../../../src/engine/laws/modeling';
import { assembleParts } from '../../../src/engine/laws/parts';
import { addSpend, totalSpend } from '../../../src/engine/laws/spend';
import { tellFacts, unitName } from '../../../src/words/parts';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;

interface Stack {
  readonly ingestion: IngestionId;
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly interval: number | null;
  readonly modeling: ModelingId;
  readonly deployment: DeploymentId;
  readonly monitoring: MonitoringId;
}

const SIMPLE: Stack = {
  ingestion: 'direct-writes',
  storage: 'postgresql',
  processing: 'full-refresh',
  interval: 3600,
  modeling: 'batch-script',
  deployment: 'cron',
  monitoring: 'logs',
};
const STREAMING: Stack = {
  ingestion: 'kafka',
  storage: 'lakehouse',
  processing: 'flink',
  interval: null,
  modeling: 'online-inference',
  deployment: 'kubernetes',
  monitoring: 'full-observability',
};

function build(
  stack: Stack,
  changes: Partial<Scenario> = {},
  bend: (design: Design) => Design = (one) => one,
) {
  const d = deriveDemand(scenarioWith(changes), k);
  const design = bend({
    ingestion: sizeIngestion({ demand: d, constants: k }, stack.ingestion, 'several-zones'),
    plan: planDataPlane(
      { demand: d, constants: k },
      { storage: stack.storage, processing: stack.processing, intervalSeconds: stack.interval },
    ),
    storeRedundancy: 'several-zones',
    modeling: sizeModeling({ demand: d, constants: k }, stack.modeling),
    control: sizeControlPlane({ demand: d, constants: k }, stack.deployment, stack.monitoring),
  });
  return { d, design, parts: assembleParts({ demand: d, constants: k }, design) };
}

const facts = (
  stack: Stack,
  layer: LayerId,
  changes: Partial<Scenario> = {},
  bend?: (design: Design) => Design,
) => {
  const { d, design, parts } = build(stack, changes, bend);
  return tellFacts(parts[layer], { demand: d, intervalSeconds: design.plan.intervalSeconds });
};

describe.each([
  ['a simple stack', SIMPLE],
  ['a streaming stack', STREAMING],
  [
    'a scheduled stack',
    {
      ...SIMPLE,
      ingestion: 'object-files',
      storage: 'warehouse',
      processing: 'incremental',
      deployment: 'canary',
      monitoring: 'metrics-alerts',
    },
  ],
] as const)('the money and hours of %s', (_name, stack) => {
  it('are of each layer what its sizing says, with the fleet at the price of what carries and watches it', () => {
    const { d, design, parts } = build(stack as Stack);
    const { ingestion, plan, modeling, control } = design;
    const carried = (vcpu: number) => vcpu * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu);
    const store = placeStore({ demand: d, constants: k }, plan, 'several-zones');
    const bill = (layer: LayerId) => parts[layer].infrastructureUsdPerMonth;
    expect(bill('ingestion')).toBeCloseTo(totalSpend(ingestion.cost) + carried(ingestion.fleetVcpu), 6);
    expect(bill('storage')).toBeCloseTo(
      store.computeUsd + store.storageUsd + store.transferUsd + plan.streamLoadUsd,
      6,
    );
    expect(bill('processing')).toBeCloseTo(
      plan.processingComputeUsd + plan.onlineStoreUsd + carried(billedPlanVcpu(plan, control)),
      6,
    );
    expect(bill('modeling')).toBeCloseTo(totalSpend(modeling.cost) + carried(modeling.fleetVcpu), 6);
    expect(bill('deployment')).toBeCloseTo(control.deploymentUsd, 6);
    expect(bill('monitoring')).toBeCloseTo(control.monitoringUsd, 6);
    expect(parts.ingestion.cost.observability).toBeCloseTo(
      ingestion.fleetVcpu * control.monitoringUsdPerFleetVcpu,
      9,
    );
    const all = addSpend(Object.values(parts).map(({ cost }) => cost));
    expect(totalSpend(all)).toBeCloseTo(
      Object.values(parts).reduce((sum, part) => sum + part.infrastructureUsdPerMonth, 0),
      6,
    );
  });

  it('count upkeep, services, servers and incidents once each', () => {
    const { design, parts } = build(stack as Stack);
    const { ingestion, plan, modeling, control } = design;
    const hours = (layer: LayerId) => parts[layer].peopleHoursPerMonth;
    expect(hours('ingestion')).toBeCloseTo(ingestion.hoursPerMonth, 9);
    expect(hours('storage')).toBeCloseTo(plan.storeHours, 9);
    expect(hours('processing')).toBeCloseTo(
      plan.processingHours + plan.services * control.hoursPerService,
      9,
    );
    expect(hours('modeling')).toBeCloseTo(
      modeling.hoursPerMonth + modeling.services * control.hoursPerService,
      9,
    );
    expect(hours('deployment')).toBeCloseTo(
      control.deploymentHours +
        plan.furtherServers * control.hoursPerServer +
        control.incidentsPerMonth * k.incidentHours,
      9,
    );
    expect(hours('monitoring')).toBeCloseTo(control.monitoringHours, 9);
    const fleet = ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
    expect(parts.deployment.unitCount).toBeCloseTo(fleet, 9);
    expect(parts.monitoring.unitCount).toBe(control.jobs);
  });
});

describe('hours of a second region', () => {
  it('come on top of the upkeep of a store', () => {
    const apart = (design: Design): Design => ({ ...design, storeRedundancy: 'two-regions' });
    const hours = (bend?: (design: Design) => Design) =>
      build(STREAMING, {}, bend).parts.storage.peopleHoursPerMonth;
    expect(hours(apart)).toBeCloseTo(hours() + k.secondRegionHours, 9);
  });
});

describe('hours of servers', () => {
  it('are for those beyond the first, where somebody patches by hand', () => {
    const stack: Stack = { ...SIMPLE, storage: 'clickhouse', processing: 'live-sql', interval: null };
    const { design, parts } = build(stack, { eventsPerDay: 1e11 });
    const { plan, control } = design;
    expect(plan.furtherServers).toBeGreaterThan(0);
    expect(parts.deployment.peopleHoursPerMonth).toBeCloseTo(
      control.deploymentHours +
        plan.furtherServers * k.handHoursPerServer +
        control.incidentsPerMonth * k.incidentHours,
      6,
    );
  });
});

describe('the limits of a part', () => {
  const limit = (one: ReturnType<typeof build>, layer: LayerId, id: string) =>
    one.parts[layer].limits.find((other) => other.id === id);

  it('of a server are load, size, writes and disk', () => {
    const one = build(SIMPLE);
    const { plan } = one.design;
    expect(one.parts.storage.limits.map(({ id }) => id).sort()).toEqual(['disk', 'inserts', 'load', 'size']);
    expect(limit(one, 'storage', 'size')?.utilizationRatio).toBeCloseTo(plan.size.sizeRatio, 12);
    expect(limit(one, 'storage', 'size')?.used).toBeCloseTo(plan.size.sizeRatio * k.postgresVcpuHigh, 9);
    expect(limit(one, 'storage', 'inserts')?.utilizationRatio).toBeCloseTo(plan.size.insertRatio, 12);
    expect(limit(one, 'storage', 'disk')).toMatchObject({
      used: plan.storedBytes / 1e12,
      capacity: k.postgresDiskHighBytes / 1e12,
    });
  });

  it('of a service that sizes itself is its load alone', () => {
    const one = build({ ...SIMPLE, storage: 'warehouse', processing: 'live-sql', interval: null });
    expect(one.parts.storage.limits.map(({ id }) => id)).toEqual(['load']);
  });

  it('of direct writes are rows and transactions, of others those of their transport', () => {
    const one = build(SIMPLE);
    const { ingestion, plan } = one.design;
    expect(one.parts.ingestion.limits.map(({ id }) => id).sort()).toEqual(['inserts', 'transactions']);
    expect(limit(one, 'ingestion', 'transactions')).toMatchObject({ used: one.d.peakRequestsPerSecond });
    expect(limit(one, 'ingestion', 'transactions')?.utilizationRatio).toBeCloseTo(
      directWriteRatio({ demand: one.d, constants: k }, ingestion, plan),
      12,
    );
    const log = build(STREAMING);
    expect(log.parts.ingestion.limits).toHaveLength(log.design.ingestion.limits.length);
  });

  it('of runs is their share of the interval, of a stream its cores, of live tables none', () => {
    const runs = build(SIMPLE);
    expect(runs.parts.processing.limits).toHaveLength(1);
    expect(limit(runs, 'processing', 'interval')).toMatchObject({
      used: runs.design.plan.runSeconds,
      capacity: 3600 * k.batchDutyHigh,
    });
    const stream = build(STREAMING, { eventsPerDay: 1e10 });
    expect(limit(stream, 'processing', 'stream-cores')).toMatchObject({
      used: (stream.d.peakEventsPerSecond * k.flinkJobs) / k.flinkEventsPerCoreSecond,
      capacity: stream.design.plan.processingUnits,
    });
    expect(build({ ...SIMPLE, processing: 'live-sql', interval: null }).parts.processing.limits).toEqual([]);
  });

  it('of one machine are its cores, and there is none where a fleet grows by itself', () => {
    const one = build({ ...SIMPLE, ingestion: 'object-files' });
    const { ingestion, plan, modeling } = one.design;
    expect(limit(one, 'deployment', 'machine')).toMatchObject({
      used: ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu,
      capacity: k.vmVcpuHigh,
    });
    expect(build(STREAMING).parts.deployment.limits).toEqual([]);
    const online = build({ ...SIMPLE, modeling: 'online-inference' });
    const fleet = online.design.plan.fleetVcpu + online.design.modeling.fleetVcpu;
    expect(limit(online, 'deployment', 'machine')?.used).toBeCloseTo(fleet, 9);
  });

  it('are counted in units with a name', () => {
    const named = (stack: Stack) => unitName(build(stack).parts.processing.unit);
    expect(named(STREAMING)).toBe('stream cores');
    expect(named({ ...SIMPLE, storage: 'warehouse' })).toBe('credits/h in a run');
    expect(named(SIMPLE)).toBe('vCPU in a run');
  });
});

describe('facts in words', () => {
  const ways = (
    ingestion: IngestionId,
    assumptions: Scenario['assumptions'] = {},
    bend?: (design: Design) => Design,
  ) =>
    facts({ ...SIMPLE, ingestion }, 'ingestion', { assumptions: { otherSources: 12, ...assumptions } }, bend);
  const sized = (unitCount: number) => (design: Design) => ({
    ...design,
    ingestion: { ...design.ingestion, unitCount, fileIntervalSeconds: 90 },
  });

  it('say how events come in', () => {
    expect(ways('direct-writes')).toEqual(['row by row', '12 other sources pulled']);
    expect(ways('direct-writes', { otherSources: 1 })[1]).toBe('1 other source pulled');
    expect(ways('client-outbox', {}, sized(1))).toEqual(['flushed every 1.5 min', '12 other sources pulled']);
    expect(ways('object-files', {}, sized(2.54))).toEqual(['a file every 1.5 min', '2.5 collector vCPU']);
    expect(ways('managed-stream', {}, sized(1))).toEqual(['1 shard', '1 consumer']);
    expect(ways('managed-stream', { streamConsumers: 3 }, sized(1234))).toEqual([
      '1.2K shards',
      '3 consumers',
    ]);
    expect(ways('managed-stream-on-demand', { streamConsumers: 2 })).toEqual([
      'no shards to manage',
      '2 consumers',
    ]);
    expect(ways('kafka', {}, sized(3))).toEqual(['3 brokers', 'several zones', '1 consumer']);
  });

  it('round to what matters', () => {
    const vcpu = (unitCount: number) => ways('object-files', {}, sized(unitCount))[1];
    expect([0.14, 9.96, 10, 10.4, 99.6].map(vcpu)).toEqual(
      ['0.1', '10', '10', '10', '100'].map((number) => `${number} collector vCPU`),
    );
  });

  it.each([
    [0.5, 'every 500 ms'],
    [59, 'every 59 s'],
    [60, 'every 1 min'],
    [2700, 'every 45 min'],
    [3599, 'every 1 h'],
    [3600, 'every 1 h'],
    [43_200, 'every 12 h'],
    [86_400, 'every day'],
  ])('say of runs %s seconds apart "%s"', (intervalSeconds, words) => {
    const apart = (design: Design) => ({ ...design, plan: { ...design.plan, intervalSeconds } });
    expect(facts(SIMPLE, 'processing', { assumptions: { otherSources: 10 } }, apart)).toEqual([
      words,
      '36 tables',
    ]);
  });

  it('say what keeps tables fresh where nothing runs on a schedule', () => {
    const few = { assumptions: { otherSources: 10 } };
    const kept = (processing: ProcessingId, storage: StorageId) =>
      facts({ ...SIMPLE, storage, processing, interval: null }, 'processing', few);
    expect(kept('live-sql', 'postgresql')).toEqual(['no tables built', '36 tables of logic']);
    expect(kept('rollups-on-write', 'clickhouse')).toEqual(['on each insert', '36 tables']);
    expect(kept('flink', 'lakehouse')).toEqual(['2 cores', 'features in memory']);
  });

  it('say what models do', () => {
    const models = (modeling: ModelingId) =>
      facts({ ...SIMPLE, modeling }, 'modeling', {
        eventsPerDay: 86_400_000,
        assumptions: { models: 9, onlineDecisionShare: 0.01 },
      });
    expect(models('batch-script')).toEqual(['9 models', 'retrained by hand']);
    expect(models('ml-pipeline')).toEqual(['9 models', 'scored on a schedule']);
    expect(models('online-inference')).toEqual(['9 models', '10 decisions/s']);
  });

  it('say how jobs are carried and watched', () => {
    const few = { experimentsPerMonth: 0, assumptions: { otherSources: 10, models: 4 } };
    const carried = (deployment: DeploymentId) => facts({ ...SIMPLE, deployment }, 'deployment', few);
    expect(carried('cron')).toEqual(['40 jobs', k.cronRetries > 0 ? 'retried when they fail' : 'no retries']);
    expect(carried('kubernetes')).toEqual(['40 jobs', 'retried when they fail']);
    const watched = (monitoring: MonitoringId) => facts({ ...SIMPLE, monitoring }, 'monitoring');
    expect(watched('logs')).toEqual(['read when something is wrong']);
    expect(watched('metrics-alerts')).toEqual(['alerts in working hours']);
    expect(watched('full-observability')).toEqual(['pages around the clock']);
  });

  it('say how large a store is, what it holds, for how long and where', () => {
    const store = (storage: StorageId, units: number, storedBytes: number) =>
      facts(
        { ...SIMPLE, storage, processing: 'live-sql', interval: null },
        'storage',
        { assumptions: { retentionMonths: 25 } },
        (design) => ({
          ...design,
          storeRedundancy: 'one-zone',
          plan: { ...design.plan, storedBytes, size: { ...design.plan.size, units } },
        }),
      );
    expect(store('postgresql', 8, 26e9)).toEqual(['8 vCPU', '26 GB', '25 months', 'one zone']);
    expect(store('clickhouse', 2.54, 1e8)).toEqual(['2.5 vCPU', '1 GB', '25 months', 'one zone']);
    expect(store('warehouse', 1, 1e12).slice(0, 2)).toEqual(['1 credit an hour', '1 TB']);
    expect(store('warehouse', 3.14, 3.14e12).slice(0, 2)).toEqual(['3.1 credits an hour', '3.1 TB']);
    expect(store('warehouse', 200, 1e15).slice(0, 2)).toEqual(['200 credits an hour', '1 PB']);
    expect(store('warehouse', 200, 9.99e11)[1]).toBe('999 GB');
    expect(store('warehouse', 200, 7.25e16)[1]).toBe('72.5 PB');
  });
});
