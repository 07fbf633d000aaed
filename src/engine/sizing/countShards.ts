/** Shards of a provisioned stream: by bytes in, bytes out to its consumers, and records, at peak. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { limit } from './limit';
import type { Limit } from './part';

export function countShards(
  d: Demand,
  k: ConstantValues,
): { readonly shards: number; readonly limits: readonly Limit[] } {
  const readers = Math.max(
    1,
    (d.assumptions.streamConsumers * k.shardBytesPerSecond) / k.shardReadBytesPerSecond,
  );
  const bytes = d.peakBytesPerSecond * readers;
  const records = d.peakRequestsPerSecond;
  const shards = Math.ceil(
    Math.max(bytes / k.shardBytesPerSecond, records / k.shardRecordsPerSecond) / k.shardTargetUtilization,
  );
  return {
    shards,
    limits: [
      limit('shard-bytes', 'shard throughput', bytes, shards * k.shardBytesPerSecond, 'bytes/s'),
      limit('shard-records', 'shard records', records, shards * k.shardRecordsPerSecond, 'records/s'),
    ],
  };
}
