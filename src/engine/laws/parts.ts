/** The six parts of a design as the page shows them: units, limits, money and hours, fleet priced by what carries it. */

import type { OptionId } from '../architecture';
import type { LayerId, PerLayer } from '../layers';
import type { Redundancy } from '../options/option';
import { OPTIONS } from '../options/options';
import { BYTES_PER_GB, BYTES_PER_TB, SECONDS_PER_DAY, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '../units';
import { billedPlanVcpu, fleetVcpu, hourUsd } from './cost';
import { directWriteRatio, placeStore } from './dataPlane';
import type { Demand, Setting } from './demand';
import type { Design } from './design';
import type { Part } from './part';
import type { CostBreakdown, Limit } from './spend';
import { addSpend, limit, scaleSpend, spend, tightestFirst, totalSpend } from './spend';

// Short lines of facts under the name of a part; plain English numbers, no markup.

const PLACES: Readonly<Record<Redundancy, string>> = {
  'one-zone': 'one zone',
  'several-zones': 'several zones',
  'two-regions': 'two regions',
};

const TEN = 10;
/** Made once: making one costs more than everything else in an assessment. */
const WRITE = new Intl.NumberFormat('en-US');

/** At most three digits that matter. */
function count(value: number, unit: string, plural = `${unit}s`): string {
  const rounded = value >= TEN || Number.isInteger(value) ? Math.round(value) : Math.round(value * TEN) / TEN;
  return `${WRITE.format(rounded)} ${rounded === 1 ? unit : plural}`;
}

function every(seconds: number): string {
  if (seconds >= SECONDS_PER_DAY) return 'every day';
  if (seconds >= SECONDS_PER_HOUR) return `every ${short(seconds / SECONDS_PER_HOUR)} h`;
  if (seconds >= SECONDS_PER_MINUTE) return `every ${short(seconds / SECONDS_PER_MINUTE)} min`;
  return `every ${short(seconds)} s`;
}

/** Two digits that matter, never in powers of ten. */
function short(value: number): string {
  return WRITE.format(Number(value.toPrecision(2)));
}

function bytes(value: number): string {
  if (value >= 1000 * BYTES_PER_TB) return `${short(value / (1000 * BYTES_PER_TB))} PB`;
  if (value >= BYTES_PER_TB) return `${short(value / BYTES_PER_TB)} TB`;
  return `${WRITE.format(Math.max(1, Math.round(value / BYTES_PER_GB)))} GB`;
}

const pipelineFacts = {
  ingestion({ ingestion }: Design, d: Demand): readonly string[] {
    const sources = count(d.assumptions.otherSources, 'other source');
    switch (ingestion.option) {
      case 'direct-writes':
        return ['row by row', `${sources} pulled`];
      case 'client-outbox':
        return [`flushed ${every(ingestion.fileIntervalSeconds)}`, `${sources} pulled`];
      case 'object-files':
        return [
          `a file ${every(ingestion.fileIntervalSeconds)}`,
          count(ingestion.unitCount, 'collector vCPU', 'collector vCPU'),
        ];
      case 'managed-stream':
        return [count(ingestion.unitCount, 'shard'), count(d.assumptions.streamConsumers, 'consumer')];
      case 'managed-stream-on-demand':
        return ['no shards to manage', count(d.assumptions.streamConsumers, 'consumer')];
      case 'kafka':
        return [
          count(ingestion.unitCount, 'broker'),
          PLACES[ingestion.redundancy],
          count(d.assumptions.streamConsumers, 'consumer'),
        ];
    }
  },
  processing({ plan }: Design, d: Demand): readonly string[] {
    const tables = count(d.tables, 'table');
    if (plan.intervalSeconds !== null) return [every(plan.intervalSeconds), tables];
    if (plan.processing === 'flink') return [count(plan.processingUnits, 'core'), 'features in memory'];
    return plan.processing === 'live-sql'
      ? ['no tables built', `${tables} of logic`]
      : ['on each insert', tables];
  },
  modeling({ modeling }: Design, d: Demand): readonly string[] {
    const models = count(d.assumptions.models, 'model');
    if (modeling.option === 'online-inference')
      return [models, `${count(d.decisionsPerSecond, 'decision')}/s`];
    return [models, modeling.option === 'ml-pipeline' ? 'scored on a schedule' : 'retrained by hand'];
  },
  deployment({ control }: Design): readonly string[] {
    return [count(control.jobs, 'job'), control.retries > 0 ? 'retried when they fail' : 'no retries'];
  },
  monitoring({ control }: Design): readonly string[] {
    return [
      control.pagesAtNight
        ? 'pages around the clock'
        : control.monitoring === 'logs'
          ? 'read when something is wrong'
          : 'alerts in working hours',
    ];
  },
};

function storeFacts({ plan, storeRedundancy }: Design, d: Demand): readonly string[] {
  const size =
    plan.storage === 'warehouse'
      ? `${short(plan.size.units)} ${plan.size.units === 1 ? 'credit' : 'credits'} an hour`
      : count(plan.size.units, 'vCPU', 'vCPU');
  return [size, bytes(plan.storedBytes), `${d.assumptions.retentionMonths} months`, PLACES[storeRedundancy]];
}

// The six parts of a design as the page shows them: units, limits, money and hours, fleet priced by what carries it.

interface Draft {
  readonly layer: LayerId;
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  readonly unitCount: number;
  readonly unitName: string;
  readonly facts: readonly string[];
  readonly limits: readonly Limit[];
  readonly cost: CostBreakdown;
  readonly hours: number;
}

export function assembleParts(setting: Setting, design: Design): PerLayer<Part> {
  const { demand: d, constants: k } = setting;
  const { ingestion, plan, modeling, control } = design;
  const place = (option: OptionId): Redundancy => OPTIONS[option].redundancies[0];
  const fleet = (vcpu: number) =>
    spend({
      compute: vcpu * control.usdPerFleetVcpu,
      observability: vcpu * control.monitoringUsdPerFleetVcpu,
    });
  const store = placeStore(setting, plan, design.storeRedundancy);
  const services = (count: number) => count * control.hoursPerService;
  const carried = fleetVcpu(ingestion, plan, modeling);
  const jobLimit = Number.isFinite(control.fleetVcpuHigh)
    ? [limit('machine', 'cores of the one machine', carried, control.fleetVcpuHigh, 'vCPU')]
    : [];

  const drafts: readonly Draft[] = [
    {
      layer: 'ingestion',
      option: ingestion.option,
      redundancy: ingestion.redundancy,
      unitCount: ingestion.unitCount,
      unitName: ingestion.unitName,
      facts: pipelineFacts.ingestion(design, d),
      limits: ingestion.isDirect
        ? [insertLimit(design, d), transactionLimit(setting, design)]
        : ingestion.limits,
      cost: addSpend([ingestion.cost, fleet(ingestion.fleetVcpu)]),
      hours: ingestion.hoursPerMonth,
    },
    {
      layer: 'storage',
      option: plan.storage,
      redundancy: design.storeRedundancy,
      unitCount: plan.size.units,
      unitName: plan.engine.unitName,
      facts: storeFacts(design, d),
      limits: storeLimits(design, d),
      cost: spend({
        compute: store.computeUsd,
        storage: store.storageUsd,
        transfer: store.transferUsd,
        requests: plan.streamLoadUsd,
      }),
      hours: plan.storeHours + store.extraHours,
    },
    {
      layer: 'processing',
      option: plan.processing,
      redundancy: place(plan.processing),
      unitCount: plan.processingUnits,
      unitName: plan.processingUnitName,
      facts: pipelineFacts.processing(design, d),
      limits: processingLimits(setting, design),
      cost: addSpend([
        spend({ compute: plan.processingComputeUsd, storage: plan.onlineStoreUsd }),
        fleet(billedPlanVcpu(plan, control)),
      ]),
      hours: plan.processingHours + services(plan.services),
    },
    {
      layer: 'modeling',
      option: modeling.option,
      redundancy: place(modeling.option),
      unitCount: modeling.unitCount,
      unitName: modeling.unitName,
      facts: pipelineFacts.modeling(design, d),
      limits: modeling.limits,
      cost: addSpend([modeling.cost, fleet(modeling.fleetVcpu)]),
      hours: modeling.hoursPerMonth + services(modeling.services),
    },
    {
      layer: 'deployment',
      option: control.deployment,
      redundancy: place(control.deployment),
      unitCount: carried,
      unitName: 'vCPU carried',
      facts: pipelineFacts.deployment(design),
      limits: jobLimit,
      cost: spend({ compute: control.deploymentUsd }),
      hours:
        control.deploymentHours +
        plan.furtherServers * control.hoursPerServer +
        control.incidentsPerMonth * k.incidentHours,
    },
    {
      layer: 'monitoring',
      option: control.monitoring,
      redundancy: place(control.monitoring),
      unitCount: control.jobs,
      unitName: 'jobs watched',
      facts: pipelineFacts.monitoring(design),
      limits: [],
      cost: spend({ observability: control.monitoringUsd }),
      hours: control.monitoringHours,
    },
  ];
  const usdPerHour = hourUsd(setting);
  const entries = drafts.map((draft): [LayerId, Part] => {
    const option = OPTIONS[draft.option];
    const cost = scaleSpend(draft.cost, d.assumptions.regionPriceFactor);
    return [
      draft.layer,
      {
        layer: draft.layer,
        option: draft.option,
        redundancy: draft.redundancy,
        name: option.name,
        tier: option.tier,
        unitCount: draft.unitCount,
        unitName: draft.unitName,
        facts: draft.facts,
        limits: tightestFirst(draft.limits),
        cost,
        infrastructureUsdPerMonth: totalSpend(cost),
        peopleHoursPerMonth: draft.hours,
        peopleUsdPerMonth: draft.hours * usdPerHour,
        stateful: option.statefulSystems > 0,
      },
    ];
  });
  return Object.fromEntries(entries) as PerLayer<Part>;
}

function transactionLimit(setting: Setting, { ingestion, plan }: Design): Limit {
  const used = setting.demand.peakRequestsPerSecond;
  return limit(
    'transactions',
    'direct transactions at peak',
    used,
    used / directWriteRatio(setting, ingestion, plan),
    'requests/s',
  );
}

function insertLimit(design: Design, d: Demand): Limit {
  const { plan } = design;
  return limit(
    'inserts',
    'writes at peak',
    d.peakEventsPerSecond,
    d.peakEventsPerSecond / plan.size.insertRatio,
    'rows/s',
  );
}

function storeLimits(design: Design, d: Demand): readonly Limit[] {
  const { plan } = design;
  const limits = [limit('load', 'load in the busy hour', plan.size.loadRatio, 1, 'share')];
  if (Number.isFinite(plan.engine.unitsHigh))
    limits.push(
      limit(
        'size',
        'largest size',
        plan.size.sizeRatio * plan.engine.unitsHigh,
        plan.engine.unitsHigh,
        plan.engine.unitName,
      ),
    );
  if (Number.isFinite(plan.size.insertRatio) && plan.size.insertRatio > 0)
    limits.push(insertLimit(design, d));
  if (Number.isFinite(plan.storedBytesHigh))
    limits.push(
      limit(
        'disk',
        'practical database size',
        plan.storedBytes / BYTES_PER_TB,
        plan.storedBytesHigh / BYTES_PER_TB,
        'TB',
      ),
    );
  return limits;
}

function processingLimits({ constants: k }: Setting, { plan }: Design): readonly Limit[] {
  if (plan.intervalSeconds !== null) {
    return [
      limit(
        'interval',
        'run within its interval',
        plan.runSeconds,
        plan.intervalSeconds * k.batchDutyHigh,
        's',
      ),
    ];
  }
  if (plan.stream === null) return [];
  return [
    limit('stream-cores', 'stream cores at peak', plan.stream.busyCores, plan.processingUnits, 'cores'),
  ];
}
