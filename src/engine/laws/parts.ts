/** The six parts of a design as the page shows them: units, limits, money and hours, fleet priced by what carries it. */

import type { OptionId } from '../architecture';
import type { LayerId, PerLayer } from '../layers';
import type { Redundancy } from '../options/option';
import { OPTIONS } from '../options/options';
import { BYTES_PER_TB } from '../units';
import { billedPlanVcpu, fleetVcpu, hourUsd } from './cost';
import { directWriteRatio, placeStore } from './dataPlane';
import type { Demand, Setting } from './demand';
import type { Design } from './design';
import type { Part } from './part';
import type { CostBreakdown, Limit, UnitId } from './spend';
import { addSpend, limit, scaleSpend, spend, tightestFirst, totalSpend } from './spend';

interface Draft {
  readonly layer: LayerId;
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  readonly unitCount: number;
  readonly unit: UnitId;
  readonly limits: readonly Limit[];
  readonly cost: CostBreakdown;
  readonly hours: number;
  readonly own?: Pick<Part, 'closeSeconds' | 'storedBytes' | 'jobs' | 'retries' | 'pagesAtNight'>;
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
    ? [limit('machine', 'vcpu', [carried, control.fleetVcpuHigh])]
    : [];

  const drafts: readonly Draft[] = [
    {
      layer: 'ingestion',
      option: ingestion.option,
      redundancy: ingestion.redundancy,
      unitCount: ingestion.unitCount,
      unit: ingestion.unit,
      limits: ingestion.isDirect
        ? [insertLimit(design, d), transactionLimit(setting, design)]
        : ingestion.limits,
      cost: addSpend([ingestion.cost, fleet(ingestion.fleetVcpu)]),
      hours: ingestion.hoursPerMonth,
      own: { closeSeconds: ingestion.fileIntervalSeconds },
    },
    {
      layer: 'storage',
      option: plan.storage,
      redundancy: design.storeRedundancy,
      unitCount: plan.size.units,
      unit: plan.engine.unit,
      limits: storeLimits(design, d),
      cost: spend({
        compute: store.computeUsd,
        storage: store.storageUsd,
        transfer: store.transferUsd,
        requests: plan.streamLoadUsd,
      }),
      hours: plan.storeHours + store.extraHours,
      own: { storedBytes: plan.storedBytes },
    },
    {
      layer: 'processing',
      option: plan.processing,
      redundancy: place(plan.processing),
      unitCount: plan.processingUnits,
      unit: plan.processingUnit,
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
      unit: modeling.unit,
      limits: modeling.limits,
      cost: addSpend([modeling.cost, fleet(modeling.fleetVcpu)]),
      hours: modeling.hoursPerMonth + services(modeling.services),
    },
    {
      layer: 'deployment',
      option: control.deployment,
      redundancy: place(control.deployment),
      unitCount: carried,
      unit: 'carried-vcpu',
      limits: jobLimit,
      cost: spend({ compute: control.deploymentUsd }),
      hours:
        control.deploymentHours +
        plan.furtherServers * control.hoursPerServer +
        control.incidentsPerMonth * k.incidentHours,
      own: { jobs: control.jobs, retries: control.retries },
    },
    {
      layer: 'monitoring',
      option: control.monitoring,
      redundancy: place(control.monitoring),
      unitCount: control.jobs,
      unit: 'watched-job',
      limits: [],
      cost: spend({ observability: control.monitoringUsd }),
      hours: control.monitoringHours,
      own: { pagesAtNight: control.pagesAtNight },
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
        tier: option.tier,
        unitCount: draft.unitCount,
        unit: draft.unit,
        limits: tightestFirst(draft.limits),
        cost,
        infrastructureUsdPerMonth: totalSpend(cost),
        peopleHoursPerMonth: draft.hours,
        peopleUsdPerMonth: draft.hours * usdPerHour,
        stateful: option.statefulSystems > 0,
        ...draft.own,
      },
    ];
  });
  return Object.fromEntries(entries) as PerLayer<Part>;
}

function transactionLimit(setting: Setting, { ingestion, plan }: Design): Limit {
  const used = setting.demand.peakRequestsPerSecond;
  return limit('transactions', 'requests', [used, used / directWriteRatio(setting, ingestion, plan)]);
}

function insertLimit(design: Design, d: Demand): Limit {
  const { plan } = design;
  return limit('inserts', 'rows', [d.peakEventsPerSecond, d.peakEventsPerSecond / plan.size.insertRatio]);
}

function storeLimits(design: Design, d: Demand): readonly Limit[] {
  const { plan } = design;
  const limits = [limit('load', 'share', [plan.size.loadRatio, 1])];
  if (Number.isFinite(plan.engine.unitsHigh))
    limits.push(
      limit('size', plan.engine.unit, [plan.size.sizeRatio * plan.engine.unitsHigh, plan.engine.unitsHigh]),
    );
  if (Number.isFinite(plan.size.insertRatio) && plan.size.insertRatio > 0)
    limits.push(insertLimit(design, d));
  if (Number.isFinite(plan.storedBytesHigh))
    limits.push(
      limit('disk', 'terabyte', [plan.storedBytes / BYTES_PER_TB, plan.storedBytesHigh / BYTES_PER_TB]),
    );
  return limits;
}

function processingLimits({ constants: k }: Setting, { plan }: Design): readonly Limit[] {
  if (plan.intervalSeconds !== null) {
    return [limit('interval', 'second', [plan.runSeconds, plan.intervalSeconds * k.batchDutyHigh])];
  }
  if (plan.stream === null) return [];
  return [limit('stream-cores', 'core', [plan.stream.busyCores, plan.processingUnits])];
}
