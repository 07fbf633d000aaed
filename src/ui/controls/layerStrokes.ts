// The hue of each layer as a line.
import type { LayerId, PerLayer } from '../../engine';

export const LAYER_STROKES: PerLayer<string> = {
  ingestion: 'stroke-layer-ingestion',
  storage: 'stroke-layer-storage',
  processing: 'stroke-layer-processing',
  modeling: 'stroke-layer-modeling',
  deployment: 'stroke-layer-deployment',
  monitoring: 'stroke-layer-monitoring',
};

export const strokeOf = (layer: LayerId | null) => (layer ? LAYER_STROKES[layer] : 'stroke-ink-2');
