// The hue of each layer as a line.
import type { LayerId } from '../../engine';

export const LAYER_STROKES: Readonly<Record<LayerId, string>> = {
  ingestion: 'stroke-layer-ingestion',
  storage: 'stroke-layer-storage',
  processing: 'stroke-layer-processing',
  modeling: 'stroke-layer-modeling',
  deployment: 'stroke-layer-deployment',
  monitoring: 'stroke-layer-monitoring',
};
