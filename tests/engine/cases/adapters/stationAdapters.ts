/** Single stations: random arrivals, finite rooms, repair crews, general arrivals and services. */
import { erlangB } from '../../../../src/engine/queueing/erlangB';
import { erlangC } from '../../../../src/engine/queueing/erlangC';
import { finiteSourceQueue } from '../../../../src/engine/queueing/finite/finiteSourceQueue';
import { mmckQueue } from '../../../../src/engine/queueing/finite/mmckQueue';
import { allenCunneenFactor } from '../../../../src/engine/queueing/general/allenCunneenFactor';
import { fitRenewal } from '../../../../src/engine/queueing/general/fitRenewal';
import { gm1Queue } from '../../../../src/engine/queueing/general/gm1Queue';
import { mg1Queue } from '../../../../src/engine/queueing/mg1Queue';
import { mm1OverflowProbability } from '../../../../src/engine/queueing/mm1OverflowProbability';
import { mmcPresentProbability } from '../../../../src/engine/queueing/mmcPresentProbability';
import { mmcQueue, type StableMmcQueue } from '../../../../src/engine/queueing/mmcQueue';
import { mmcSojournQuantile } from '../../../../src/engine/queueing/mmcSojournQuantile';
import { mmcWaitQuantile } from '../../../../src/engine/queueing/mmcWaitQuantile';
import { mmcWaitTail } from '../../../../src/engine/queueing/mmcWaitTail';
import { jacksonNetwork } from '../../../../src/engine/queueing/networks/jacksonNetwork';
import { erlangBServers } from '../../../../src/engine/queueing/sizing/erlangBServers';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { listOf, mustBe, numberOf, numbersOf, overEach } from '../readInputs';
import {
  arrivalsPerSecond,
  meanServiceSeconds,
  meansByLetter,
  readSeconds,
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

function erlangs(inputs: CaseRecord): number {
  return typeof inputs.a === 'number' ? inputs.a : arrivalsPerSecond(inputs) * meanServiceSeconds(inputs);
}

function exactAndKingman(inputs: CaseRecord, variability: number): Record<string, unknown> {
  const load = readStation(inputs, 1);
  const exact = mustBe(
    gm1Queue(fitRenewal(load.arrivalsPerSecond, variability), load.servicesPerSecond),
    'stable',
  );
  const random = mustBe(mmcQueue(load), 'stable');
  return {
    sigma: exact.waitProbability,
    WqExact: exact.waitSeconds,
    WqKingman: random.waitSeconds * allenCunneenFactor(variability, 1),
  };
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
    model: /^M\/M\/(c|1)\/K$/,
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
    model: /^M\/[GD]\/1/,
    compute: (inputs) => {
      const mean = meanServiceSeconds(inputs);
      const sd = readSeconds(inputs, 'sd') ?? 0;
      const queue = mustBe(
        mg1Queue({
          arrivalsPerSecond: arrivalsPerSecond(inputs),
          meanServiceSeconds: mean,
          serviceVariability: numberOf(inputs, 'cs2', (sd / mean) ** 2),
        }),
        'stable',
      );
      return { ...meansByLetter(inputs, queue), p0: 1 - queue.utilizationRatio };
    },
  },
  {
    model: /^open Jackson network/,
    compute: (inputs) => {
      const service = numbersOf(inputs, 'service');
      const network = mustBe(
        jacksonNetwork(
          numberOf(inputs, 'lambda'),
          listOf(inputs, 'visits').map((visits, index) => ({
            visitCount: Number(visits),
            meanServiceSeconds: service[index] ?? 0,
            serverCount: 1,
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
  {
    model: /^Erlang C \+ wait tail/,
    compute: (inputs) => {
      const serverCount = numberOf(inputs, 'c');
      const arrivals = numberOf(inputs, 'calls') / numberOf(inputs, 'interval');
      const queue = mustBe(
        mmcQueue({
          arrivalsPerSecond: arrivals,
          servicesPerSecond: 1 / numberOf(inputs, 'aht'),
          serverCount,
        }),
        'stable',
      );
      return {
        Pw: queue.waitProbability,
        serviceLevel: 1 - mmcWaitTail(queue, numberOf(inputs, 'asa')),
        occupancy: queue.utilizationRatio,
      };
    },
  },
  {
    model: /^Erlang C/,
    compute: (inputs) => ({ Pw: overEach(inputs, 'c', (servers) => erlangC(erlangs(inputs), servers)) }),
  },
  {
    model: /^Erlang B sizing/,
    compute: (inputs) => ({ c: erlangBServers(erlangs(inputs), numberOf(inputs, 'maxBlocking')) }),
  },
  {
    model: /^Erlang B/,
    compute: (inputs) => ({
      B: overEach(inputs, 'c', (servers) => erlangB(erlangs(inputs), servers)),
      // The load is given for a mean stay of one hour, so erlangs are arrivals an hour.
      lossRatePerHour: overEach(
        inputs,
        'c',
        (servers) => erlangs(inputs) * erlangB(erlangs(inputs), servers),
      ),
    }),
  },
  { model: /^D\/M\/1 exact/, compute: (inputs) => exactAndKingman(inputs, 0) },
  {
    model: /^(E\d+|H2.*)\/M\/1 exact/,
    compute: (inputs) => exactAndKingman(inputs, numberOf(inputs, 'ca2')),
  },
  {
    model: /^G\/G\/c/,
    compute: (inputs) => {
      const random = stableMmc(inputs);
      const wait = (serviceVariability: number) =>
        random.waitSeconds * allenCunneenFactor(numberOf(inputs, 'ca2'), serviceVariability);
      return { Wq: overEach(inputs, 'cs2', wait) };
    },
  },
];
