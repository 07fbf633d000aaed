// Laws of the parts around the store: money adds up, second zones and regions cost what they add, changes and faults follow the control plane.

import { describe, expect, it } from 'vitest';
import type { DeploymentId, IngestionId, MonitoringId } from '../../../src/engine/architecture';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { Scenario } from '../../../src/engine/index';
import { sizeControlPlane } from '../../../src/engine/laws/controlPlane';
import { dataPlaneBill } from '../../../src/engine/laws/cost';
import { directWriteRatio, placeStore, planDataPlane } from '../../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { balancerUsd, sizeIngestion } from '../../../src/engine/laws/ingestion';
import { sizeModeling } from '../../../src/engine/laws/modeling';
import { addSpend, scaleSpend, spend, totalSpend } from '../../../src/engine/laws/spend';
import { erlangC } from '../../../src/math/queueing';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const demandOf = (changes: Partial<Scenario> = {}) => deriveDemand(scenarioWith(changes), k);
const d = demandOf();
const MONTH_HOURS = 730.5;

describe('money by category', () => {
  const one = spend({ compute: 1, storage: 2, requests: 4, transfer: 8, licences: 16, observability: 32 });

  it('adds up over categories and over parts, and scales as a whole', () => {
    expect(totalSpend(one)).toBe(63);
    expect(totalSpend(spend({}))).toBe(0);
    expect(addSpend([one, spend({ storage: 1 })])).toEqual({ ...one, storage: 3 });
    expect(scaleSpend(one, 3)).toEqual(addSpend([one, one, one]));
  });
});

describe('a second place for a store', () => {
  const plan = (storage: 'clickhouse' | 'warehouse') =>
    planDataPlane({ demand: d, constants: k }, { storage, processing: 'live-sql', intervalSeconds: null });

  it('doubles servers and disks, not what lies in object storage', () => {
    const servers = plan('clickhouse');
    const [one, two] = (['one-zone', 'several-zones'] as const).map((place) =>
      placeStore({ demand: d, constants: k }, servers, place),
    );
    expect(two?.computeUsd).toBe(2 * (one?.computeUsd ?? 0));
    expect(one?.storageUsd).toBe(servers.storeDiskUsd + servers.storeObjectUsd);
    expect(two?.storageUsd).toBe(2 * servers.storeDiskUsd + servers.storeObjectUsd);
    expect([two?.transferUsd, two?.extraHours]).toEqual([0, 0]);
  });

  it('comes with a managed store in several zones, and is paid for in two regions', () => {
    const managed = plan('warehouse');
    expect(placeStore({ demand: d, constants: k }, managed, 'several-zones').computeUsd).toBe(
      managed.storeComputeUsd,
    );
    const apart = placeStore({ demand: d, constants: k }, managed, 'two-regions');
    expect(apart.computeUsd).toBeCloseTo(managed.storeComputeUsd * k.twoRegionFactor, 9);
    expect(apart.storageUsd).toBe(2 * (managed.storeDiskUsd + managed.storeObjectUsd));
    const sentGb = (d.bytesPerSecond * MONTH_HOURS * 3600 * k.warehouseBytesRatio) / 1e9;
    expect(apart.transferUsd).toBeCloseTo(sentGb * k.crossRegionUsdPerGb, 9);
    expect(apart.extraHours).toBe(k.secondRegionHours);
  });
});

describe('direct writes', () => {
  const ratio = (id: IngestionId, storage: 'postgresql' | 'clickhouse', loadUnits: number) => {
    const plan = planDataPlane(
      { demand: d, constants: k },
      { storage, processing: 'live-sql', intervalSeconds: null },
    );
    const grown = { ...plan, size: { ...plan.size, loadUnits } };
    return directWriteRatio(
      { demand: d, constants: k },
      sizeIngestion({ demand: d, constants: k }, id, 'several-zones'),
      grown,
    );
  };
  const oneServer = d.peakRequestsPerSecond / k.directTransactionsPerSecond;

  it('are as many as one server commits, more only where a cluster has more servers', () => {
    expect(ratio('direct-writes', 'postgresql', 64)).toBeCloseTo(oneServer, 12);
    expect(ratio('direct-writes', 'clickhouse', 8)).toBeCloseTo(oneServer, 12);
    expect(ratio('direct-writes', 'clickhouse', 64)).toBeCloseTo(oneServer / 4, 12);
    expect(ratio('object-files', 'postgresql', 64)).toBe(0);
  });
});

