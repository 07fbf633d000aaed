/** Assessments made by hand for drawings: plausible by default, any field can be bent. */
import {
  type Assessment,
  type CostBreakdown,
  type Decision,
  type LayerId,
  type Limit,
  mapLayers,
  type OptionId,
  type Part,
  type PerLayer,
  PRESETS,
  type resolveAssumptions,
  type Tier,
} from '../../src/engine';
import type { StageId } from '../../src/engine/laws/freshness';

const NO_COST: CostBreakdown = {
  compute: 0,
  storage: 0,
  requests: 0,
  transfer: 0,
  licences: 0,
  observability: 0,
};

const HAND_ASSUMPTIONS: ReturnType<typeof resolveAssumptions> = {
  bytesPerEvent: 500,
  eventsPerRequest: 10,
  eventsPerUserPerDay: 50,
  peakToMeanRatio: 3,
  retentionMonths: 13,
  otherSources: 10,
  streamConsumers: 1,
  queriesPerDay: 4000,
  queryWindowDays: 30,
  rawQueryShare: 0.1,
  servingPromiseSeconds: 15,
  metricsPerExperiment: 20,
  experimentDays: 28,
  detectableEffectRatio: 0.05,
  baselineRate: 0.05,
  models: 10,
  onlineDecisionShare: 0,
  dataLossRatio: 0.003,
  peopleOnCall: 2,
  engineerUsdPerYear: 180_000,
  regionPriceFactor: 1,
};

type Stack = PerLayer<readonly [OptionId, number, Part['unit'], number, number]>;

const STACKS: Readonly<Record<Tier, Stack>> = {
  startup: {
    ingestion: ['direct-writes', 1, 'application', 0.04, 20],
    storage: ['postgresql', 1, 'vcpu', 0.62, 210],
    processing: ['full-refresh', 1, 'run-vcpu', 0.38, 60],
    modeling: ['batch-script', 1, 'model', 0.06, 60],
    deployment: ['cron', 1, 'carried-vcpu', 0.2, 90],
    monitoring: ['logs', 1, 'watched-job', 0.1, 39],
  },
  growth: {
    ingestion: ['object-files', 3, 'collector-vcpu', 0.31, 600],
    storage: ['warehouse', 2, 'credit-per-hour', 0.44, 3100],
    processing: ['incremental', 4, 'run-credit-per-hour', 0.87, 1600],
    modeling: ['ml-pipeline', 2, 'model', 0.35, 500],
    deployment: ['ci-orchestrator', 14, 'carried-vcpu', 0.5, 700],
    monitoring: ['metrics-alerts', 40, 'watched-job', 0.45, 400],
  },
  enterprise: {
    ingestion: ['kafka', 12, 'broker', 0.58, 6200],
    storage: ['lakehouse', 24, 'vcpu', 0.49, 14_800],
    processing: ['flink', 48, 'stream-core', 0.53, 9600],
    modeling: ['online-inference', 30, 'vcpu', 0.61, 4900],
    deployment: ['kubernetes', 66, 'carried-vcpu', 0.6, 3100],
    monitoring: ['full-observability', 60, 'watched-job', 0.58, 4400],
  },
};

const PEOPLE_HOURS = 20;
const PEOPLE_USD = 2000;

function buildPart(tier: Tier, layer: LayerId): Part {
  const [option, unitCount, unit, used, usd] = STACKS[tier][layer];
  return {
    layer,
    option,
    redundancy: tier === 'startup' ? 'one-zone' : 'several-zones',
    tier,
    unitCount,
    unit,
    limits: [{ id: 'inserts', used, capacity: 1, unit: 'rows', utilizationRatio: used }],
    cost: { ...NO_COST, compute: usd },
    infrastructureUsdPerMonth: usd,
    peopleHoursPerMonth: PEOPLE_HOURS,
    peopleUsdPerMonth: PEOPLE_USD,
    stateful: layer === 'storage',
  };
}

