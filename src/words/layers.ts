/** Names of the layers, of their tiers, and of how often a part stands. */
import type { LayerId, Redundancy, Tier } from '../engine';

export const LAYER_NAMES: Readonly<Record<LayerId, string>> = {
  ingestion: 'Ingestion',
  storage: 'Storage',
  processing: 'Processing',
  modeling: 'Modeling',
  deployment: 'Deployment',
  monitoring: 'Monitoring',
};

export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  startup: 'Startup',
  growth: 'Growth',
  enterprise: 'Enterprise',
};

/** To stand after "in", or alone. */
export const PLACES: Readonly<Record<Redundancy, string>> = {
  'one-zone': 'one zone',
  'several-zones': 'several zones',
  'two-regions': 'two regions',
};