describe('ways in', () => {
  const size = (
    id: IngestionId,
    changes: Partial<Scenario> = {},
    place: 'several-zones' | 'two-regions' = 'several-zones',
  ) => sizeIngestion({ demand: demandOf(changes), constants: k }, id, place);

  it('close files at a share of the promise, within what is practical', () => {
    const interval = (freshnessSeconds: number) =>
      size('object-files', { freshnessSeconds }).fileIntervalSeconds;
    expect(interval(1)).toBe(k.fileIntervalLowSeconds);
    expect(interval(86_400)).toBe(k.fileIntervalHighSeconds);
    const between = (k.fileIntervalLowSeconds + 1) / k.fileShareOfFreshness;
    expect(interval(between)).toBeCloseTo(k.fileIntervalLowSeconds + 1, 9);
  });

  it('lose with the store unless an outbox keeps most, and nothing where a log or files hold events', () => {
    expect(size('direct-writes').storeDowntimeLoss).toBe(1);
    expect(size('client-outbox').storeDowntimeLoss).toBeCloseTo(1 - k.outboxRecovery, 12);
    for (const id of ['object-files', 'managed-stream', 'managed-stream-on-demand', 'kafka'] as const) {
      expect(size(id).storeDowntimeLoss).toBe(0);
      expect(size(id).lossRatio).toBe(k.collectorLossRatio);
    }
  });

  it('pass through a log or not, and write directly or not', () => {
    const kinds = (
      ['direct-writes', 'client-outbox', 'object-files', 'managed-stream', 'kafka'] as const
    ).map((id) => [size(id).isDirect, size(id).isLog]);
    expect(kinds).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
    expect(size('managed-stream-on-demand').isLog).toBe(true);
  });

  it('never stand fuller than their limits at the size that they are given', () => {
    for (const eventsPerDay of [1e4, 1e7, 1e9, 1e12])
      for (const id of ['object-files', 'managed-stream', 'managed-stream-on-demand', 'kafka'] as const)
        for (const streamConsumers of [1, 6])
          for (const one of size(id, { eventsPerDay, assumptions: { streamConsumers } }).limits)
            expect(one.utilizationRatio, `${id} ${one.id}`).toBeLessThanOrEqual(1);
  });

  it('grow with traffic by the part that is tightest: twice the traffic, twice the shards, brokers by threes', () => {
    const units = (id: IngestionId, eventsPerDay: number) => size(id, { eventsPerDay }).unitCount;
    expect(units('managed-stream', 2e10) / units('managed-stream', 1e10)).toBeCloseTo(2, 1);
    expect(units('kafka', 1e6)).toBe(k.brokerCount);
    for (const eventsPerDay of [1e10, 3e11, 7e12])
      expect(units('kafka', eventsPerDay) % k.brokerCount).toBe(0);
    const brokers = units('kafka', 1e13);
    const { peakBytesPerSecond: peak, assumptions } = demandOf({ eventsPerDay: 1e13 });
    const disk = (peak * k.brokerIoPerIngress) / (k.brokerStorageBytesPerSecond * k.brokerTargetUtilization);
    const network =
      (peak * (k.kafkaCopies + assumptions.streamConsumers)) /
      (k.brokerNetworkBytesPerSecond * k.brokerTargetUtilization);
    expect(brokers).toBeGreaterThanOrEqual(Math.max(disk, network));
    expect(brokers).toBeLessThan(Math.max(disk, network) + k.brokerCount);
  });

  it('cost twice in two regions, with what is sent between them', () => {
    const [here, both] = [size('kafka'), size('kafka', {}, 'two-regions')];
    expect(both.cost.compute).toBeCloseTo(2 * here.cost.compute, 9);
    expect(both.cost.storage).toBeCloseTo(2 * here.cost.storage, 9);
    expect(both.cost.licences).toBe(here.cost.licences);
    const gb = (d.bytesPerSecond * MONTH_HOURS * 3600) / 1e9;
    expect(both.cost.transfer).toBeCloseTo(2 * here.cost.transfer + gb * k.crossRegionUsdPerGb, 6);
    expect(both.unitCount).toBe(2 * here.unitCount);
    expect(both.fleetVcpu).toBe(2 * here.fleetVcpu);
    expect(both.hoursPerMonth).toBeCloseTo(here.hoursPerMonth + k.secondRegionHours, 9);
    expect(both.unavailability).toBeCloseTo(here.unavailability * k.commonCause, 15);
  });

  it('take an upkeep for every source that is pulled', () => {
    const grows = (id: IngestionId) => {
      const [few, many] = [10, 20].map((otherSources) => size(id, { assumptions: { otherSources } }));
      return [
        (many?.hoursPerMonth ?? 0) - (few?.hoursPerMonth ?? 0),
        (many?.cost.licences ?? 0) - (few?.cost.licences ?? 0),
      ];
    };
    const connector = k.connectorUsdPerMonth + (k.activeRowsPerSource / 1e6) * k.connectorUsdPerMillionRows;
    for (const id of ['object-files', 'managed-stream', 'managed-stream-on-demand', 'kafka'] as const) {
      const [hours, usd] = grows(id);
      expect(hours).toBeCloseTo(10 * k.connectorHours, 9);
      expect(usd).toBeCloseTo(10 * connector, 9);
    }
    expect(grows('direct-writes')[0]).toBeCloseTo(10 * k.sourceHours, 9);
    expect(grows('direct-writes')[1]).toBe(0);
  });

  it('pay for requests by the unit that the provider counts, each record rounded up', () => {
    const perUnit = (bytesPerEvent: number, eventsPerRequest: number) =>
      size('managed-stream', { assumptions: { bytesPerEvent, eventsPerRequest } }).cost.requests /
      (d.eventsPerSecond * MONTH_HOURS * 3600 * k.putUnitUsd);
    expect(perUnit(100, 5)).toBeCloseTo(1 / 5, 9);
    expect(perUnit(20_000, 5)).toBeCloseTo((100_000 / 25_000 + 0.5) / 5, 9);
  });
});

