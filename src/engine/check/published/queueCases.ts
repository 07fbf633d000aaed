/** Published numbers of queues: what waits for a model server, and what shares a store. */

import { lognormalFromMoments, lognormalQuantile } from '../../../math/lognormal';
import { erlangB, erlangC, mmcWait, processorSharingSeconds } from '../../../math/queueing';
import { STANDARD_CATALOG } from '../../data/catalog';
import { deriveDemand } from '../../laws/demand';
import { sizeModeling } from '../../laws/modeling';
import { PRESETS } from '../../presets';
import { SECONDS_PER_DAY } from '../../units';
import type { PublishedCase } from './publishedCase';

const ROSSETTI =
  'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89';
const ROSSETTI_QUEUES = `${ROSSETTI}/docs/11-QueuingTheory.md`;
const PYWORKFORCE = 'https://github.com/rodrigo-arenas/pyworkforce/blob';
const IST = 'http://web.ist.utl.pt/mcasquilho/compute/or/Fx-queuevars.php';
const SIMULATION = {
  title: 'Simulation of 4 million jobs with seeds 1 to 4, tests/builders/simulatedQueues.ts',
  url: 'https://doi.org/10.1002/9781119453765',
};

/** Wait and line of M/M/c by the letters of queueing theory; times in the unit of the rates. */
function station(arrivals: number, meanService: number, serverCount = 1) {
  const wait = mmcWait({ arrivalsPerSecond: arrivals, meanServiceSeconds: meanService, serverCount });
  return { Pw: wait.probability, Wq: wait.meanSeconds, Lq: arrivals * wait.meanSeconds };
}

/** 95th percentile of lognormal work of mean and deviation 1 in a shared machine, as a view of a dashboard is answered. */
const sharedP95 = (loadRatio: number) => ({
  p95: processorSharingSeconds(lognormalQuantile(lognormalFromMoments(1, 1), 0.95), loadRatio),
});

/** Online decisions as the answer sizes them: so many cores at 55% load, a model that takes 12 ms. */
function decisions(peakPerSecond: number) {
  const k = {
    ...STANDARD_CATALOG.constants,
    modelSeconds: 0.012,
    featureFetchSeconds: 0.0035,
    hopSeconds: 0.004,
    decisionVariation: 0.5,
    replicaTargetUtilization: 0.55,
  };
  const eventsPerDay = peakPerSecond * SECONDS_PER_DAY;
  const assumptions = { peakToMeanRatio: 1, onlineDecisionShare: 1 };
  const { decision } = sizeModeling(
    { demand: deriveDemand({ ...PRESETS.enterprise, eventsPerDay, assumptions }, k), constants: k },
    'online-inference',
  );
  return { p95: decision?.p95Seconds ?? Number.NaN, p99: decision?.p99Seconds ?? Number.NaN };
}

