/** What monitoring sees of each layer that data passes, by how much monitoring there is. */
import {
  type LayerId,
  type MonitoringId,
  type OptionId,
  optionTaps,
  type PerLayer,
  type TapId,
} from '../../engine';

export const DATA_LAYERS = [
  'ingestion',
  'storage',
  'processing',
  'modeling',
] as const satisfies readonly LayerId[];
export type DataLayerId = (typeof DATA_LAYERS)[number];

export interface Tap {
  readonly layer: DataLayerId;
  /** Null when nobody watches. */
  readonly watched: string | null;
}

const TAP_NAMES: Readonly<Record<TapId, string>> = {
  'app-log': 'app log',
  'slow-query-log': 'slow-query log',
  'job-log': 'job log',
  'write-errors': 'write errors',
  lag: 'lag',
  rejects: 'rejects',
  'request-traces': 'traces',
  connections: 'connections',
  disk: 'disk',
  shards: 'shards',
  parts: 'parts',
  queue: 'queue',
  credits: 'credits',
  commits: 'commits',
  lineage: 'lineage',
  'query-time': 'query time',
  freshness: 'freshness',
  'data-tests': 'tests',
  watermark: 'watermark',
  quality: 'quality',
  'job-status': 'job status',
  drift: 'drift',
  skew: 'skew',
  'decision-p99': 'p99',
};

export function listTaps(choices: PerLayer<{ readonly option: OptionId }>): readonly Tap[] {
  const monitoring = choices.monitoring.option as MonitoringId;
  return DATA_LAYERS.map((layer) => {
    const taps = optionTaps(choices[layer].option, monitoring);
    return { layer, watched: taps.length === 0 ? null : taps.map((tap) => TAP_NAMES[tap]).join(', ') };
  });
}