describe('the bill of a way in', () => {
  const seconds = MONTH_HOURS * 3600;
  const at = (streamConsumers: number) =>
    demandOf({ eventsPerDay: 1e10, assumptions: { streamConsumers, bytesPerEvent: 1200 } });
  const gb = (at(1).bytesPerSecond * seconds) / 1e9;
  const balancer = balancerUsd({ demand: at(1), constants: k });
  const parseUsd = (at(1).eventsPerSecond / k.parseEventsPerVcpuSecond) * MONTH_HOURS * k.sparkUsdPerVcpuHour;
  const size = (id: IngestionId, streamConsumers = 1) =>
    sizeIngestion({ demand: at(streamConsumers), constants: k }, id, 'several-zones');
  const ids = (id: IngestionId) => size(id).limits.map((limit) => limit.id);

  it('of files counts a request for every file of every collector', () => {
    const { cost, fleetVcpu, fileIntervalSeconds, unavailability, limits } = size('object-files');
    expect(cost.requests).toBeCloseTo(((fleetVcpu * seconds) / fileIntervalSeconds) * k.putUsdPerRequest, 6);
    expect(cost.transfer).toBeCloseTo(balancer, 6);
    expect(unavailability).toBeCloseTo(k.objectStoreGap * k.outageShareOfGap, 15);
    expect(limits.map(({ id }) => id)).toEqual(['collectors']);
    expect(limits[0]?.utilizationRatio).toBeCloseTo(k.collectorTargetUtilization, 9);
  });

  it('of shards counts bytes times readers, or records, whichever asks for more', () => {
    for (const consumers of [1, 2, 6]) {
      const d = at(consumers);
      const readers = Math.max(1, (consumers * k.shardBytesPerSecond) / k.shardReadBytesPerSecond);
      const bytes = (d.peakBytesPerSecond * readers) / k.shardBytesPerSecond;
      const records = d.peakRequestsPerSecond / k.shardRecordsPerSecond;
      const shards = Math.ceil(Math.max(bytes, records) / k.shardTargetUtilization);
      const one = size('managed-stream', consumers);
      expect(one.unitCount).toBe(shards);
      expect(one.cost.compute).toBeCloseTo(parseUsd + shards * k.shardUsdPerHour * MONTH_HOURS, 6);
      const used = Object.fromEntries(one.limits.map(({ id, utilizationRatio }) => [id, utilizationRatio]));
      expect(used['shard-bytes']).toBeCloseTo(bytes / shards, 9);
      expect(used['shard-records']).toBeCloseTo(records / shards, 9);
    }
    const many = demandOf({ eventsPerDay: 1e10, assumptions: { bytesPerEvent: 50, eventsPerRequest: 1 } });
    expect(sizeIngestion({ demand: many, constants: k }, 'managed-stream', 'several-zones').unitCount).toBe(
      Math.ceil(many.peakRequestsPerSecond / k.shardRecordsPerSecond / k.shardTargetUtilization),
    );
  });

  it('of a stream on demand counts every byte once in, records rounded up, and once out for each consumer', () => {
    for (const consumers of [1, 3])
      expect(size('managed-stream-on-demand', consumers).cost.requests).toBeCloseTo(
        gb * (1 + (0.5 * k.onDemandUnitBytes) / (5 * 1200)) * k.onDemandUsdPerGbIn +
          gb * consumers * k.onDemandUsdPerGbOut,
        4,
      );
    expect(size('managed-stream-on-demand').unavailability).toBeCloseTo(k.streamGap * k.outageShareOfGap, 15);
    expect(ids('managed-stream-on-demand')).toEqual(['collectors']);
    expect(ids('managed-stream')).toEqual(['shard-bytes', 'shard-records', 'collectors']);
  });

  it('of brokers counts machines, disks with copies and headroom, and bytes between zones', () => {
    const one = size('kafka', 6);
    const { peakBytesPerSecond: peak, bytesPerSecond } = at(6);
    const io = {
      disk: peak * k.brokerIoPerIngress,
      network: peak * (k.brokerSendPerIngress + 6 * k.brokerSendPerConsumer),
    };
    const used = Object.fromEntries(one.limits.map(({ id, used: amount }) => [id, amount]));
    expect(used['broker-disk']).toBeCloseTo(io.disk, 3);
    expect(used['broker-network']).toBeCloseTo(io.network, 3);
    const needed = Math.max(
      io.disk / (k.brokerStorageBytesPerSecond * k.brokerTargetUtilization),
      io.network / (k.brokerNetworkBytesPerSecond * k.brokerTargetUtilization),
      (bytesPerSecond * k.kafkaRetentionHours * 3600 * k.kafkaCopies * k.brokerDiskHeadroom) /
        k.brokerDiskHighBytes,
    );
    expect(one.unitCount).toBe(Math.ceil(Math.max(1, needed / k.brokerCount)) * k.brokerCount);
    const diskGb =
      (bytesPerSecond * k.kafkaRetentionHours * 3600 * k.kafkaCopies * k.brokerDiskHeadroom) / 1e9;
    expect(one.cost.storage).toBeCloseTo(diskGb * k.brokerDiskUsdPerGbMonth, 4);
    expect(one.cost.transfer).toBeCloseTo(balancer + gb * k.kafkaCrossZoneShare * k.crossZoneUsdPerGb, 4);
    expect(one.hoursPerMonth).toBeCloseTo(
      k.kafkaHours + at(6).assumptions.otherSources * k.connectorHours,
      9,
    );
  });
});