const TIMES = {
  startup: {
    run: 7200,
    ages: [600, 14_000],
    detect: 50_400,
    repair: 82_800,
    lateHours: 70,
    incidents: 3,
    serving: 6,
  },
  growth: {
    run: 2520,
    ages: [600, 3120],
    detect: 1200,
    repair: 10_800,
    lateHours: 18.3,
    incidents: 6,
    serving: 9.4,
  },
  enterprise: {
    run: 0,
    ages: [0.022, 0.053],
    detect: 120,
    repair: 1020,
    lateHours: 0.65,
    incidents: 9,
    serving: 4.1,
  },
} as const;

function spread([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: 20 }, (_, index) => low + ((high - low) * (index + 0.5)) / 20);
}

/** One of three hand-made assessments; every field can be overridden. */
export function buildAssessment(tier: Tier = 'growth', bent: Partial<Assessment> = {}): Assessment {
  const scenario = PRESETS[tier];
  const assumptions = { ...HAND_ASSUMPTIONS, ...scenario.assumptions };
  const parts = mapLayers((layer) => buildPart(tier, layer));
  const times = TIMES[tier];
  const [newest, oldest] = times.ages;
  const online = tier === 'enterprise';
  const perSecond = scenario.eventsPerDay / 86_400;
  const ages = spread(times.ages);
  const budgetHours = (1 - scenario.reliabilityRatio) * 730;
  const stage = (
    id: StageId,
    layer: LayerId,
    kind: 'wait' | 'work',
    [meanSeconds, maxSeconds]: readonly [number, number],
    [ageP5Seconds, ageP50Seconds, ageP95Seconds]: readonly [number, number, number],
  ) => ({ id, layer, kind, meanSeconds, maxSeconds, ageP5Seconds, ageP50Seconds, ageP95Seconds });
  const half = (newest + oldest) / 2;
  return {
    architecture: {
      choices: mapLayers((layer) => ({ option: parts[layer].option, redundancy: parts[layer].redundancy })),
      intervalSeconds: online ? null : times.run,
    },
    demand: {
      scenario,
      assumptions,
      eventsPerSecond: perSecond,
      peakEventsPerSecond: perSecond * 3,
      peakRequestsPerSecond: perSecond / 3,
      bytesPerSecond: perSecond * 500,
      peakBytesPerSecond: perSecond * 1500,
      storedRows: scenario.eventsPerDay * 400,
      rawStoredBytes: scenario.eventsPerDay * 200_000,
      usersPerDay: scenario.eventsPerDay / 50,
      liveTests: scenario.experimentsPerMonth,
      tables: 48,
      changesPerMonth: 40,
      rawQueryRows: 1e6,
      rollupQueryRows: 1e4,
      peakQueriesPerSecond: 1,
      testRowsPerDayFull: 1e9,
      testRowsPerDayIncremental: 1e8,
      decisionsPerSecond: online ? perSecond * 0.05 : 0,
      peakDecisionsPerSecond: online ? perSecond * 0.15 : 0,
    },
    parts,
    freshness: {
      consumer: online ? 'online-store' : 'dashboards',
      p5Seconds: newest,
      p50Seconds: half,
      p95Seconds: oldest,
      p99Seconds: oldest * 1.1,
      missRatio: 0.01,
      stages: online
        ? [
            stage('log', 'ingestion', 'work', [0.006, 0.006], [0.004, 0.006, 0.0065]),
            stage('stream-job', 'processing', 'work', [0.015, 0.02], [0.013, 0.02, 0.026]),
            stage('online-write', 'modeling', 'work', [0.015, 0.02], [newest, half, oldest]),
          ]
        : [
            stage(
              'file-close',
              'ingestion',
              'wait',
              [newest / 4, newest / 2],
              [newest / 20, newest / 4, newest / 2],
            ),
            stage(
              'next-run',
              'storage',
              'wait',
              [times.run / 2, times.run],
              [newest / 2, half * 0.8, oldest * 0.9],
            ),
            stage('run', 'processing', 'work', [oldest / 10, oldest / 10], [newest, half, oldest]),
          ],
      tablesP95Seconds: online ? 60 : oldest,
      tablesMissRatio: 0,
      slowestLayer: online ? 'processing' : 'storage',
      ageQuantilesSeconds: ages,
    },
    serving: {
      dashboardP95Seconds: times.serving,
      decisionP95Seconds: online ? 0.053 : null,
      decisionP99Seconds: online ? 0.08 : null,
    },
    cost: {
      infrastructureUsdPerMonth: Object.values(parts).reduce(
        (sum, part) => sum + part.infrastructureUsdPerMonth,
        0,
      ),
      peopleUsdPerMonth: PEOPLE_USD * 6,
      totalUsdPerMonth: 0,
      byCategory: NO_COST,
      byLayer: mapLayers((layer) => ({
        infrastructureUsdPerMonth: parts[layer].infrastructureUsdPerMonth,
        peopleUsdPerMonth: parts[layer].peopleUsdPerMonth,
      })),
    },
    reliability: {
      onTimeRatio: 1 - times.lateHours / 730,
      lateHoursPerMonth: times.lateHours,
      budgetHoursPerMonth: budgetHours,
      budgetLeftHoursPerMonth: budgetHours - times.lateHours,
      causes: [
        { id: 'changes', layer: 'deployment', hoursPerMonth: times.lateHours * 0.8 },
        { id: 'outages', layer: 'storage', hoursPerMonth: times.lateHours * 0.2 },
      ],
      changesPerMonth: 40,
      incidentsPerMonth: times.incidents,
      detectSeconds: times.detect,
      repairSeconds: times.repair,
      blastRatio: online ? 0.25 : 1,
    },
    dataLoss: { lostRatio: 0.0001, lostEventsPerYear: 1000 },
    complexity: {
      band: 'Medium',
      structural: 4.6,
      components: 19,
      interfaces: 24,
      topology: 1,
      operatingEngineers: 1.8,
      statefulSystems: 3,
    },
    experiments: {
      poweredPerMonth: 310,
      usersPerArm: 1000,
      usersPerDay: 1e6,
      liveTests: 40,
      exceedsTraffic: false,
    },
    promises: [
      {
        id: 'freshness',
        promised: scenario.freshnessSeconds,
        actual: oldest,
        unit: 'seconds',
        kept: true,
        usedRatio: oldest / scenario.freshnessSeconds,
        layer: 'storage',
      },
    ],
    tightest: {
      layer: 'processing',
      limit: {
        id: 'inserts',
        used: 0.87,
        capacity: 1,
        unit: 'rows',
        utilizationRatio: 0.87,
      },
    },
    tier: { main: tier, exceptions: [] },
    ...bent,
  };
}

export function buildDecision(tier: Tier = 'growth', bent: Partial<Assessment> = {}): Decision {
  const chosen = buildAssessment(tier, bent);
  return { kind: 'feasible', scenario: { ...chosen.demand.scenario, pins: {} }, chosen };
}

/** Processing takes three times its capacity and data comes too late. */
export function buildInfeasible(tier: Tier = 'growth'): Decision {
  const { parts, promises } = buildAssessment(tier);
  const over: Limit = { id: 'interval', used: 3, capacity: 1, unit: 'second', utilizationRatio: 3 };
  const chosen = buildAssessment(tier, {
    parts: { ...parts, processing: { ...parts.processing, limits: [over] } },
    promises: promises.map((promise) => ({ ...promise, actual: 14_400, kept: false, usedRatio: 4 })),
    tightest: { layer: 'processing', limit: over },
  });
  return {
    kind: 'infeasible',
    scenario: { ...chosen.demand.scenario, pins: {} },
    chosen,
    broken: ['freshness', 'capacity'],
  };
}
