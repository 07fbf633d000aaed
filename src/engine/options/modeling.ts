/** The ways to train models and to answer with them. */

import type { ConstantValues } from '../data/constantValues';
import type { Setting } from '../laws/demand';
import type { DataOption, TapId } from './option';

/** Servers that answer while somebody waits. */
export interface ModelServers {
  readonly modelCores: number;
  /** vCPU that read features. */
  readonly readCores: number;
  /** Time of one model on one core. */
  readonly modelSeconds: number;
  readonly readsPerVcpuSecond: number;
}

export interface ModelingOption extends DataOption {
  readonly layer: 'modeling';
  /** True when it needs more than one machine under it. */
  readonly needsCluster: boolean;
  /** Registry of models and their versions, USD a month. */
  readonly registryUsd: (k: ConstantValues) => number;
  /** Null when it answers nothing online. */
  readonly servers: ((setting: Setting) => ModelServers) | null;
  /** Hours of engineers a month, whatever the count of models. */
  readonly hours: (k: ConstantValues) => number;
  readonly hoursPerModel: (k: ConstantValues) => number;
  /** Share of time that the online store's own promise leaves open. */
  readonly gap: (k: ConstantValues) => number;
}

const modelTaps = (...traces: readonly TapId[]) => ({ logs: [], metrics: ['job-status'] as const, traces });

const OFFLINE = {
  layer: 'modeling',
  redundancies: ['several-zones'],
  touches: [],
  needsCluster: false,
  servers: null,
  gap: () => 0,
  taps: modelTaps('drift', 'job-status'),
} as const satisfies Partial<ModelingOption>;

const models = <const Id extends string>(option: ModelingOption & { readonly id: Id }) => option;

const batchScript = models({
  ...OFFLINE,
  id: 'batch-script',
  tier: 'startup',
  statefulSystems: 0,
  complexity: 1,
  linkCode: 'bs',
  registryUsd: () => 0,
  hours: (k) => k.batchScriptHours,
  hoursPerModel: (k) => k.batchScriptHoursPerModel,
  migrationHours: 'migrationToBatchScriptHours',
  receipt: { hours: ['batchScriptHours', 'batchScriptHoursPerModel'] },
});

const mlPipeline = models({
  ...OFFLINE,
  id: 'ml-pipeline',
  tier: 'growth',
  statefulSystems: 1,
  complexity: 2,
  linkCode: 'mp',
  registryUsd: (k) => k.registryUsdPerMonth,
  hours: (k) => k.mlPipelineHours,
  hoursPerModel: (k) => k.mlPipelineHoursPerModel,
  migrationHours: 'migrationToMlPipelineHours',
  receipt: {
    prices: ['registryUsdPerMonth'],
    hours: ['mlPipelineHours', 'mlPipelineHoursPerModel'],
  },
});

const SERVER_CORES_LOW = 4;

const onlineInference = models({
  ...OFFLINE,
  id: 'online-inference',
  tier: 'enterprise',
  statefulSystems: 2,
  complexity: 3,
  linkCode: 'oi',
  needsCluster: true,
  registryUsd: (k) => k.registryUsdPerMonth,
  servers({ demand: { peakDecisionsPerSecond: peak }, constants: k }) {
    return {
      modelCores: Math.max(SERVER_CORES_LOW, (peak * k.modelSeconds) / k.replicaTargetUtilization),
      readCores: Math.max(1, peak / (k.onlineReadsPerVcpuSecond * k.replicaTargetUtilization)),
      modelSeconds: k.modelSeconds,
      readsPerVcpuSecond: k.onlineReadsPerVcpuSecond,
    };
  },
  hours: (k) => k.onlineInferenceHours,
  hoursPerModel: (k) => k.onlineInferenceHoursPerModel,
  gap: (k) => k.onlineStoreGap,
  migrationHours: 'migrationToOnlineInferenceHours',
  receipt: {
    serving: [
      'featureFetchSeconds',
      'modelSeconds',
      'hopSeconds',
      'decisionVariation',
      'replicaTargetUtilization',
    ],
    prices: ['registryUsdPerMonth', 'onlineReadsPerVcpuSecond', 'modelSeconds'],
    hours: ['onlineInferenceHours', 'onlineInferenceHoursPerModel'],
  },
  taps: modelTaps('drift', 'skew', 'decision-p99'),
});

/** In the order of the catalog, since order breaks ties. */
export const MODELING_OPTIONS = [batchScript, mlPipeline, onlineInference] as const;