describe('the bill of a data plane', () => {
  it('is that of store, loading, runs, online store and ways in', () => {
    const spark = planDataPlane(
      { demand: d, constants: k },
      { storage: 'lakehouse', processing: 'spark', intervalSeconds: 3600 },
    );
    const warehouse = planDataPlane(
      { demand: d, constants: k },
      { storage: 'warehouse', processing: 'live-sql', intervalSeconds: null },
    );
    for (const plan of [{ ...spark, onlineStoreUsd: 77 }, warehouse])
      for (const id of ['object-files', 'kafka'] as const)
        for (const place of ['several-zones', 'two-regions'] as const) {
          const ingestion = sizeIngestion({ demand: d, constants: k }, id, 'several-zones');
          const store = placeStore({ demand: d, constants: k }, plan, place);
          expect(dataPlaneBill(ingestion, plan, store)).toBeCloseTo(
            store.computeUsd +
              store.storageUsd +
              store.transferUsd +
              plan.streamLoadUsd +
              plan.processingComputeUsd +
              plan.onlineStoreUsd +
              totalSpend(ingestion.cost),
            6,
          );
        }
    expect(placeStore({ demand: d, constants: k }, spark, 'several-zones').computeUsd).toBe(
      spark.storeComputeUsd,
    );
  });
});

