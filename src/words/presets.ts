// Names of the presets.
import type { PresetId } from '../engine';

export const PRESET_NAMES: Readonly<Record<PresetId, string>> = {
  startup: 'Startup',
  growth: 'Growth',
  enterprise: 'Enterprise',
};
