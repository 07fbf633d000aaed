// The hue of each layer, as classes that the style sheet can see.
import type { PerLayer } from '../../engine';

export const LAYER_FILLS: PerLayer<string> = {
  ingestion: 'fill-layer-ingestion',
  storage: 'fill-layer-storage',
  processing: 'fill-layer-processing',
  modeling: 'fill-layer-modeling',
  deployment: 'fill-layer-deployment',
  monitoring: 'fill-layer-monitoring',
};