describe('a control plane', () => {
  const plane = (deployment: DeploymentId, monitoring: MonitoringId, changes: Partial<Scenario> = {}) =>
    sizeControlPlane({ demand: demandOf(changes), constants: k }, deployment, monitoring);
  const CARRIERS = ['cron', 'ci-orchestrator', 'canary', 'kubernetes'] as const;
  const WATCHERS = ['logs', 'metrics-alerts', 'full-observability'] as const;

  it('is late by incidents × (detect + repair) × reach, whichever it is', () => {
    for (const carrier of CARRIERS)
      for (const watcher of WATCHERS) {
        const one = plane(carrier, watcher);
        const changes = d.changesPerMonth + d.scenario.experimentsPerMonth * k.testBlast;
        expect(one.incidentsPerMonth).toBeCloseTo(changes * one.failureRate, 9);
        expect(one.changeLateHours).toBeCloseTo(
          one.incidentsPerMonth * (one.detectHours + one.repairHours) * one.blastRatio,
          9,
        );
        expect(one.jobs).toBeCloseTo(d.tables + d.liveTests + d.assumptions.models, 9);
      }
  });

  it('reaches less of a large product with domains, and all of it on one machine', () => {
    const few = { assumptions: { otherSources: 1, models: 1 } };
    const many = { assumptions: { otherSources: 200, models: 500 } };
    for (const carrier of ['ci-orchestrator', 'canary', 'kubernetes'] as const) {
      const share = k.jobsPerDomain / (demandOf(many).tables + 500);
      expect(plane(carrier, 'logs', many).blastRatio).toBeCloseTo(
        plane(carrier, 'logs', few).blastRatio * share,
        9,
      );
    }
    expect(plane('cron', 'logs', many).blastRatio).toBe(plane('cron', 'logs', few).blastRatio);
    expect(plane('canary', 'logs', few).blastRatio).toBe(k.progressiveBlast);
  });

  it('finds faults later by eye the more jobs there are, and at a steady pace by alerts', () => {
    const detect = (monitoring: MonitoringId, otherSources: number) =>
      plane('cron', monitoring, { experimentsPerMonth: 0, assumptions: { otherSources, models: 0 } });
    const many = detect('logs', 100);
    expect(many.detectHours).toBeCloseTo((k.logsDetectHours * many.jobs) / k.jobsWatchedByEye, 9);
    expect(detect('logs', 1).detectHours).toBeCloseTo(
      k.logsDetectHours * Math.max(1, 9 / k.jobsWatchedByEye),
      9,
    );
    expect(detect('metrics-alerts', 100).detectHours).toBeCloseTo(
      k.metricsDetectHours + k.outOfHoursShare * k.outOfHoursWaitHours,
      9,
    );
    expect(detect('full-observability', 100).detectHours).toBe(k.observabilityDetectHours);
    expect(WATCHERS.map((one) => detect(one, 1).pagesAtNight)).toEqual([false, false, true]);
  });

  it('repairs faster where everything is observed', () => {
    for (const carrier of CARRIERS)
      expect(plane(carrier, 'full-observability').repairHours).toBeCloseTo(
        plane(carrier, 'logs').repairHours * k.observabilityRepairFactor,
        12,
      );
  });

  it('pays builds by the change and an orchestrator by the task beyond those that are included', () => {
    const at = (carrier: DeploymentId, experimentsPerMonth: number) =>
      plane(carrier, 'logs', { experimentsPerMonth, assumptions: { experimentDays: 14 } });
    const build = k.minutesPerChange * k.pipelineMinutesUsd;
    const changes = (tests: number) => d.changesPerMonth + tests;
    expect(at('kubernetes', 100).deploymentUsd).toBeCloseTo(changes(100) * build + k.clusterUsdPerMonth, 9);
    const extra = Math.max(0, at('canary', 2000).jobs - k.orchestratorTasks) * k.orchestratorUsdPerExtraTask;
    expect(extra).toBeGreaterThan(0);
    expect(at('canary', 2000).deploymentUsd).toBeCloseTo(
      changes(2000) * build + k.orchestratorUsdPerMonth + extra,
      9,
    );
    expect(at('ci-orchestrator', 0).deploymentUsd).toBeCloseTo(
      changes(0) * build + k.orchestratorUsdPerMonth,
      9,
    );
    expect(at('cron', 2000).deploymentUsd).toBe(0);
  });

  it('takes hours for every job, and for servers only where they are patched by hand', () => {
    const base = { cron: k.cronHours, 'ci-orchestrator': k.orchestratorHours };
    const more = { canary: k.canaryHours, kubernetes: k.kubernetesHours };
    for (const [carrier, hours] of Object.entries({ ...base, ...more })) {
      const one = plane(carrier as DeploymentId, 'logs');
      const perJob = carrier === 'cron' ? k.cronHoursPerJob : k.orchestratorHoursPerJob;
      expect(one.deploymentHours).toBeCloseTo(hours + one.jobs * perJob, 9);
      expect(one.hoursPerServer).toBe(carrier === 'cron' ? k.handHoursPerServer : 0);
      expect(one.fleetVcpuHigh).toBe(carrier === 'cron' ? k.vmVcpuHigh : Number.POSITIVE_INFINITY);
    }
  });

  it('prices what it carries by the hour of a core', () => {
    const usd = (carrier: DeploymentId) => plane(carrier, 'logs').usdPerFleetVcpu;
    expect(usd('cron')).toBeCloseTo(k.vmUsdPerVcpuHour * MONTH_HOURS, 9);
    expect(usd('kubernetes')).toBeCloseTo(k.kubernetesUsdPerVcpuHour * MONTH_HOURS, 9);
    for (const carrier of ['ci-orchestrator', 'canary'] as const)
      expect(usd(carrier)).toBeCloseTo(k.containerUsdPerVcpuHour * MONTH_HOURS, 9);
  });

  it('is down with what it runs on', () => {
    const down = (carrier: DeploymentId) => plane(carrier, 'logs').unavailability / k.outageShareOfGap;
    expect(down('cron')).toBeCloseTo(k.virtualMachineGap, 15);
    expect(down('ci-orchestrator')).toBeCloseTo(k.orchestratorGap + k.containerGap, 15);
    expect(down('canary')).toBeCloseTo(k.orchestratorGap + k.containerGap, 15);
    expect(down('kubernetes')).toBeCloseTo(k.kubernetesGap + k.containerGap, 15);
  });

  it('pays for logs by the byte, for series by the job, for hosts, tables and pagers where all is observed', () => {
    const [logs, metrics, all] = WATCHERS.map((one) => plane('canary', one));
    const jobs = logs?.jobs ?? 0;
    const logsUsd = ((jobs * k.logBytesPerJobDay * 30.4375) / 1e9) * k.logUsdPerGb;
    const seriesUsd = jobs * k.seriesPerComponent * k.metricUsdPerSeriesMonth;
    expect(logs?.monitoringUsd).toBeCloseTo(logsUsd, 9);
    expect(metrics?.monitoringUsd).toBeCloseTo(logsUsd + seriesUsd + k.alertUsdPerMonth, 9);
    expect(all?.monitoringUsd).toBeCloseTo(
      logsUsd +
        seriesUsd +
        k.alertUsdPerMonth +
        d.tables * k.dataQualityUsdPerTableMonth +
        d.assumptions.peopleOnCall * k.pagingUsdPerSeat,
      9,
    );
    expect(metrics?.monitoringUsdPerFleetVcpu).toBeCloseTo(
      (k.seriesPerComponent * k.metricUsdPerSeriesMonth) / k.vcpuPerHost,
      12,
    );
    expect(all?.monitoringUsdPerFleetVcpu).toBeCloseTo(k.hostUsdPerMonth / k.vcpuPerHost, 12);
    expect(logs?.monitoringUsdPerFleetVcpu).toBe(0);
  });
});

