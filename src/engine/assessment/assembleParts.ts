/** The six parts of a design as the page shows them: units, limits, money and hours, fleet priced by what carries it. */
import type { ConstantValues } from '../catalog/catalog';
import { OPTIONS } from '../catalog/options';
import type { Demand } from '../demand/demand';
import { BYTES_PER_TB } from '../demand/units';
import type { LayerId, PerLayer } from '../scenario/layers';
import type { OptionId, Redundancy } from '../scenario/optionIds';
import { billedVcpu } from '../sizing/billedVcpu';
import type { Design } from '../sizing/design';
import { directWriteRatio } from '../sizing/directWriteRatio';
import { limit, tightestFirst } from '../sizing/limit';
import type { CostBreakdown, Limit, Part } from '../sizing/part';
import { placeStore } from '../sizing/placeStore';
import { addSpend, scaleSpend, spend, totalSpend } from '../sizing/spend';
import { pipelineFacts, storeFacts } from './partFacts';

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

export function assembleParts(design: Design, d: Demand, k: ConstantValues): PerLayer<Part> {
  const { ingestion, plan, modeling, control } = design;
  const place = (option: OptionId): Redundancy => OPTIONS[option].redundancies[0] ?? 'several-zones';
  const fleet = (vcpu: number) =>
    spend({
      compute: vcpu * control.usdPerFleetVcpu,
      observability: vcpu * control.monitoringUsdPerFleetVcpu,
    });
  const store = placeStore(plan, design.storeRedundancy, d, k);
  const services = (count: number) => count * control.hoursPerService;
  const jobLimit =
    control.deployment === 'cron'
      ? [
          limit(
            'machine',
            'cores of the one machine',
            ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu,
            control.fleetVcpuHigh,
            'vCPU',
          ),
        ]
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
        ? [insertLimit(design, d), transactionLimit(design, d, k)]
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
      limits: storeLimits(design, d, k),
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
      unitName:
        plan.processing === 'flink'
          ? 'stream cores'
          : plan.storage === 'warehouse'
            ? 'credits/h in a run'
            : 'vCPU in a run',
      facts: pipelineFacts.processing(design, d),
      limits: processingLimits(design, d, k),
      cost: addSpend([
        spend({ compute: plan.processingComputeUsd, storage: plan.onlineStoreUsd }),
        fleet(billedVcpu(plan, control)),
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
      unitCount: ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu,
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
  const hourUsd = d.assumptions.engineerUsdPerYear / k.hoursPerYear;
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
        peopleUsdPerMonth: draft.hours * hourUsd,
        stateful: option.statefulSystems > 0,
      },
    ];
  });
  return Object.fromEntries(entries) as PerLayer<Part>;
}

function transactionLimit({ ingestion, plan }: Design, d: Demand, k: ConstantValues): Limit {
  const used = d.peakRequestsPerSecond;
  return limit(
    'transactions',
    'direct transactions at peak',
    used,
    used / directWriteRatio(ingestion, plan, d, k),
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

function storeLimits(design: Design, d: Demand, k: ConstantValues): readonly Limit[] {
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
  if (plan.storage === 'postgresql')
    limits.push(
      limit(
        'disk',
        'practical database size',
        plan.storedBytes / BYTES_PER_TB,
        k.postgresDiskHighBytes / BYTES_PER_TB,
        'TB',
      ),
    );
  return limits;
}

function processingLimits(design: Design, d: Demand, k: ConstantValues): readonly Limit[] {
  const { plan } = design;
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
  if (plan.processing === 'flink') {
    return [
      limit(
        'stream-cores',
        'stream cores at peak',
        (d.peakEventsPerSecond * k.flinkJobs) / k.flinkEventsPerCoreSecond,
        plan.processingUnits,
        'cores',
      ),
    ];
  }
  return [];
}
