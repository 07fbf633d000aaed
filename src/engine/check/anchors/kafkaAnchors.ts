import type { ConstantValues } from '../../data/constantValues';
import { deriveDemand } from '../../laws/demand';
import { sizeIngestion } from '../../laws/ingestion';
import { PRESETS } from '../../presets';
import { BYTES_PER_GB, SECONDS_PER_DAY, SECONDS_PER_MONTH } from '../../units';
import type { Anchor } from './anchor';

const MEBIBYTE = 2 ** 20;
const BYTES_PER_EVENT = 1024;
const TOLERANCE = 0.1;
const SOURCE = {
  title: 'msk_sizing.py, the sizing script of the cloud that runs it',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
};
/** Average MiB/s in, USD a month, brokers. */
const PUBLISHED = [
  [1, 633, 3],
  [10, 2754, 6],
  [50, 13_326, 27],
  [200, 52_409, 102],
] as const;
/** At 50 MiB/s: brokers of the algebra by number of consumers. */
const FAN_OUT = [
  [4, 30],
  [6, 39],
  [8, 48],
  [10, 54],
] as const;

/** The script sizes brokers and parses nothing. */
const WITHOUT_PARSING = { parseEventsPerVcpuSecond: Number.POSITIVE_INFINITY, parserVcpuLow: 0 };

function size(mebibytes: number, consumers: number, constants: ConstantValues) {
  const k = { ...constants, ...WITHOUT_PARSING };
  const scenario = {
    ...PRESETS.growth,
    eventsPerDay: ((mebibytes * MEBIBYTE) / BYTES_PER_EVENT) * SECONDS_PER_DAY,
    assumptions: {
      bytesPerEvent: BYTES_PER_EVENT,
      streamConsumers: consumers,
      peakToMeanRatio: 3,
      otherSources: 0,
    },
  };
  const demand = deriveDemand(scenario, k);
  const kafka = sizeIngestion({ demand, constants: k }, 'kafka', 'several-zones');
  const crossZoneUsd =
    ((demand.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB) *
    k.kafkaCrossZoneShare *
    k.crossZoneUsdPerGb;
  return { brokers: kafka.unitCount, usd: kafka.cost.compute + kafka.cost.storage + crossZoneUsd };
}

const anchor = (
  id: string,
  title: string,
  unit: Anchor['unit'],
  figure: number,
  compute: Anchor['compute'],
): Anchor => ({
  id,
  title,
  source: SOURCE,
  unit,
  low: figure,
  high: figure,
  toleranceRatio: TOLERANCE,
  compute,
});

export const KAFKA_ANCHORS: readonly Anchor[] = [
  ...PUBLISHED.flatMap(([mebibytes, usd, brokers]) => [
    anchor(
      `kafka-usd-${mebibytes}`,
      `Kafka at ${mebibytes} MiB/s, a month`,
      'usd',
      usd,
      (k) => size(mebibytes, 2, k).usd,
    ),
    anchor(
      `kafka-brokers-${mebibytes}`,
      `Kafka at ${mebibytes} MiB/s, brokers`,
      'count',
      brokers,
      (k) => size(mebibytes, 2, k).brokers,
    ),
  ]),
  ...FAN_OUT.map(([consumers, brokers]) =>
    anchor(
      `kafka-fan-out-${consumers}`,
      `Kafka at 50 MiB/s with ${consumers} consumers, brokers`,
      'count',
      brokers,
      (k) => size(50, consumers, k).brokers,
    ),
  ),
];
