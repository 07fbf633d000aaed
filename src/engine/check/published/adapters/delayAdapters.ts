/** Sums of delays, fan-out, freshness, retries, clusters and simulation. */
import { chooseGrid } from '../../../probability/chooseGrid';
import { convolveAll } from '../../../probability/convolveAll';
import { fentonWilkinson } from '../../../probability/fentonWilkinson';
import { gammaQuantile } from '../../../probability/gammaQuantile';
import type { GridLaw } from '../../../probability/gridLaw';
import { gridQuantile } from '../../../probability/gridQuantile';
import { lognormalQuantile } from '../../../probability/lognormalQuantile';
import { sumMoments } from '../../../probability/sumMoments';
import { emptyStartWaitSeconds } from '../../../queueing/emptyStartWaitSeconds';
import { anySlowProbability } from '../../../queueing/fanOut/anySlowProbability';
import { forkJoinTime } from '../../../queueing/fanOut/forkJoinTime';
import { slowestExponentialMean } from '../../../queueing/fanOut/slowestExponentialMean';
import { mmcQueue } from '../../../queueing/mmcQueue';
import { layeredAttempts } from '../../../queueing/retries/layeredAttempts';
import { retryOutcome } from '../../../queueing/retries/retryOutcome';
import { clusterPeak } from '../../../queueing/scaling/clusterPeak';
import { clusterThroughput } from '../../../queueing/scaling/clusterThroughput';
import { freshestUtilization } from '../../../queueing/schedule/freshestUtilization';
import { scheduledAgeMeanSeconds } from '../../../queueing/schedule/scheduledAgeMeanSeconds';
import { scheduledAgeQuantileSeconds } from '../../../queueing/schedule/scheduledAgeQuantileSeconds';
import { streamAgeMeanSeconds } from '../../../queueing/schedule/streamAgeMeanSeconds';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { listOf, mustBe, numberOf, numbersOf, overEach } from '../readInputs';
import { readStage, type Stage } from '../readStage';
import { meansByLetter, readStation } from '../readStation';

const CELLS = 4096;

function pathLaw(stages: readonly Stage[]): GridLaw {
  const grid = chooseGrid(sumMoments(stages.map((stage) => stage.moments)), CELLS);
  const [first, ...others] = stages.map((stage) => stage.place(grid));
  if (!first) throw new Error('A path has a stage at least.');
  return convolveAll([first, ...others]);
}

function stageSum(inputs: CaseRecord) {
  const stages = listOf(inputs, 'stages').map((stage) => readStage(stage as CaseRecord));
  const path = pathLaw(stages);
  const alone = stages.map((stage) => pathLaw([stage]));
  const quantile = (law: GridLaw, p: number) => gridQuantile(law, p) ?? Number.NaN;
  return {
    pSum: overEach(inputs, 'p', (p) => quantile(path, p)),
    naive: overEach(inputs, 'p', (p) => alone.reduce((sum, law) => sum + quantile(law, p), 0)),
  };
}

function stationWithOneServer(inputs: CaseRecord) {
  return mustBe(mmcQueue(readStation(inputs, 1)), 'stable');
}

