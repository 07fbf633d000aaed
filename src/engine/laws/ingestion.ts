/** How much of each way in a demand needs, what it costs, and what it adds to age and loss. */

import { commonCauseUnavailability } from '../../math/reliability';
import type { IngestionId } from '../architecture';
import type { Collected } from '../options/ingestion';
import type { Redundancy } from '../options/option';
import { INGESTION } from '../options/options';
import { HOURS_PER_MONTH, MILLION, SECONDS_PER_HOUR } from '../units';
import type { Setting } from './demand';
import type { UnitId } from './spend';
import { type CostBreakdown, type Limit, limit } from './spend';

/**
 * What a load balancer costs, USD a month: it bills capacity units, by bytes or by new connections, whichever is more.
 * Units are billed by the hour, so the mean of the day counts and not its peak.
 */
export function balancerUsd({ demand: d, constants: k }: Setting): number {
  const requestsPerSecond = d.eventsPerSecond / d.assumptions.eventsPerRequest;
  const units = Math.max(
    (d.bytesPerSecond * SECONDS_PER_HOUR) / k.balancerBytesPerUnitHour,
    (requestsPerSecond * k.connectionsPerRequest) / k.balancerConnectionsPerUnit,
  );
  return (
    k.loadBalancerUsdPerMonth +
    k.publicAddressesUsdPerMonth +
    units * k.balancerUsdPerUnitHour * HOURS_PER_MONTH
  );
}

/** Collectors, parsers and connectors around a log or files. */
function collect(setting: Setting, redundancy: Redundancy): Collected {
  const { demand: d, constants: k } = setting;
  const collectorVcpu = Math.max(
    2,
    d.peakRequestsPerSecond / (k.collectorRequestsPerVcpuSecond * k.collectorTargetUtilization),
  );
  // Files or a log carry parsers over the peak: they follow the day and are billed for its mean, as the job was whose rate this is.
  const parserVcpu = Math.max(k.parserVcpuLow, d.eventsPerSecond / k.parseEventsPerVcpuSecond);
  return {
    redundancy,
    collectorVcpu,
    collectors: limit('collectors', 'requests', [
      d.peakRequestsPerSecond,
      collectorVcpu * k.collectorRequestsPerVcpuSecond,
    ]),
    balancerUsd: balancerUsd(setting),
    parseUsd: parserVcpu * HOURS_PER_MONTH * k.sparkUsdPerVcpuHour,
    connectorsUsd:
      d.assumptions.otherSources *
      (k.connectorUsdPerMonth + (k.activeRowsPerSource / MILLION) * k.connectorUsdPerMillionRows),
  };
}

/** A way in, sized. USD and hours a month. */
export interface IngestionSize {
  readonly option: IngestionId;
  readonly redundancy: Redundancy;
  readonly unitCount: number;
  readonly unit: UnitId;
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  /** vCPU of collectors that the deployment layer carries. */
  readonly fleetVcpu: number;
  readonly limits: readonly Limit[];
  /** Regular wait for a file to close; zero for streams and writes. */
  readonly fileIntervalSeconds: number;
  /** Mean delay after that, until the store or a stream job can read. */
  readonly delaySeconds: number;
  /** True when rows reach the store one by one and need no load job. */
  readonly isDirect: boolean;
  readonly isLog: boolean;
  /** Share of the store's downtime in which events are lost. */
  readonly storeDowntimeLoss: number;
  readonly lossRatio: number;
  /** Expected unavailability of the transport itself. */
  readonly unavailability: number;
}

export function sizeIngestion(setting: Setting, id: IngestionId, redundancy: Redundancy): IngestionSize {
  const { demand: d, constants: k } = setting;
  const option = INGESTION[id];
  const units = option.size(setting, collect(setting, redundancy));
  const once = option.gap(k) * k.outageShareOfGap;
  const isTwice = redundancy === 'two-regions';
  const sourceHours = d.assumptions.otherSources * option.hoursPerSource(k);
  return {
    option: id,
    redundancy,
    unitCount: units.unitCount,
    unit: units.unit,
    cost: units.cost,
    hoursPerMonth: option.hours(k) + sourceHours + (isTwice ? k.secondRegionHours : 0),
    fleetVcpu: units.fleetVcpu,
    limits: units.limits,
    fileIntervalSeconds: option.fileIntervalSeconds(setting),
    delaySeconds: option.delaySeconds(k),
    isDirect: option.isDirect,
    isLog: option.isLog,
    storeDowntimeLoss: option.storeDowntimeLoss(k),
    lossRatio: option.lossRatio(k),
    unavailability: isTwice ? commonCauseUnavailability(once, k.commonCause) : once,
  };
}