export const QUEUE_CASES: readonly PublishedCase[] = [
  {
    id: 'Q-001',
    law: 'Wait before one server (M/M/1)',
    usedBy: 'decision',
    source: {
      title: 'Rossetti, Simulation Modeling and Arena, drive-through pharmacy',
      url: ROSSETTI_QUEUES,
    },
    expected: { Wq: 0.416667, Lq: 4.166667 },
    within: { ratio: 1e-5 },
    run: () => station(10, 1 / 12),
  },
  {
    id: 'Q-003',
    law: 'Wait before one server (M/M/1)',
    usedBy: 'decision',
    source: {
      title: 'Rossetti, Simulation Modeling and Arena, ch. 5',
      url: `${ROSSETTI}/docs/05-Chapter5.md`,
    },
    expected: { Wq: 1.63333, Lq: 1.63333 },
    within: { ratio: 1e-5 },
    run: () => station(1, 0.7),
  },
  {
    id: 'Q-039',
    law: 'Wait before one server (M/M/1)',
    usedBy: 'decision',
    source: { title: 'Bronson 1982, ex. 23.16 (IST compute page)', url: IST },
    expected: { Wq: 2.25, Lq: 2.25 },
    within: { ratio: 1e-9 },
    run: () => station(1, 45 / 60),
  },
  {
    id: 'Q-005',
    law: 'Line before several servers (M/M/c)',
    usedBy: 'decision',
    source: {
      title: 'queuecomputer vignette, M/M/k queues',
      url: 'https://stat.ethz.ch/CRAN/web/packages/queuecomputer/vignettes/MMk_queues.html',
    },
    expected: { Lq: 0.01892092 },
    within: { ratio: 1e-6 },
    run: () => station(1, 0.8, 3),
  },
  {
    id: 'Q-036',
    law: 'Wait before several servers (M/M/c)',
    usedBy: 'decision',
    source: {
      title: 'Gross & Harris (3rd ed.), ex. 4.1, by PDQ bookstore.R',
      url: 'https://github.com/DrQz/pdq-qnm-pkg/blob/4ded6c22a291f27303b6bac6df76b5d554be07c9/interfaces/R/pdq/demo/bookstore.R',
    },
    expected: { Wq: 1.14 },
    within: { absolute: 0.02 },
    run: () => station(40 / 60, 4, 4),
  },
  {
    id: 'Q-040',
    law: 'Line before several servers (M/M/c)',
    usedBy: 'decision',
    source: { title: 'Bronson 1982, ex. 24.6 (IST compute page)', url: IST },
    expected: { Lq: 0.352 },
    within: { absolute: 0.0025 },
    run: () => station(300, 1 / 182.5, 3),
  },
  {
    id: 'Q-041',
    law: 'Wait before several servers (M/M/c)',
    usedBy: 'decision',
    source: {
      title: 'HP-12C Solutions Handbook p. 144 (Trueman 1977, table 12.2)',
      url: 'https://manual.onestart.ai/manuals/HP-12c-Solutions-Handbook-5175114?page=145',
    },
    expected: { Wq: 2.16, Lq: 2.59 },
    within: { absolute: 0.005 },
    run: () => station(1.2, 2, 3),
  },
  {
    id: 'Q-046',
    law: 'Wait before several servers (M/M/c)',
    usedBy: 'decision',
    source: {
      title: 'Jain 1991, The Art of Computer Systems Performance Analysis, ex. 31.3',
      url: 'https://www.cse.wustl.edu/~jain/books/perfbook.htm',
    },
    expected: { Pw: 0.33, Wq: 3.9 },
    within: { ratio: 0.02 },
    run: () => station(10 / 60, 20, 5),
  },
  {
    id: 'Q-015',
    law: 'Arrivals turned away (Erlang B)',
    usedBy: 'decision',
    source: { title: 'Rossetti, Simulation Modeling and Arena, parking lot', url: ROSSETTI_QUEUES },
    expected: { lostPerHour: 30.3 },
    within: { absolute: 0.05 },
    run: () => ({ lostPerHour: 40 * erlangB(40, 10) }),
  },
  {
    id: 'Q-030',
    law: 'Arrivals turned away (Erlang B)',
    usedBy: 'decision',
    source: {
      title: 'pyworkforce, tests of Erlang B',
      url: `${PYWORKFORCE}/a558b4ffb54b5a8a251e6957d126d905cbb8569d/pyworkforce/queuing/tests/test_erlang_b.py`,
    },
    expected: { B: [0.5, 0.2] },
    within: { ratio: 1e-9 },
    run: () => ({ B: [erlangB(1, 1), erlangB(1, 2)] }),
  },
  {
    id: 'Q-027',
    law: 'Arrivals that wait (Erlang C)',
    usedBy: 'decision',
    source: {
      title: 'pyworkforce, tests of Erlang C',
      url: `${PYWORKFORCE}/04edd6affe2245fa141aae94305fc43cef9ba955/pyworkforce/queuing/tests/test_erlang.py`,
    },
    expected: { Pw: [0.174, 0.102] },
    within: { absolute: 0.0005 },
    run: () => ({ Pw: [erlangC(10, 14), erlangC(10, 15)] }),
  },
  {
    id: 'Q-033',
    law: 'Arrivals that wait (Erlang C)',
    usedBy: 'decision',
    source: {
      title: 'Mathematics Stack Exchange, a question on the Erlang C curve (text in Nemotron-CC-Math-v1)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    expected: { Pw: 0.1 },
    within: { absolute: 0.005 },
    run: () => ({ Pw: erlangC(6, 10) }),
  },
  {
    id: 'Q-035',
    law: 'Arrivals that wait (Erlang C)',
    usedBy: 'decision',
    source: {
      title: 'neoprimate, IEOR notes, Erlang C: a table that is wrong',
      url: 'https://neoprimate.github.io/IEOR/operations-research/queuing-theory/erlang-c/index.html',
    },
    expected: { Pw: [0.6, 0.27, 0.13, 0.06] },
    within: { absolute: 0.005 },
    isWrong: true,
    run: () => ({ Pw: [3, 4, 5, 6].map((servers) => erlangC(2.5, servers)) }),
  },
  {
    id: 'PS-16',
    law: 'Dashboards at a load of 16%: 95th percentile in a shared machine, 5% low',
    usedBy: 'decision',
    source: SIMULATION,
    expected: { p95: 3.471 },
    within: { ratio: 0.05 },
    run: () => sharedP95(0.16),
  },
  {
    id: 'PS-30',
    law: 'Dashboards at a load of 30%: 95th percentile in a shared machine, 8% low',
    usedBy: 'decision',
    source: SIMULATION,
    expected: { p95: 4.331 },
    within: { ratio: 0.09 },
    run: () => sharedP95(0.3),
  },
  {
    id: 'PS-60',
    law: 'Dashboards at a load of 60%: 95th percentile in a shared machine, 16% low',
    usedBy: 'decision',
    source: SIMULATION,
    expected: { p95: 8.238 },
    within: { ratio: 0.17 },
    run: () => sharedP95(0.6),
  },
  {
    id: 'OD-4',
    law: 'Online decisions on four cores, seconds: queue, model and hops together',
    usedBy: 'decision',
    source: SIMULATION,
    expected: { p95: 0.03378, p99: 0.04301 },
    within: { ratio: 0.06 },
    run: () => decisions((4 * 0.55) / 0.012),
  },
  {
    id: 'OD-94',
    law: 'Online decisions on 94 cores, seconds: queue, model and hops together',
    usedBy: 'decision',
    source: SIMULATION,
    expected: { p95: 0.03166, p99: 0.04053 },
    within: { ratio: 0.03 },
    run: () => decisions((94 * 0.55) / 0.012),
  },
];