export const delayAdapters: readonly Adapter[] = [
  { model: /^sum of stages/, compute: stageSum },
  {
    model: /^Erlang-k stage sum percentile/,
    compute: (inputs) => {
      const law = { shape: numberOf(inputs, 'k'), rate: numberOf(inputs, 'rate') };
      return { t: overEach(inputs, 'p', (p) => gammaQuantile(law, p)) };
    },
  },
  {
    model: /^lognormal sum/,
    compute: (inputs) => {
      const law = { mu: numberOf(inputs, 'mu'), sigma: numberOf(inputs, 'sigma') };
      const stages = Array.from({ length: numberOf(inputs, 'n') }, () => law);
      const matched = fentonWilkinson(stages);
      const exact = pathLaw(stages.map(() => readStage({ lognormal: [law.mu, law.sigma] })));
      return {
        fw: overEach(inputs, 'p', (p) => lognormalQuantile(matched, p)),
        exact: overEach(inputs, 'p', (p) => gridQuantile(exact, p) ?? Number.NaN),
      };
    },
  },
  {
    model: /^Universal Scalability Law/,
    compute: (inputs) => {
      const law = {
        perNodePerSecond: numberOf(inputs, 'X1'),
        contention: numberOf(inputs, 'sigma'),
        coherency: numberOf(inputs, 'kappa'),
      };
      return {
        X: overEach(inputs, 'N', (nodes) => clusterThroughput(law, nodes)),
        Npeak: mustBe(clusterPeak(law), 'peak').nodeCount,
      };
    },
  },
  {
    model: /^fork-join/,
    compute: (inputs) => ({
      R: overEach(
        inputs,
        'K',
        (branchCount) =>
          mustBe(
            forkJoinTime({
              branchCount,
              arrivalsPerSecond: numberOf(inputs, 'lambda'),
              servicesPerSecond: numberOf(inputs, 'mu'),
            }),
            'stable',
          ).meanSeconds,
      ),
    }),
  },
  {
    model: /^straggler/,
    compute: (inputs) => ({
      Emax: overEach(inputs, 'n', (tasks) => slowestExponentialMean(numberOf(inputs, 'mean'), tasks)),
    }),
  },
  {
    model: /^fan-out tail amplification/,
    compute: (inputs) => ({
      P: overEach(inputs, 'n', (calls) => anySlowProbability(numberOf(inputs, 'pSlow'), calls)),
    }),
  },
  {
    model: /^batch freshness/,
    compute: (inputs) => {
      const job = {
        intervalSeconds: numberOf(inputs, 'interval'),
        durationSeconds: numberOf(inputs, 'duration'),
      };
      const failures = 'pFail' in inputs ? inputs : { ...inputs, pFail: 0 };
      const quantile = (p: number) => scheduledAgeQuantileSeconds({ ...job, failureRatio: 0 }, p);
      return {
        meanAge: overEach(failures, 'pFail', (failureRatio) =>
          scheduledAgeMeanSeconds({ ...job, failureRatio }),
        ),
        maxAge: quantile(1),
        p50: quantile(0.5),
        p95: quantile(0.95),
        p99: quantile(0.99),
      };
    },
  },
  {
    model: /^age of information, M\/M\/1/,
    compute: (inputs) => ({
      age: overEach(inputs, 'rho', (rho) => streamAgeMeanSeconds(numberOf(inputs, 'mu'), rho)),
      rhoOpt: freshestUtilization(),
    }),
  },
  {
    model: /^retries: success and load/,
    compute: (inputs) => {
      const outcome = retryOutcome({
        failureRatio: numberOf(inputs, 'pFail'),
        retryCount: numberOf(inputs, 'retries'),
      });
      return { success: outcome.successRatio, attempts: outcome.attemptsMean };
    },
  },
  {
    model: /^layered retries/,
    compute: (inputs) => ({
      worstCaseAttempts: layeredAttempts(
        new Array<number>(numberOf(inputs, 'layers')).fill(numberOf(inputs, 'attemptsPerLayer')),
      ),
    }),
  },
  {
    model: /^DES cross-check: M\/M\/1/,
    compute: (inputs) => {
      const queue = stationWithOneServer(inputs);
      return { ...meansByLetter(inputs, queue), WqTheory: queue.waitSeconds, WTheory: queue.sojournSeconds };
    },
  },
  {
    model: /^DES initialisation bias/,
    compute: (inputs) => {
      const [customerCount = 0] = numbersOf(inputs, 'customers');
      const queue = stationWithOneServer(inputs);
      return {
        [`EmeanFirst${customerCount}`]: emptyStartWaitSeconds({ ...queue.load, customerCount }),
        steadyWq: queue.waitSeconds,
      };
    },
  },
];
