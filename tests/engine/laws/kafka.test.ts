// Kafka against the sizing algebra that its cloud publishes (msk_sizing.py): SP001 to SP004, in MiB as there.

import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { ConstantValues } from '../../../src/engine/data/constantValues';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { sizeIngestion } from '../../../src/engine/laws/ingestion';
import { scenarioWith } from '../../builders/scenarios';

const MEBIBYTE = 2 ** 20;
const BYTES_PER_EVENT = 1024;
const TOLERANCE = 0.1;

/** Average MiB/s in, USD a month, and brokers, in machines of the size that the catalog uses. */
const PUBLISHED = [
  { mebibytes: 1, usd: 633, brokers: 3 },
  { mebibytes: 10, usd: 2754, brokers: 6 },
  { mebibytes: 50, usd: 13_326, brokers: 27 },
  { mebibytes: 200, usd: 52_409, brokers: 102 },
];

function size(mebibytes: number, consumers = 2, own: Partial<ConstantValues> = {}, peakToMeanRatio = 3) {
  const eventsPerDay = ((mebibytes * MEBIBYTE) / BYTES_PER_EVENT) * 86_400;
  const assumptions = {
    bytesPerEvent: BYTES_PER_EVENT,
    streamConsumers: consumers,
    peakToMeanRatio,
    otherSources: 0,
  };
  // The script parses nothing.
  const k = {
    ...STANDARD_CATALOG.constants,
    parseEventsPerVcpuSecond: Number.POSITIVE_INFINITY,
    parserVcpuLow: 0,
    ...own,
  };
  const demand = deriveDemand(scenarioWith({ eventsPerDay, assumptions }), k);
  const kafka = sizeIngestion({ demand, constants: k }, 'kafka', 'several-zones');
  const monthly = demand.bytesPerSecond * 2_629_800;
  const crossZone = (monthly / 1e9) * k.kafkaCrossZoneShare * k.crossZoneUsdPerGb;
  return { brokers: kafka.unitCount, usd: kafka.cost.compute + kafka.cost.storage + crossZone };
}

describe('Kafka for two consumers and 72 hours', () => {
  it.each(PUBLISHED)('has the published brokers at $mebibytes MiB/s', ({ mebibytes, brokers }) => {
    expect(Math.abs(size(mebibytes).brokers / brokers - 1)).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each(PUBLISHED)('costs about $usd USD a month at $mebibytes MiB/s', ({ mebibytes, usd }) => {
    expect(Math.abs(size(mebibytes).usd / usd - 1)).toBeLessThanOrEqual(TOLERANCE);
  });
});

/** Output of the script for the same machine, three times the mean at peak, 72 hours: brokers for 1 to 10 consumers. */
const BROKERS = {
  1: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  10: [6, 6, 6, 6, 9, 9, 9, 12, 12, 12],
  50: [27, 27, 27, 30, 36, 39, 42, 48, 51, 54],
  200: [102, 102, 105, 120, 138, 153, 168, 183, 198, 213],
};
const USD = {
  1: [633, 633, 633, 633, 633, 633, 633, 633, 633, 633],
  10: [2754, 2754, 2754, 2754, 3201, 3201, 3201, 3648, 3648, 3648],
  50: [13_326, 13_326, 13_326, 13_772, 14_666, 15_113, 15_559, 16_453, 16_900, 17_346],
  200: [52_409, 52_409, 52_855, 55_089, 57_770, 60_004, 62_237, 64_471, 66_705, 68_939],
};
const CONSUMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('Kafka for one to ten consumers', () => {
  it.each([1, 10, 50, 200] as const)('has the brokers of the script at %d MiB/s', (mebibytes) => {
    expect(CONSUMERS.map((consumers) => size(mebibytes, consumers).brokers)).toEqual(BROKERS[mebibytes]);
  });

  it.each([1, 10, 50, 200] as const)('costs what the script says at %d MiB/s', (mebibytes) => {
    for (const [index, consumers] of CONSUMERS.entries())
      expect(Math.abs(size(mebibytes, consumers).usd / (USD[mebibytes][index] ?? 0) - 1)).toBeLessThanOrEqual(
        TOLERANCE,
      );
  });

  it('never needs fewer brokers for more consumers or more traffic', () => {
    for (const consumers of CONSUMERS.slice(1))
      expect(size(73, consumers).brokers).toBeGreaterThanOrEqual(size(73, consumers - 1).brokers);
    for (let mebibytes = 2; mebibytes < 300; mebibytes *= 1.7)
      expect(size(mebibytes, 3).brokers).toBeGreaterThanOrEqual(size(mebibytes / 1.7, 3).brokers);
  });

  it('needs brokers for their disks where much is kept of a small peak', () => {
    const kept = size(50, 1, { kafkaRetentionHours: 720 }, 1);
    expect(kept.brokers).toBe(Math.ceil((50 * 3600 * 720 * 3 * 2) / 1024 / 16_384 / 3) * 3);
    expect(kept.brokers).toBeGreaterThan(size(50, 1, {}, 1).brokers);
  });
});
