// The hue of each layer as a background, the same everywhere on the page.
import type { LayerId } from '../../engine';

export const LAYER_GROUNDS: Readonly<Record<LayerId, string>> = {
  ingestion: 'bg-layer-ingestion',
  storage: 'bg-layer-storage',
  processing: 'bg-layer-processing',
  modeling: 'bg-layer-modeling',
  deployment: 'bg-layer-deployment',
  monitoring: 'bg-layer-monitoring',
};
