/** Brokers, disks and traffic of Kafka, by the sizing algebra that its cloud publishes for one class of machine. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import {
  BYTES_PER_GB,
  BYTES_PER_TB,
  HOURS_PER_MONTH,
  SECONDS_PER_HOUR,
  SECONDS_PER_MONTH,
} from '../demand/units';
import type { Redundancy } from '../scenario/optionIds';
import { limit } from './limit';
import type { CostBreakdown, Limit } from './part';
import { scaleSpend, spend } from './spend';

/** What every collected way in has beside its log. */
interface Around {
  readonly balancerUsd: number;
  readonly parseUsd: number;
  readonly connectorsUsd: number;
  readonly connectorHours: number;
  readonly collectors: Limit;
}

interface KafkaSize {
  readonly unitCount: number;
  readonly unitName: 'brokers';
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  readonly limits: readonly Limit[];
  readonly delaySeconds: number;
}

export function sizeKafka(
  redundancy: Redundancy,
  d: Demand,
  k: ConstantValues,
  { balancerUsd, parseUsd, connectorsUsd, connectorHours, collectors }: Around,
): KafkaSize {
  const regions = redundancy === 'two-regions' ? 2 : 1;
  const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
  const diskRate = d.peakBytesPerSecond * k.brokerIoPerIngress;
  const sendRate =
    d.peakBytesPerSecond * (k.brokerSendPerIngress + k.brokerSendPerConsumer * d.assumptions.streamConsumers);
  const diskBytes =
    d.bytesPerSecond * k.kafkaRetentionHours * SECONDS_PER_HOUR * k.kafkaCopies * k.brokerDiskHeadroom;
  const needed = Math.max(
    diskRate / (k.brokerStorageBytesPerSecond * k.brokerTargetUtilization),
    sendRate / (k.brokerNetworkBytesPerSecond * k.brokerTargetUtilization),
    diskBytes / k.brokerDiskHighBytes,
  );
  // Brokers come whole, and as many in each zone.
  const brokers = Math.ceil(Math.max(1, needed / k.brokerCount)) * k.brokerCount;
  const one = spend({
    compute: parseUsd + brokers * k.brokerUsdPerHour * HOURS_PER_MONTH,
    storage: (diskBytes / BYTES_PER_GB) * k.brokerDiskUsdPerGbMonth,
    transfer: balancerUsd + gbPerMonth * k.kafkaCrossZoneShare * k.crossZoneUsdPerGb,
  });
  const all = scaleSpend(one, regions);
  return {
    unitCount: brokers * regions,
    unitName: 'brokers',
    cost: {
      ...all,
      licences: connectorsUsd,
      transfer: all.transfer + (regions - 1) * gbPerMonth * k.crossRegionUsdPerGb,
    },
    hoursPerMonth: k.kafkaHours + connectorHours + (regions - 1) * k.secondRegionHours,
    limits: [
      limit(
        'broker-disk',
        'broker disk throughput',
        diskRate,
        brokers * k.brokerStorageBytesPerSecond,
        'bytes/s',
      ),
      limit('broker-network', 'broker network', sendRate, brokers * k.brokerNetworkBytesPerSecond, 'bytes/s'),
      limit(
        'broker-size',
        'broker disk size',
        diskBytes / BYTES_PER_TB,
        (brokers * k.brokerDiskHighBytes) / BYTES_PER_TB,
        'TB',
      ),
      collectors,
    ],
    delaySeconds: k.kafkaSeconds,
  };
}
