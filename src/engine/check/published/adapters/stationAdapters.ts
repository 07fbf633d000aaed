/** Stations with random arrivals and services: open, with finite room, with repair crews, in networks. */
import { finiteSourceQueue } from '../../../queueing/finite/finiteSourceQueue';
import { mmckQueue } from '../../../queueing/finite/mmckQueue';
import { mm1OverflowProbability } from '../../../queueing/mm1OverflowProbability';
import { mmcPresentProbability } from '../../../queueing/mmcPresentProbability';
import { mmcQueue, type StableMmcQueue } from '../../../queueing/mmcQueue';
import { mmcSojournQuantile } from '../../../queueing/mmcSojournQuantile';
import { mmcWaitQuantile } from '../../../queueing/mmcWaitQuantile';
import { jacksonNetwork } from '../../../queueing/networks/jacksonNetwork';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { listOf, mustBe, numberOf, numbersOf } from '../readInputs';
import {
  arrivalsPerSecond,
  meanServiceSeconds,
  meansByLetter,
  readStation,
  timeInUnits,
} from '../readStation';

/** Browsing customers of the bookstore, who need no server. */
const BROWSING = 30;

const STATES_LISTED = 50;

function stableMmc(inputs: CaseRecord, serverCount = numberOf(inputs, 'c', 1)): StableMmcQueue {
  return mustBe(mmcQueue(readStation(inputs, serverCount)), 'stable');
}

function stateProbabilities(queue: StableMmcQueue): readonly number[] {
  return Array.from({ length: STATES_LISTED }, (_, count) => mmcPresentProbability(queue, count));
}

/** P(N<=n), P(N>=n), P(N<n), P(N>n) for every n listed. */
function cumulated(probabilities: readonly number[]): Record<string, number> {
  const values: Record<string, number> = {};
  let below = 0;
  for (const [count, probability] of probabilities.entries()) {
    values[`P(N<${count})`] = below;
    values[`P(N>=${count})`] = 1 - below;
    below += probability;
    values[`P(N<=${count})`] = below;
    values[`P(N>${count})`] = 1 - below;
  }
  return values;
}

function mmcValues(inputs: CaseRecord): Record<string, unknown> {
  const queue = stableMmc(inputs);
  const p = stateProbabilities(queue);
  return {
    p,
    p0: p[0],
    Pw: queue.waitProbability,
    storeL: queue.presentCount + BROWSING,
    ...meansByLetter(inputs, queue),
    ...cumulated(p),
    ...timeInUnits(inputs, 'wq90', mmcWaitQuantile(queue, 0.9)),
    ...timeInUnits(inputs, 'wq95', mmcWaitQuantile(queue, 0.95)),
    ...timeInUnits(inputs, 'w90', mmcSojournQuantile(queue, 0.9)),
    ...timeInUnits(inputs, 'w95', mmcSojournQuantile(queue, 0.95)),
  };
}

function quantilesPerServers(inputs: CaseRecord, quantile: (queue: StableMmcQueue, p: number) => number) {
  return Object.fromEntries(
    numbersOf(inputs, 'c').map((serverCount) => {
      const queue = stableMmc(inputs, serverCount);
      return [`c${serverCount}`, numbersOf(inputs, 'p').map((p) => quantile(queue, p))];
    }),
  );
}

export const stationAdapters: readonly Adapter[] = [
  {
    model: /^M\/M\/1 gateway buffer/,
    compute: (inputs) => {
      const queue = stableMmc(inputs);
      const lossTarget = numberOf(inputs, 'lossTarget');
      let buffers = 0;
      while (mm1OverflowProbability(queue.utilizationRatio, buffers) > lossTarget) buffers += 1;
      return { ...mmcValues(inputs), buffers };
    },
  },
  {
    model: /^M\/M\/c waiting-time percentile/,
    compute: (inputs) => quantilesPerServers(inputs, mmcWaitQuantile),
  },
  {
    model: /^M\/M\/c sojourn-time percentile/,
    compute: (inputs) => quantilesPerServers(inputs, mmcSojournQuantile),
  },
  {
    model: /^M\/M\/c\/K\/K/,
    compute: (inputs) => {
      const queue = finiteSourceQueue({
        callsPerSecondPerSource: arrivalsPerSecond(inputs),
        servicesPerSecond: 1 / meanServiceSeconds(inputs),
        serverCount: numberOf(inputs, 'c'),
        sourceCount: numberOf(inputs, 'K'),
      });
      return { ...meansByLetter(inputs, queue), B: queue.busyServerCount, p: queue.presentProbabilities };
    },
  },
  {
    model: /^M\/M\/[c1]\/K( |$)/,
    compute: (inputs) => {
      const queue = mmckQueue({
        ...readStation(inputs, numberOf(inputs, 'c', 1)),
        roomCount: numberOf(inputs, 'K'),
      });
      const p = queue.presentProbabilities;
      return {
        ...meansByLetter(inputs, queue),
        p,
        p0: p[0],
        pK: queue.lossProbability,
        X: queue.throughputPerSecond,
      };
    },
  },
  { model: /^M\/M\/(1|c)( |$)/, compute: mmcValues },
  {
    model: /^open Jackson network/,
    compute: (inputs) => {
      const service = numbersOf(inputs, 'service');
      const servers = 'servers' in inputs ? numbersOf(inputs, 'servers') : [];
      const network = mustBe(
        jacksonNetwork(
          numberOf(inputs, 'lambda'),
          listOf(inputs, 'visits').map((visits, index) => ({
            visitCount: Number(visits),
            meanServiceSeconds: service[index] ?? 0,
            serverCount: servers[index] ?? 1,
          })),
        ),
        'stable',
      );
      return {
        U: network.stations.map((station) => station.utilizationRatio),
        R: network.stations.map((station) => station.sojournSeconds),
        Rtotal: network.meanSeconds,
      };
    },
  },
];
