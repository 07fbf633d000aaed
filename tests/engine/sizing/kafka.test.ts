// Kafka against the sizing algebra that its cloud publishes (msk_sizing.py): SP001 to SP004, in MiB as there.
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/catalog/catalog';
import { deriveDemand } from '../../../src/engine/demand/deriveDemand';
import { sizeIngestion } from '../../../src/engine/sizing/sizeIngestion';
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

function size(mebibytes: number, consumers = 2) {
  const eventsPerDay = ((mebibytes * MEBIBYTE) / BYTES_PER_EVENT) * 86_400;
  const assumptions = {
    bytesPerEvent: BYTES_PER_EVENT,
    streamConsumers: consumers,
    peakToMeanRatio: 3,
    otherSources: 0,
  };
  const k = STANDARD_CATALOG.constants;
  const demand = deriveDemand(scenarioWith({ eventsPerDay, assumptions }), k);
  const kafka = sizeIngestion('kafka', 'several-zones', demand, k);
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

describe('Kafka for more consumers', () => {
  // The algebra: a broker sends 5.7 bytes per byte received, and 1.5 more for each consumer; 117 MiB/s at half load.
  const published = (peak: number, consumers: number) =>
    Math.ceil(peak / (Math.min(78.75 / 6.5, 117 / (5.7 + 1.5 * consumers)) * 0.5) / 3) * 3;

  it.each([1, 2])('has the brokers of the published algebra with %d', (consumers) => {
    expect(Math.abs(size(50, consumers).brokers / published(150, consumers) - 1)).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });

  // The catalog counts copies + consumers where the algebra counts 5.7 + 1.5 for each: too few brokers from three consumers on.
  it.fails.each([6, 8])('has the brokers of the published algebra with %d', (consumers) => {
    expect(Math.abs(size(50, consumers).brokers / published(150, consumers) - 1)).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });
});