describe('modeling', () => {
  const size = (
    id: 'batch-script' | 'ml-pipeline' | 'online-inference',
    models: number,
    eventsPerDay = 1e10,
  ) =>
    sizeModeling(
      {
        demand: demandOf({ eventsPerDay, assumptions: { models, onlineDecisionShare: 0.05 } }),
        constants: k,
      },
      id,
    );

  it('costs training by the model, and a registry where there is one', () => {
    const training = k.trainingVcpuHoursPerModelMonth * k.computeUsdPerVcpuHour;
    expect(totalSpend(size('batch-script', 10).cost)).toBeCloseTo(10 * training, 9);
    for (const id of ['ml-pipeline', 'online-inference'] as const)
      expect(totalSpend(size(id, 10).cost)).toBeCloseTo(10 * training + k.registryUsdPerMonth, 9);
  });

  it('takes hours by the model', () => {
    expect(size('batch-script', 10).hoursPerMonth).toBeCloseTo(
      k.batchScriptHours + 10 * k.batchScriptHoursPerModel,
      9,
    );
    expect(size('ml-pipeline', 10).hoursPerMonth).toBeCloseTo(
      k.mlPipelineHours + 10 * k.mlPipelineHoursPerModel,
      9,
    );
    expect(size('online-inference', 10).hoursPerMonth).toBeCloseTo(
      k.onlineInferenceHours + 10 * k.onlineInferenceHoursPerModel,
      9,
    );
  });

  it('answers online only where servers stand for it, sized to their target at peak', () => {
    expect(size('batch-script', 10)).toMatchObject({ decision: null, fleetVcpu: 0, unavailability: 0 });
    const online = size('online-inference', 10);
    const [servers, reads] = online.limits;
    expect(servers?.utilizationRatio).toBeCloseTo(k.replicaTargetUtilization, 9);
    expect(reads?.utilizationRatio).toBeCloseTo(k.replicaTargetUtilization, 9);
    expect(online.fleetVcpu).toBeCloseTo(
      online.unitCount + (reads?.capacity ?? 0) / k.onlineReadsPerVcpuSecond,
      9,
    );
    expect(online.services).toBe(12);
    const small = size('online-inference', 10, 1e6);
    expect([small.unitCount, small.fleetVcpu]).toEqual([4, 5]);
    expect(online.unavailability).toBeCloseTo(k.onlineStoreGap * k.outageShareOfGap, 15);
  });

  it('waits under load as an M/M/c station does', () => {
    const busy = demandOf({ eventsPerDay: 2e11, assumptions: { onlineDecisionShare: 0.05 } });
    const heavy = { ...k, replicaTargetUtilization: 0.98 };
    const peak = busy.peakDecisionsPerSecond;
    const one = sizeModeling({ demand: busy, constants: heavy }, 'online-inference');
    const servers = one.unitCount;
    const offered = peak * k.modelSeconds;
    const waits = erlangC(offered, servers);
    const spare = servers / k.modelSeconds - peak;
    expect(waits).toBeGreaterThan(0.01);
    const base = k.featureFetchSeconds + k.hopSeconds + k.modelSeconds;
    const mean = base + waits / spare;
    const variance =
      k.decisionVariation ** 2 * (k.featureFetchSeconds ** 2 + k.hopSeconds ** 2 + k.modelSeconds ** 2) +
      (2 * waits) / spare ** 2 -
      (waits / spare) ** 2;
    const logVariance = Math.log1p(variance / mean ** 2);
    const p99 = mean * Math.exp(2.3263478740408408 * Math.sqrt(logVariance) - logVariance / 2);
    expect((one.decision?.p99Seconds ?? 0) / p99).toBeCloseTo(1, 9);
  });

  it('takes without any load what fetch, hops and model take, spread as a lognormal', () => {
    const decision = sizeModeling(
      { demand: demandOf({ assumptions: { onlineDecisionShare: 0 } }), constants: k },
      'online-inference',
    ).decision;
    const mean = k.featureFetchSeconds + k.hopSeconds + k.modelSeconds;
    const sd = k.decisionVariation * Math.hypot(k.featureFetchSeconds, k.hopSeconds, k.modelSeconds);
    const variance = Math.log1p((sd / mean) ** 2);
    const at = (deviations: number) => mean * Math.exp(deviations * Math.sqrt(variance) - variance / 2);
    expect(decision?.p95Seconds).toBeCloseTo(at(1.6448536269514722), 12);
    expect(decision?.p99Seconds).toBeCloseTo(at(2.3263478740408408), 12);
  });
});
