/** The short codes of a link. They are forever: a code may be added, none may change its meaning. */
import type { AssumptionId, DriverId, LayerId, PresetId, Redundancy, Requirements } from '../../engine';
import type { StudySettings } from '../studySettings';

export const LINK_VERSION = '1';

export const PRESET_CODES: Readonly<Record<PresetId, string>> = {
  startup: 's2',
  growth: 'g',
  enterprise: 'e2',
};

/** What a preset asked for while it had another code: links of that time open with its numbers. */
export const FORMER_PRESETS: Readonly<
  Record<string, { readonly preset: PresetId; readonly former: Partial<Requirements> }>
> = {
  s: { preset: 'startup', former: { freshnessSeconds: 14_400 } },
  e: { preset: 'enterprise', former: { freshnessSeconds: 0.1 } },
};

export const DRIVER_CODES: Readonly<Record<DriverId, string>> = {
  traffic: 't',
  experiments: 'v',
  reliability: 'r',
  freshness: 'f',
};

export const BUDGET_CODE = 'b';
export const OBJECTIVE_CODE = 'o';

export const LAYER_CODES: Readonly<Record<LayerId, string>> = {
  ingestion: 'Li',
  storage: 'Ls',
  processing: 'Lp',
  modeling: 'Lm',
  deployment: 'Ld',
  monitoring: 'Lw',
};

export const ASSUMPTION_CODES: Readonly<Record<AssumptionId, string>> = {
  bytesPerEvent: 'Ab',
  eventsPerRequest: 'Ar',
  eventsPerUserPerDay: 'Au',
  peakToMeanRatio: 'Ap',
  retentionMonths: 'Am',
  otherSources: 'As',
  streamConsumers: 'Ac',
  queriesPerDay: 'Aq',
  queryWindowDays: 'Aw',
  rawQueryShare: 'Ah',
  servingPromiseSeconds: 'Av',
  metricsPerExperiment: 'Ax',
  experimentDays: 'Ad',
  detectableEffectRatio: 'Ae',
  baselineRate: 'Az',
  models: 'Ao',
  onlineDecisionShare: 'Ai',
  dataLossRatio: 'Al',
  peopleOnCall: 'Ak',
  engineerUsdPerYear: 'Ay',
  regionPriceFactor: 'Ag',
};

export const HELD_CODE = 'Hd';

export const REDUNDANCY_CODES: Readonly<Record<Redundancy, string>> = {
  'one-zone': 'z',
  'several-zones': 's',
  'two-regions': 'r',
};

const CODE_LETTERS = 4;
const BASE = 36;

/** Drawn from the name, so that hundreds of constants need no table; a test holds them apart. */
export function constantCode(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (hash % BASE ** CODE_LETTERS).toString(BASE).padStart(CODE_LETTERS, '0');
}

export const CONSTANT_CODE = 'Kn';

export const VIEW_CODE = 'Vw';

/** Parts the scenarios that are compared from the one that stands. */
export const COMPARED_SEPARATOR = '~';

export const SETTING_CODES: Readonly<Record<keyof StudySettings, string>> = {
  mapX: 'Mx',
  mapY: 'My',
  trafficFactorPerMonth: 'Gt',
  experimentFactorPerMonth: 'Ge',
  frontierAxis: 'Fa',
  limitUsdPerMonth: 'Bu',
  limitedCost: 'Bc',
};
