// Fills of scale segments: a layer keeps its hue everywhere, money is in greys.
import type { StackSegment } from '../../drawing/metrics/metricView';

export const SCALE_TONES: Readonly<Record<StackSegment['tone'], string>> = {
  ingestion: 'fill-layer-ingestion',
  storage: 'fill-layer-storage',
  processing: 'fill-layer-processing',
  modeling: 'fill-layer-modeling',
  deployment: 'fill-layer-deployment',
  monitoring: 'fill-layer-monitoring',
  money: 'fill-ink-1',
  'money-dim': 'fill-ink-1/75',
  people: 'fill-ink-3 forced-colors:fill-[GrayText]',
};
