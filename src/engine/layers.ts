/** The six layers of the architecture, and the tiers. */
export const LAYER_IDS = [
  'ingestion',
  'storage',
  'processing',
  'modeling',
  'deployment',
  'monitoring',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

export const TIERS = ['startup', 'growth', 'enterprise'] as const;
export type Tier = (typeof TIERS)[number];

/** One record value per layer, in the order of the data's way. */
export type PerLayer<T> = Readonly<Record<LayerId, T>>;

export function mapLayers<T>(make: (layer: LayerId) => T): PerLayer<T> {
  return Object.fromEntries(LAYER_IDS.map((layer) => [layer, make(layer)])) as PerLayer<T>;
}
