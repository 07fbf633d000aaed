/** Erlang formulas, and stations whose arrivals or services are not random. */
import { erlangB } from '../../../queueing/erlangB';
import { erlangC } from '../../../queueing/erlangC';
import { allenCunneenFactor } from '../../../queueing/general/allenCunneenFactor';
import { fitRenewal } from '../../../queueing/general/fitRenewal';
import { gm1Queue } from '../../../queueing/general/gm1Queue';
import { mg1Queue } from '../../../queueing/mg1Queue';
import { mmcQueue, type StableMmcQueue } from '../../../queueing/mmcQueue';
import { mmcWaitTail } from '../../../queueing/mmcWaitTail';
import { erlangBServers } from '../../../queueing/sizing/erlangBServers';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { mustBe, numberOf, overEach } from '../readInputs';
import {
  arrivalsPerSecond,
  meanServiceSeconds,
  meansByLetter,
  readSeconds,
  readStation,
} from '../readStation';

function stableMmc(inputs: CaseRecord, serverCount = numberOf(inputs, 'c', 1)): StableMmcQueue {
  return mustBe(mmcQueue(readStation(inputs, serverCount)), 'stable');
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

export const generalStationAdapters: readonly Adapter[] = [
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
