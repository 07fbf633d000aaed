/** The presets. They are scenarios and nothing more: every figure comes out of the pipeline. */

import type { Scenario } from './scenario';

const scenario = (
  drivers: Pick<Scenario, 'eventsPerDay' | 'experimentsPerMonth' | 'reliabilityRatio' | 'freshnessSeconds'>,
  assumptions: Scenario['assumptions'],
): Scenario => ({ ...drivers, budgetUsdPerMonth: null, objective: 'total', assumptions, pins: {} });

/** In the order in which they are offered. */
export const PRESETS = {
  startup: scenario(
    { eventsPerDay: 400_000, experimentsPerMonth: 2, reliabilityRatio: 0.9, freshnessSeconds: 28_800 },
    {},
  ),
  growth: scenario(
    { eventsPerDay: 100_000_000, experimentsPerMonth: 40, reliabilityRatio: 0.97, freshnessSeconds: 3600 },
    {},
  ),
  enterprise: scenario(
    { eventsPerDay: 2_500_000_000, experimentsPerMonth: 200, reliabilityRatio: 0.999, freshnessSeconds: 1 },
    { retentionMonths: 25, onlineDecisionShare: 0.05, streamConsumers: 4 },
  ),
} satisfies Readonly<Record<string, Scenario>>;

export type PresetId = keyof typeof PRESETS;

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];
