/** Published and recomputed numbers with their sources, written by `npm run cases` from the table of the tests. */
import type { PublishedCase } from './publishedCase';

export const PUBLISHED_CASES: readonly PublishedCase[] = [
  {
    id: 'Q-001',
    topic: 'queueing',
    model: 'M/M/1',
    inputs: {
      lambda: 10,
      mu: 12,
      time: 'h',
    },
    expected: {
      rho: 0.833333,
      p0: 0.166667,
      L: 5,
      Lq: 4.166667,
      Wq: 0.416667,
      W: 0.5,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'Rossetti, Simulation Modeling and Arena, Ex. drive-through pharmacy',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-002',
    topic: 'queueing',
    model: 'M/M/1 state probability',
    inputs: {
      lambda: 10,
      mu: 12,
      n: 2,
    },
    expected: {
      'P(N<=2)': 0.42,
      'P(N>2)': 0.58,
    },
    tolerance: 'abs:0.005',
    source: {
      title: 'Rossetti, pharmacy example',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-003',
    topic: 'queueing',
    model: 'M/M/1',
    inputs: {
      lambda: 1,
      meanService: 0.7,
    },
    expected: {
      Lq: 1.63333,
      Wq: 1.63333,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'Rossetti ch.5 (steady-state vs simulation)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/05-Chapter5.md',
    },
    right: true,
  },
  {
    id: 'Q-005',
    topic: 'queueing',
    model: 'M/M/c',
    inputs: {
      lambda: 1,
      meanService: 0.8,
      c: 3,
    },
    expected: {
      p: [0.4471545, 0.3577236, 0.1430894, 0.03815718, 0.01017525],
      Lq: 0.01892092,
      L: 0.8189209,
      W: 0.8189209,
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'queuecomputer vignette M/M/k queues',
      url: 'https://stat.ethz.ch/CRAN/web/packages/queuecomputer/vignettes/MMk_queues.html',
    },
    right: true,
  },
  {
    id: 'Q-011',
    topic: 'queueing',
    model: 'M/M/c state probability',
    inputs: {
      lambda: 0.5,
      meanService: 1.75,
      c: 3,
    },
    expected: {
      'P(N>=4)': 0.019034,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Rossetti, self-service copiers (QTSPlus table)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-012',
    topic: 'queueing',
    model: 'M/M/c state probability',
    inputs: {
      lambda: 0.5,
      meanService: 1.75,
      c: 4,
    },
    expected: {
      'P(N>=4)': 0.013022,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Rossetti, self-service copiers (QTSPlus table)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-015',
    topic: 'queueing',
    model: 'Erlang B (M/M/c/c)',
    inputs: {
      a: 40,
      c: 10,
    },
    expected: {
      lossRatePerHour: 30.3,
    },
    tolerance: 'abs:0.05',
    source: {
      title: 'Rossetti, parking lot M/M/10/10',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-016',
    topic: 'queueing',
    model: 'M/M/c/K/K finite source (repair crew)',
    inputs: {
      lambda: 0.1,
      mu: 0.25,
      c: 1,
      K: 5,
    },
    expected: {
      L: 2.674,
      Lq: 1.744,
      B: 0.93,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Rossetti, machine interference table (QTSPlus)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-017',
    topic: 'queueing',
    model: 'M/M/c/K/K finite source (repair crew)',
    inputs: {
      lambda: 0.1,
      mu: 0.25,
      c: 2,
      K: 5,
    },
    expected: {
      L: 1.661,
      Lq: 0.325,
      B: 1.336,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Rossetti, machine interference table (QTSPlus)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-018',
    topic: 'queueing',
    model: 'M/M/c/K/K finite source (repair crew)',
    inputs: {
      lambda: 0.1,
      mu: 0.25,
      c: 3,
      K: 5,
    },
    expected: {
      L: 1.457,
      Lq: 0.04,
      B: 1.417,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Rossetti, machine interference table (QTSPlus)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-019',
    topic: 'queueing',
    model: 'M/M/c/K/K finite source (repair crew)',
    inputs: {
      lambda: 0.1,
      mu: 0.25,
      c: 4,
      K: 5,
    },
    expected: {
      L: 1.43,
      Lq: 0.002,
      B: 1.428,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Rossetti, machine interference table (QTSPlus)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-020',
    topic: 'queueing',
    model: 'M/M/c/K/K finite source (repair crew)',
    inputs: {
      lambda: 0.1,
      mu: 0.25,
      c: 5,
      K: 5,
    },
    expected: {
      L: 1.429,
      Lq: 0,
      B: 1.429,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Rossetti, machine interference table (QTSPlus)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-023',
    topic: 'queueing',
    model: 'M/M/c/K',
    inputs: {
      lambda: 3,
      mu: 2,
      c: 2,
      K: 5,
    },
    expected: {
      p0: 0.179334,
      pK: 0.085113,
      L: 2.00595,
      Wq: 0.230857,
    },
    tolerance: 'abs:1e-5',
    source: {
      title: 'GNU Octave queueing toolbox test',
      url: 'https://github.com/mmarzolla/queueing/blob/5de78ea44eaeee8e6cb9a05bbd457ba0694a3f7f/inst/qsmmmk.m',
    },
    right: true,
  },
  {
    id: 'Q-024',
    topic: 'queueing',
    model: 'open Jackson network (stage sum)',
    inputs: {
      lambda: 3,
      visits: [16, 7, 8],
      service: [0.01, 0.02, 0.03],
    },
    expected: {
      U: [0.48, 0.42, 0.72],
      R: [0.0192, 0.0345, 0.107],
    },
    tolerance: 'abs:0.0002',
    source: {
      title: 'Octave queueing qnos test (Ex. 34.1 p.572)',
      url: 'https://github.com/mmarzolla/queueing/blob/5de78ea44eaeee8e6cb9a05bbd457ba0694a3f7f/inst/qnos.m',
    },
    right: true,
  },
  {
    id: 'Q-027',
    topic: 'queueing',
    model: 'Erlang C + wait tail',
    inputs: {
      calls: 100,
      interval: 30,
      aht: 3,
      asa: 0.33,
      c: 14,
    },
    expected: {
      Pw: 0.174,
      serviceLevel: 0.888,
      occupancy: 0.714,
    },
    tolerance: 'abs:0.0005',
    source: {
      title: 'pyworkforce tests',
      url: 'https://github.com/rodrigo-arenas/pyworkforce/blob/04edd6affe2245fa141aae94305fc43cef9ba955/pyworkforce/queuing/tests/test_erlang.py',
    },
    right: true,
  },
  {
    id: 'Q-028',
    topic: 'queueing',
    model: 'Erlang C + wait tail',
    inputs: {
      calls: 100,
      interval: 30,
      aht: 3,
      asa: 0.33,
      c: 15,
    },
    expected: {
      Pw: 0.102,
      serviceLevel: 0.941,
      occupancy: 0.667,
    },
    tolerance: 'abs:0.0005',
    source: {
      title: 'pyworkforce tests',
      url: 'https://github.com/rodrigo-arenas/pyworkforce/blob/04edd6affe2245fa141aae94305fc43cef9ba955/pyworkforce/queuing/tests/test_erlang.py',
    },
    right: true,
  },
  {
    id: 'Q-030',
    topic: 'queueing',
    model: 'Erlang B',
    inputs: {
      a: 1,
      c: [1, 2],
    },
    expected: {
      B: [0.5, 0.2],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'pyworkforce Erlang B tests',
      url: 'https://github.com/rodrigo-arenas/pyworkforce/blob/a558b4ffb54b5a8a251e6957d126d905cbb8569d/pyworkforce/queuing/tests/test_erlang_b.py',
    },
    right: true,
  },
  {
    id: 'Q-031',
    topic: 'queueing',
    model: 'Erlang B sizing',
    inputs: {
      a: 10,
      maxBlocking: 0.02,
    },
    expected: {
      c: 17,
    },
    tolerance: 'exact',
    source: {
      title: 'pyworkforce Erlang B tests',
      url: 'https://github.com/rodrigo-arenas/pyworkforce/blob/a558b4ffb54b5a8a251e6957d126d905cbb8569d/pyworkforce/queuing/tests/test_erlang_b.py',
    },
    right: true,
  },
  {
    id: 'Q-033',
    topic: 'queueing',
    model: 'Erlang C',
    inputs: {
      lambda: 2,
      mu: 0.3333333333333333,
      c: 10,
    },
    expected: {
      Pw: 0.1,
    },
    tolerance: 'abs:0.005',
    source: {
      title: 'Math.SE Erlang C curve question (text in Nemotron-CC-Math-v1)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    right: true,
  },
  {
    id: 'Q-035',
    topic: 'queueing',
    model: 'Erlang C (bad source, negative control)',
    inputs: {
      a: 2.5,
      c: [3, 4, 5, 6],
    },
    expected: {
      Pw: [0.6, 0.27, 0.13, 0.06],
    },
    tolerance: 'abs:0.005',
    source: {
      title: 'neoprimate IEOR notes, Erlang C',
      url: 'https://neoprimate.github.io/IEOR/operations-research/queuing-theory/erlang-c/index.html',
    },
    right: false,
  },
  {
    id: 'Q-036',
    topic: 'queueing',
    model: 'M/M/c',
    inputs: {
      lambdaPerHour: 40,
      meanServiceMin: 4,
      c: 4,
    },
    expected: {
      Wq: 1.14,
      L: 3.44,
      storeL: 33.44,
    },
    tolerance: 'abs:0.02',
    source: {
      title: 'Gross & Harris 3rd ed. Ex. 4.1 p.170 via PDQ bookstore.R',
      url: 'https://github.com/DrQz/pdq-qnm-pkg/blob/4ded6c22a291f27303b6bac6df76b5d554be07c9/interfaces/R/pdq/demo/bookstore.R',
    },
    right: true,
  },
  {
    id: 'Q-037',
    topic: 'queueing',
    model: 'M/M/1',
    inputs: {
      lambda: 24,
      mu: 30,
    },
    expected: {
      L: 4,
      W: 0.16666666666666666,
      p0: 0.2,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Bronson 1982 ex. 23.3 (IST compute page)',
      url: 'http://web.ist.utl.pt/mcasquilho/compute/or/Fx-queuevars.php',
    },
    right: true,
  },
  {
    id: 'Q-039',
    topic: 'queueing',
    model: 'M/M/1',
    inputs: {
      lambdaPerMin: 1,
      meanServiceSec: 45,
    },
    expected: {
      Lq: 2.25,
      Wq: 2.25,
      W: 3,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Bronson 1982 ex. 23.16 (IST compute page)',
      url: 'http://web.ist.utl.pt/mcasquilho/compute/or/Fx-queuevars.php',
    },
    right: true,
  },
  {
    id: 'Q-040',
    topic: 'queueing',
    model: 'M/M/c',
    inputs: {
      lambda: 300,
      mu: 182.5,
      c: 3,
      time: 'year',
    },
    expected: {
      p0: 0.17754,
      Lq: 0.352,
      L: 1.996,
      WqDays: 0.43,
      WDays: 2.429,
    },
    tolerance: 'abs:0.0025',
    source: {
      title: 'Bronson 1982 ex. 24.6 (IST compute page)',
      url: 'http://web.ist.utl.pt/mcasquilho/compute/or/Fx-queuevars.php',
    },
    right: true,
  },
  {
    id: 'Q-041',
    topic: 'queueing',
    model: 'M/M/c',
    inputs: {
      lambda: 1.2,
      mu: 0.5,
      c: 3,
    },
    expected: {
      Wq: 2.16,
      W: 4.16,
      Lq: 2.59,
      L: 4.99,
    },
    tolerance: 'abs:0.005',
    source: {
      title: 'HP-12C Solutions Handbook p.144 (Trueman 1977 Table 12.2)',
      url: 'https://manual.onestart.ai/manuals/HP-12c-Solutions-Handbook-5175114?page=145',
    },
    right: true,
  },
  {
    id: 'Q-045',
    topic: 'queueing',
    model: 'M/M/1 gateway buffer',
    inputs: {
      lambdaPps: 125,
      serviceMs: 2,
      lossTarget: 0.000001,
    },
    expected: {
      rho: 0.25,
      N: 0.33,
      Rms: 2.66,
      buffers: 10,
    },
    tolerance: 'abs:0.01',
    source: {
      title: 'Jain 1991, Art of Computer Systems Performance Analysis, Ex. 31.1',
      url: 'https://www.cse.wustl.edu/~jain/books/perfbook.htm',
    },
    right: true,
  },
  {
    id: 'Q-046',
    topic: 'queueing',
    model: 'M/M/c with waiting percentile',
    inputs: {
      lambdaPerHour: 10,
      meanServiceMin: 20,
      c: 5,
    },
    expected: {
      Pw: 0.33,
      L: 4,
      WqMin: 3.9,
      WMin: 24,
      wq90Min: 14,
    },
    tolerance: 'abs:0.25',
    source: {
      title: 'Jain 1991, Ex. 31.3 (computer centre terminals)',
      url: 'https://www.cse.wustl.edu/~jain/books/perfbook.htm',
    },
    right: true,
  },
  {
    id: 'Q-047',
    topic: 'queueing',
    model: 'M/G/1 (Pollaczek-Khinchine)',
    inputs: {
      lambdaPerHour: 2,
      meanMin: 24,
      sdMin: 20,
    },
    expected: {
      rho: 0.8,
      Lq: 2.711,
      p0: 0.2,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Banks, Carson, Nelson & Nicol, DESS ch.6 (Able)',
      url: 'https://www.pearson.com/en-us/subject-catalog/p/discrete-event-system-simulation/P200000003161',
    },
    right: true,
  },
  {
    id: 'Q-048',
    topic: 'queueing',
    model: 'M/G/1 (Pollaczek-Khinchine)',
    inputs: {
      lambdaPerHour: 2,
      meanMin: 25,
      sdMin: 2,
    },
    expected: {
      rho: 0.8333,
      Lq: 2.097,
      p0: 0.1667,
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Banks, Carson, Nelson & Nicol, DESS ch.6 (Baker)',
      url: 'https://www.pearson.com/en-us/subject-catalog/p/discrete-event-system-simulation/P200000003161',
    },
    right: true,
  },
  {
    id: 'Q-051',
    topic: 'queueing',
    model: 'M/M/c waiting-time percentile (atom at 0)',
    inputs: {
      lambda: 9,
      mu: 5,
      c: [2, 4],
      p: [0.5, 0.9, 0.99],
    },
    expected: {
      c2: [0.533719, 2.143157, 4.445742],
      c4: [0, 0.02282, 0.232146],
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Gross et al. / Jain Box 31.2: P(Wq>t)=C e^-(c mu-lambda)t',
      url: 'https://doi.org/10.1002/9781118625651',
    },
    right: true,
  },
  {
    id: 'Q-052',
    topic: 'queueing',
    model: 'M/M/c sojourn-time percentile',
    inputs: {
      lambda: 9,
      mu: 5,
      c: [2, 4],
      p: [0.5, 0.9, 0.99],
    },
    expected: {
      c2: [0.753832, 2.366296, 4.668886],
      c4: [0.151004, 0.479777, 0.941317],
    },
    tolerance: 'abs:2e-6',
    source: {
      title: 'Gross et al., M/M/c sojourn ccdf (closed form)',
      url: 'https://doi.org/10.1002/9781118625651',
    },
    right: true,
  },
  {
    id: 'Q-053',
    topic: 'queueing',
    model: 'D/M/1 exact vs Kingman',
    inputs: {
      lambda: 0.8,
      mu: 1,
    },
    expected: {
      sigma: 0.62863,
      WqExact: 1.692731,
      WqKingman: 2,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Kleinrock vol.1 G/M/1 (sigma root)',
      url: 'https://archive.org/details/queueingsystems00klei',
    },
    right: true,
  },
  {
    id: 'Q-054',
    topic: 'queueing',
    model: 'E2/M/1 exact vs Kingman',
    inputs: {
      lambda: 0.8,
      mu: 1,
      ca2: 0.5,
    },
    expected: {
      sigma: 0.739853,
      WqExact: 2.84398,
      WqKingman: 3,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Kleinrock vol.1 G/M/1',
      url: 'https://archive.org/details/queueingsystems00klei',
    },
    right: true,
  },
  {
    id: 'Q-055',
    topic: 'queueing',
    model: 'H2(balanced, ca2=4)/M/1 exact vs Kingman',
    inputs: {
      lambda: 0.8,
      mu: 1,
      ca2: 4,
    },
    expected: {
      sigma: 0.907572,
      WqExact: 9.819193,
      WqKingman: 10,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Kleinrock vol.1 G/M/1',
      url: 'https://archive.org/details/queueingsystems00klei',
    },
    right: true,
  },
  {
    id: 'Q-056',
    topic: 'queueing',
    model: 'G/G/c Allen-Cunneen (=Whitt 1983 QNA form)',
    inputs: {
      lambda: 9,
      mu: 5,
      c: 2,
      ca2: 0.5,
      cs2: 2,
    },
    expected: {
      Wq: 1.065789,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'Rossetti sect. GI/G/c (Kingman 1964, Whitt 1983)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/11-QueuingTheory.md',
    },
    right: true,
  },
  {
    id: 'Q-057',
    topic: 'queueing',
    model: 'G/G/c reduces to M/M/c and M/G/1',
    inputs: {
      lambda: 0.8,
      mu: 1,
      c: 1,
      ca2: 1,
      cs2: [0, 1, 4],
    },
    expected: {
      Wq: [2, 4, 10],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Identity check (Allen 1990)',
      url: 'https://doi.org/10.1016/C2009-0-22118-0',
    },
    right: true,
  },
  {
    id: 'Q-059',
    topic: 'queueing',
    model: 'Universal Scalability Law (SPEC SDM91 fit)',
    inputs: {
      X1: 64.9,
      sigma: 0.017,
      kappa: 0.0000789,
      N: [1, 18, 36, 72, 108, 144, 216],
    },
    expected: {
      X: [64.9, 889.1, 1377.5, 1787.7, 1876.1, 1845.9, 1682.8],
    },
    tolerance: 'rel:0.003',
    source: {
      title: 'R usl package test t03.Rout.save',
      url: 'https://github.com/cran/usl/blob/5d8e1baf7a104a14692f65e07da0fdeb319bfa4e/tests/t03.Rout.save',
    },
    right: true,
  },
  {
    id: 'Q-060',
    topic: 'queueing',
    model: 'fork-join 2-way exact (Flatto-Hahn)',
    inputs: {
      K: 2,
      lambda: 0.5,
      mu: 1,
    },
    expected: {
      R: 2.875,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'LINE fj_respt_nt (Nelson & Tantawi 1988; Thomasian 2014 eq.3)',
      url: 'https://line-solver.sourceforge.net/doxygen/fj__respt__nt_8m_source.html',
    },
    right: true,
  },
  {
    id: 'Q-061',
    topic: 'queueing',
    model: 'fork-join K-way Nelson-Tantawi',
    inputs: {
      K: [4, 10, 32],
      lambda: 0.5,
      mu: 1,
    },
    expected: {
      R: [3.789773, 5.115882, 6.887186],
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'LINE fj_respt_nt (formula)',
      url: 'https://line-solver.sourceforge.net/doxygen/fj__respt__nt_8m_source.html',
    },
    right: true,
  },
  {
    id: 'Q-062',
    topic: 'queueing',
    model: 'straggler: mean of max of n exponentials',
    inputs: {
      n: [2, 3, 4],
      mean: 1,
    },
    expected: {
      Emax: [1.5, 1.8333333333333333, 2.0833333333333335],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'CS.SE parallel MTTF thread (text in Nemotron-CC-Math-v1)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    right: true,
  },
  {
    id: 'Q-063',
    topic: 'queueing',
    model: 'fan-out tail amplification',
    inputs: {
      pSlow: 0.01,
      n: [10, 50, 100],
    },
    expected: {
      P: [0.0956, 0.395, 0.634],
    },
    tolerance: 'abs:0.0005',
    source: {
      title: 'Dean & Barroso, The Tail at Scale (CACM 2013); n=100 -> 63%',
      url: 'https://research.google/pubs/the-tail-at-scale/',
    },
    right: true,
  },
  {
    id: 'Q-066',
    topic: 'queueing',
    model: 'batch freshness with run failures (next slot retries)',
    inputs: {
      interval: 60,
      duration: 20,
      pFail: [0, 0.1, 0.3],
    },
    expected: {
      meanAge: [50, 56.666667, 75.714286],
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'E[X^2]/(2E[X]) with geometric cycle (renewal reward)',
      url: 'https://doi.org/10.1109/INFCOM.2012.6195689',
    },
    right: true,
  },
  {
    id: 'Q-067',
    topic: 'queueing',
    model: 'age of information, M/M/1 FCFS',
    inputs: {
      mu: 1,
      rho: [0.3, 0.5, 0.8],
    },
    expected: {
      age: [4.461904761904763, 3.5, 5.45],
      rhoOpt: 0.53,
    },
    tolerance: 'abs:0.002',
    source: {
      title: 'Kaul, Yates & Gruteser, Real-time status: how often should one update? (INFOCOM 2012)',
      url: 'https://doi.org/10.1109/INFCOM.2012.6195689',
    },
    right: true,
  },
  {
    id: 'Q-068',
    topic: 'queueing',
    model: 'sum of stages: do not add percentiles',
    inputs: {
      stages: [
        {
          exp: 1,
        },
        {
          exp: 2,
        },
      ],
      p: 0.95,
    },
    expected: {
      pSum: 3.676138,
      naive: 4.493598,
    },
    tolerance: 'abs:1e-5',
    source: {
      title: 'Hypoexponential(1,2): F=(1-e^-t)^2',
      url: 'https://en.wikipedia.org/wiki/Hypoexponential_distribution',
    },
    right: true,
  },
  {
    id: 'Q-069',
    topic: 'queueing',
    model: 'Erlang-k stage sum percentile',
    inputs: {
      k: 4,
      rate: 1,
      p: [0.5, 0.95, 0.99],
    },
    expected: {
      t: [3.67206, 7.753657, 10.045118],
    },
    tolerance: 'abs:1e-4',
    source: {
      title: 'Gamma quantiles (chi-square_8/2 tables)',
      url: 'https://www.itl.nist.gov/div898/handbook/eda/section3/eda3674.htm',
    },
    right: true,
  },
  {
    id: 'Q-070',
    topic: 'queueing',
    model: 'lognormal sum: Fenton-Wilkinson vs exact',
    inputs: {
      n: 4,
      mu: 0,
      sigma: 0.5,
      p: [0.5, 0.99],
    },
    expected: {
      fw: [4.379765, 8.055033],
      exact: [4.374479, 8.096751],
    },
    tolerance: 'rel:2e-5',
    source: {
      title: 'Fenton 1960 / FFT convolution reference',
      url: 'https://doi.org/10.1109/TCOM.1960.1097606',
    },
    right: true,
  },
  {
    id: 'Q-072',
    topic: 'queueing',
    model: 'retries: success and load amplification',
    inputs: {
      pFail: 0.1,
      retries: 2,
    },
    expected: {
      success: 0.999,
      attempts: 1.11,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Truncated geometric',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
    right: true,
  },
  {
    id: 'Q-073',
    topic: 'queueing',
    model: 'layered retries amplification',
    inputs: {
      attemptsPerLayer: 4,
      layers: 3,
    },
    expected: {
      worstCaseAttempts: 64,
    },
    tolerance: 'exact',
    source: {
      title: 'Google SRE book, Addressing Cascading Failures (4^3=64)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
    right: true,
  },
  {
    id: 'Q-074',
    topic: 'queueing',
    model: 'DES cross-check: M/M/1 mean wait',
    inputs: {
      lambda: 5,
      mu: 8,
      warmup: 10,
      horizon: 40,
      replications: 25,
    },
    expected: {
      WqTheory: 0.208333,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'Ciw docs simulation practice (their 25-replication mean: 0.2013)',
      url: 'https://github.com/CiwPython/Ciw/blob/05f17273386032dfa9cf95b2922fd84c55c575f8/docs/Background/simulationpractice.rst',
    },
    right: true,
  },
  {
    id: 'Q-075',
    topic: 'queueing',
    model: 'DES initialisation bias',
    inputs: {
      lambda: 1,
      meanService: 0.7,
      customers: 20,
      start: 'empty',
    },
    expected: {
      EmeanFirst20: 0.9665,
      steadyWq: 1.63333,
    },
    tolerance: 'abs:0.003',
    source: {
      title: 'Rossetti ch.5 initialisation bias (his 10 reps averaged 0.6797, SE about 0.28)',
      url: 'https://github.com/rossetti/RossettiArenaBook/blob/b76ee1c9efefe8bb3e001c5095ad503c07acea89/docs/05-Chapter5.md',
    },
    right: true,
  },
  {
    id: 'R-001',
    topic: 'reliability',
    model: 'error budget (minutes)',
    inputs: {
      availability: 0.9,
    },
    expected: {
      year: 52560,
      quarter: 12960,
      month: 4320,
      week: 1008,
      day: 144,
      hour: 6,
    },
    tolerance: 'rel:0.0085',
    source: {
      title: 'Google SRE book Appendix A availability table',
      url: 'https://sre.google/sre-book/availability-table/',
    },
    right: true,
  },
  {
    id: 'R-003',
    topic: 'reliability',
    model: 'error budget (minutes)',
    inputs: {
      availability: 0.99,
    },
    expected: {
      year: 5256,
      quarter: 1296,
      month: 432,
      week: 100.8,
      day: 14.4,
      hour: 0.6,
    },
    tolerance: 'rel:0.0085',
    source: {
      title: 'Google SRE book Appendix A availability table',
      url: 'https://sre.google/sre-book/availability-table/',
    },
    right: true,
  },
  {
    id: 'R-005',
    topic: 'reliability',
    model: 'error budget (minutes)',
    inputs: {
      availability: 0.999,
    },
    expected: {
      year: 525.6,
      quarter: 129.6,
      month: 43.2,
      week: 10.1,
      day: 1.44,
      hour: 0.06,
    },
    tolerance: 'rel:0.0085',
    source: {
      title: 'Google SRE book Appendix A availability table',
      url: 'https://sre.google/sre-book/availability-table/',
    },
    right: true,
  },
  {
    id: 'R-006',
    topic: 'reliability',
    model: 'error budget (minutes)',
    inputs: {
      availability: 0.9995,
    },
    expected: {
      year: 262.8,
      quarter: 64.8,
      month: 21.6,
      week: 5.04,
      day: 0.72,
      hour: 0.03,
    },
    tolerance: 'rel:0.0085',
    source: {
      title: 'Google SRE book Appendix A availability table',
      url: 'https://sre.google/sre-book/availability-table/',
    },
    right: true,
  },
  {
    id: 'R-008',
    topic: 'reliability',
    model: 'error budget (minutes)',
    inputs: {
      availability: 0.99999,
    },
    expected: {
      year: 5.26,
      quarter: 1.3,
      month: 0.431667,
      week: 0.100833,
      day: 0.0145,
    },
    tolerance: 'rel:0.0085',
    source: {
      title: 'Google SRE book Appendix A availability table',
      url: 'https://sre.google/sre-book/availability-table/',
    },
    right: true,
  },
  {
    id: 'R-011',
    topic: 'reliability',
    model: 'sparing approximation (bad published number)',
    inputs: {
      a: 0.995,
      spares: 10,
      f: 1,
    },
    expected: {
      nines: 25.5,
      downtimeMsPerYear: 1.26252e-15,
    },
    tolerance: 'rel:1e-3',
    source: {
      title: 'AWS Availability and Beyond, Eq. 7 example',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/availability-with-redundancy.html',
    },
    right: false,
  },
  {
    id: 'R-012',
    topic: 'reliability',
    model: 'series (hard dependencies)',
    inputs: {
      a: [0.9999, 0.9999, 0.9999],
    },
    expected: {
      A: 0.9997,
      downtimeSecPerYear: 9467,
    },
    tolerance: 'rel:0.002',
    source: {
      title: 'AWS Reliability Pillar (quoted by G. Pascua: 52m37s -> 2h37m47s)',
      url: 'https://www.gabrielpascua.com/notes/2019/08/17/aws-reliability-pillar/',
    },
    right: true,
  },
  {
    id: 'R-014',
    topic: 'reliability',
    model: 'series reliability',
    inputs: {
      r: [0.995, 0.987, 0.973],
    },
    expected: {
      R: 0.9555,
    },
    tolerance: 'abs:5e-5',
    source: {
      title: 'ReliaWiki RBDs and Analytical System Reliability',
      url: 'http://reliawiki.org/index.php/RBDs_and_Analytical_System_Reliability',
    },
    right: true,
  },
  {
    id: 'R-015',
    topic: 'reliability',
    model: 'parallel reliability',
    inputs: {
      r: [0.995, 0.987, 0.973],
    },
    expected: {
      R: 0.999998245,
    },
    tolerance: 'abs:1e-9',
    source: {
      title: 'ReliaWiki RBDs and Analytical System Reliability',
      url: 'http://reliawiki.org/index.php/RBDs_and_Analytical_System_Reliability',
    },
    right: true,
  },
  {
    id: 'R-016',
    topic: 'reliability',
    model: 'parallel 1-of-5',
    inputs: {
      r: 0.99,
      n: 5,
      k: 1,
    },
    expected: {
      R: 0.9999999999,
    },
    tolerance: 'abs:1e-14',
    source: {
      title: 'reliabilityanalytics.com parallel configuration',
      url: 'https://reliabilityanalytics.com/blog/2011/09/02/reliability-modeling-parallel-configuration/',
    },
    right: true,
  },
  {
    id: 'R-017',
    topic: 'reliability',
    model: 'k-of-n',
    inputs: {
      a: 0.9,
      cases: [
        [2, 3],
        [3, 5],
        [8, 10],
      ],
    },
    expected: {
      A: [0.972, 0.99144, 0.9298091736],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Binomial k-of-n',
      url: 'http://reliawiki.org/index.php/RBDs_and_Analytical_System_Reliability',
    },
    right: true,
  },
  {
    id: 'R-019',
    topic: 'reliability',
    model: 'MTTDL mirrored pair (approx)',
    inputs: {
      mttf_h: 6000000,
      mttr_h: 120,
    },
    expected: {
      mttdl_h: 150000000000,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'CS.SE: system MTTF with redundancy (text in Nemotron-CC-Math-v1)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    right: true,
  },
  {
    id: 'R-020',
    topic: 'reliability',
    model: 'MTTF parallel without repair',
    inputs: {
      n: [2, 3, 4],
      lambda: 1,
    },
    expected: {
      mttf: [1.5, 1.8333333333333333, 2.0833333333333335],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'CS.SE: system MTTF (text in Nemotron-CC-Math-v1)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    right: true,
  },
  {
    id: 'R-021',
    topic: 'reliability',
    model: 'MTTF of mirrored pair and 4+1 stripe without rebuild',
    inputs: {
      mtbf: 1,
    },
    expected: {
      pair: 1.5,
      stripe4p1: 0.45,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'CMU 18-746 lecture 8 notes',
      url: 'https://github.com/eudaemonic-one/Lifelong-Learning/blob/master/Computer-Systems/cmu-18746/lecture08-disk-array-systems.md',
    },
    right: true,
  },
  {
    id: 'R-023',
    topic: 'reliability',
    model: 'RAID MTTF RAID2 G=10 C=4',
    inputs: {
      disks: 100,
      C: 4,
      G: 10,
      nG: 10,
      mttf_h: 30000,
      mttr_h: 1,
    },
    expected: {
      mttf_h: 494500,
    },
    tolerance: 'rel:1e-3',
    source: {
      title: 'Patterson, Gibson & Katz 1988, A Case for RAID',
      url: 'https://doi.org/10.1145/50202.50214',
    },
    right: true,
  },
  {
    id: 'R-024',
    topic: 'reliability',
    model: 'RAID MTTF RAID3-5 G=10',
    inputs: {
      disks: 100,
      C: 1,
      G: 10,
      nG: 10,
      mttf_h: 30000,
      mttr_h: 1,
    },
    expected: {
      mttf_h: 820000,
    },
    tolerance: 'rel:0.004',
    source: {
      title: 'Patterson, Gibson & Katz 1988, A Case for RAID',
      url: 'https://doi.org/10.1145/50202.50214',
    },
    right: true,
  },
  {
    id: 'R-025',
    topic: 'reliability',
    model: 'RAID MTTF RAID3-5 G=25',
    inputs: {
      disks: 100,
      C: 1,
      G: 25,
      nG: 4,
      mttf_h: 30000,
      mttr_h: 1,
    },
    expected: {
      mttf_h: 346000,
    },
    tolerance: 'rel:0.002',
    source: {
      title: 'Patterson, Gibson & Katz 1988, A Case for RAID',
      url: 'https://doi.org/10.1145/50202.50214',
    },
    right: true,
  },
  {
    id: 'R-026',
    topic: 'reliability',
    model: 'erasure-coded durability (17+3, Poisson)',
    inputs: {
      annualFailureRate: 0.0041,
      shards: 20,
      failuresToLose: 4,
      rebuild_h: 156,
      periods: 56,
    },
    expected: {
      lambda: 0.00146027397,
      pLossPeriod: 1.89187284e-13,
      nines: 11,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'Backblaze: cloud storage durability calculates at 11 nines',
      url: 'https://www.backblaze.com/blog/cloud-storage-durability/',
    },
    right: true,
  },
  {
    id: 'R-028',
    topic: 'reliability',
    model: 'beta-factor common cause, 1oo2',
    inputs: {
      q: 0.01,
      beta: [0, 0.05, 0.1],
    },
    expected: {
      Q: [0.0001, 0.00059025, 0.001081],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'IEC 61508-6 / Fleming beta-factor',
      url: 'https://doi.org/10.1002/9781119351856',
    },
    right: true,
  },
  {
    id: 'R-029',
    topic: 'reliability',
    model: 'pipeline success with retries',
    inputs: {
      tasks: 10,
      p: 0.99,
      retries: [0, 1, 2],
    },
    expected: {
      success: [0.904382, 0.999, 0.99999],
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Series of truncated-geometric stages',
      url: 'https://sre.google/sre-book/data-processing-pipelines/',
    },
    right: true,
  },
  {
    id: 'R-031',
    topic: 'reliability',
    model: 'request-based error budget',
    inputs: {
      requestsPerDay: 2500000,
      target: 0.9999,
    },
    expected: {
      errors: 250,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Google SRE book ch.3 Embracing Risk',
      url: 'https://sre.google/sre-book/embracing-risk/',
    },
    right: true,
  },
  {
    id: 'R-033',
    topic: 'reliability',
    model: 'burn rate thresholds',
    inputs: {
      windowDays: 30,
      cases: [
        [0.02, 1],
        [0.05, 6],
        [0.1, 72],
      ],
    },
    expected: {
      burn: [14.4, 6, 1],
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'SRE workbook, Alerting on SLOs table 5-8',
      url: 'https://sre.google/workbook/alerting-on-slos/',
    },
    right: true,
  },
  {
    id: 'R-034',
    topic: 'reliability',
    model: 'repairable pair: availability, independent vs single crew',
    inputs: {
      mtbf_h: 1000,
      mttr_h: 10,
    },
    expected: {
      independent: 0.999901970395,
      singleCrew: 0.999803960008,
    },
    tolerance: 'abs:1e-9',
    source: {
      title: 'Two-unit Markov availability model (Trivedi & Bobbio 2017)',
      url: 'https://doi.org/10.1017/9781316163047',
    },
    right: true,
  },
  {
    id: 'E-001',
    topic: 'experimentation',
    model: 'two-proportion power',
    inputs: {
      n: 50,
      p1: 0.5,
      p2: 0.75,
    },
    expected: {
      power: 0.74,
    },
    tolerance: 'abs:0.0005',
    source: {
      title: 'R stats::power.prop.test examples',
      url: 'https://rdrr.io/r/stats/power.prop.test.html',
    },
    right: true,
  },
  {
    id: 'E-002',
    topic: 'experimentation',
    model: 'two-proportion sample size',
    inputs: {
      p1: 0.5,
      p2: 0.75,
      power: 0.9,
    },
    expected: {
      n: 76.7,
    },
    tolerance: 'abs:0.05',
    source: {
      title: 'R stats::power.prop.test examples',
      url: 'https://rdrr.io/r/stats/power.prop.test.html',
    },
    right: true,
  },
  {
    id: 'E-003',
    topic: 'experimentation',
    model: 'two-proportion detectable p2 (MDE)',
    inputs: {
      n: 50,
      p1: 0.5,
      power: 0.9,
    },
    expected: {
      p2: 0.8026,
    },
    tolerance: 'abs:5e-5',
    source: {
      title: 'R stats::power.prop.test examples',
      url: 'https://rdrr.io/r/stats/power.prop.test.html',
    },
    right: true,
  },
  {
    id: 'E-005',
    topic: 'experimentation',
    model: 'Cohen h arcsine sample size',
    inputs: {
      p1: 0.55,
      p2: 0.5,
      power: 0.8,
    },
    expected: {
      h: 0.1001674,
      n: 1564.529,
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'pwr vignette pwr.2p.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-006',
    topic: 'experimentation',
    model: 'Cohen h arcsine sample size',
    inputs: {
      p1: 0.1,
      p2: 0.05,
      power: 0.8,
    },
    expected: {
      h: 0.1924743,
      n: 423.7319,
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'pwr vignette pwr.2p.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-007',
    topic: 'experimentation',
    model: 'Cohen h sample size',
    inputs: {
      h: 0.2,
      power: 0.8,
    },
    expected: {
      n: 392.443,
    },
    tolerance: 'rel:1e-6',
    source: {
      title: 'pwr vignette pwr.2p.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-008',
    topic: 'experimentation',
    model: 'unequal arms power',
    inputs: {
      h: 0.2,
      n1: 543,
      n2: 675,
    },
    expected: {
      power: 0.9344102,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'pwr vignette pwr.2p2n.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-009',
    topic: 'experimentation',
    model: 'unequal arms solve n2',
    inputs: {
      h: 0.2,
      n1: 763,
      power: 0.8,
    },
    expected: {
      n2: 264.1544,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'pwr vignette pwr.2p2n.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-011',
    topic: 'experimentation',
    model: 'two-sample t power',
    inputs: {
      d: 0.5,
      n: 30,
    },
    expected: {
      power: 0.4778965,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'pwr vignette pwr.t.test',
      url: 'https://github.com/cran/pwr/blob/313006b840bfef3216454c01428132a68f12fbaf/inst/doc/pwr-vignette.html',
    },
    right: true,
  },
  {
    id: 'E-013',
    topic: 'experimentation',
    model: 'normal power',
    inputs: {
      h: 0.3,
      n: 80,
    },
    expected: {
      power: 0.475100870572638,
    },
    tolerance: 'abs:1e-12',
    source: {
      title: 'statsmodels test_power (R pwr.2p.test)',
      url: 'https://github.com/statsmodels/statsmodels/blob/01143c5c5321a6beb077017b109d322971014717/statsmodels/stats/tests/test_power.py',
    },
    right: true,
  },
  {
    id: 'E-014',
    topic: 'experimentation',
    model: 'normal power near null',
    inputs: {
      h: 0.01,
      n: 80,
    },
    expected: {
      power: 0.05045832927039234,
    },
    tolerance: 'abs:1e-11',
    source: {
      title: 'statsmodels test_power (R pwr.2p.test)',
      url: 'https://github.com/statsmodels/statsmodels/blob/01143c5c5321a6beb077017b109d322971014717/statsmodels/stats/tests/test_power.py',
    },
    right: true,
  },
  {
    id: 'E-016',
    topic: 'experimentation',
    model: 'Evan Miller calculator',
    inputs: {
      baseline: 0.2,
      absMDE: 0.05,
      alpha: 0.05,
      power: 0.8,
    },
    expected: {
      n: 1030,
    },
    tolerance: 'abs:0.5',
    source: {
      title: 'Evan Miller sample size calculator (default settings)',
      url: 'https://www.evanmiller.org/ab-testing/sample-size.html',
    },
    right: true,
  },
  {
    id: 'E-017',
    topic: 'experimentation',
    model: 'Evan Miller calculator',
    inputs: {
      baseline: 0.05,
      absMDE: 0.01,
    },
    expected: {
      n: 7663,
    },
    tolerance: 'abs:0.5',
    source: {
      title: 'stats.SE quoting the calculator (7,663)',
      url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1',
    },
    right: true,
  },
  {
    id: 'E-020',
    topic: 'experimentation',
    model: '16 sigma^2/delta^2 rule',
    inputs: {
      sigma: 30,
      delta: 0.1875,
    },
    expected: {
      n: 409600,
    },
    tolerance: 'rel:1e-9',
    source: {
      title: 'Kohavi et al. 2009, Controlled experiments on the web (DMKD 18)',
      url: 'https://doi.org/10.1007/s10618-008-0114-1',
    },
    right: true,
  },
  {
    id: 'E-022',
    topic: 'experimentation',
    model: 'peeking: nominal alpha for true 5% (Pocock)',
    inputs: {
      peeks: [1, 2, 3, 5, 10],
    },
    expected: {
      nominalPct: [2.9, 2.2, 1.8, 1.4, 1],
    },
    tolerance: 'abs:0.05',
    source: {
      title: 'Evan Miller, How Not To Run an A/B Test',
      url: 'https://www.evanmiller.org/how-not-to-run-an-ab-test.html',
    },
    right: true,
  },
  {
    id: 'E-023',
    topic: 'experimentation',
    model: 'continuous peeking false positive rate',
    inputs: {
      nMax: 150,
      p: 0.5,
      alpha: 0.05,
      test: 'exact binomial two-sided',
    },
    expected: {
      fpr: 0.261,
    },
    tolerance: 'abs:0.0005',
    source: {
      title: 'Evan Miller, How Not To Run an A/B Test (26.1%)',
      url: 'https://www.evanmiller.org/how-not-to-run-an-ab-test.html',
    },
    right: true,
  },
  {
    id: 'E-024',
    topic: 'experimentation',
    model: 'repeated testing at nominal 5%',
    inputs: {
      looks: [2, 3, 4, 5, 10, 20],
    },
    expected: {
      fpr: [0.083, 0.107, 0.126, 0.142, 0.193, 0.248],
    },
    tolerance: 'abs:0.0006',
    source: {
      title: 'Armitage, McPherson & Rowe 1969, JRSS A 132:235 Table 2',
      url: 'https://doi.org/10.2307/2343787',
    },
    right: true,
  },
  {
    id: 'E-025',
    topic: 'experimentation',
    model: 'group sequential Pocock, 4 looks',
    inputs: {
      alpha: 0.05,
      power: 0.9,
      looks: 4,
      theta: 0.4,
    },
    expected: {
      maxInfoPct: 118.3143,
      asnH0Pct: 115.6074,
      asnH1Pct: 69.74805,
      maxInfo: 77.69844,
    },
    tolerance: 'rel:1e-5',
    source: {
      title: 'SAS SEQDESIGN Example 83.3/101.3',
      url: 'https://support.sas.com/documentation/cdl/en/statug/68162/HTML/default/statug_seqdesign_examples03.htm',
    },
    right: true,
  },
  {
    id: 'E-026',
    topic: 'experimentation',
    model: 'group sequential constants, 5 looks',
    inputs: {
      alpha: 0.05,
      power: 0.8,
      looks: 5,
    },
    expected: {
      pocockC: 2.413,
      pocockInflation: 1.228,
      obfC: 2.04,
      obfInflation: 1.028,
    },
    tolerance: 'abs:0.0015',
    source: {
      title: 'Jennison & Turnbull 2000, Tables 2.1-2.4',
      url: 'https://doi.org/10.1201/9780367805326',
    },
    right: true,
  },
  {
    id: 'E-029',
    topic: 'experimentation',
    model: 'family-wise error, m independent metrics',
    inputs: {
      alpha: 0.05,
      m: [1, 5, 20],
    },
    expected: {
      fwer: [0.05, 0.226219, 0.641514],
      sidak20: 0.002561,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Sidak correction',
      url: 'https://en.wikipedia.org/wiki/%C5%A0id%C3%A1k_correction',
    },
    right: true,
  },
  {
    id: 'E-030',
    topic: 'experimentation',
    model: 'velocity: mutually exclusive traffic',
    inputs: {
      usersPerDay: 10000,
      arms: 2,
      nPerArm: 7663,
      horizonDays: 14,
    },
    expected: {
      daysOne: 2,
      exclusivePerYear: 182,
      concurrentExclusive: 9,
    },
    tolerance: 'exact',
    source: {
      title: 'Capacity identity (new unique users/day)',
      url: 'https://doi.org/10.1145/1835804.1835810',
    },
    right: true,
  },
  {
    id: 'S-001',
    topic: 'sensitivity',
    model: 'Ishigami analytic Sobol indices',
    inputs: {
      a: 7,
      b: 0.1,
      domain: '[-pi,pi]^3',
    },
    expected: {
      S1: [0.3139, 0.4424, 0],
      V: 13.844588,
      ST: [0.557589, 0.442411, 0.243684],
      S13: 0.243684,
    },
    tolerance: 'abs:5e-5',
    source: {
      title: 'SALib Ishigami docstring (Saltelli 2008 The Primer); ST derived',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/src/SALib/test_functions/Ishigami.py',
    },
    right: true,
  },
  {
    id: 'S-002',
    topic: 'sensitivity',
    model: 'Sobol g-function',
    inputs: {
      a: [0, 1, 4.5, 9, 99, 99, 99, 99],
    },
    expected: {
      S1: [0.7165, 0.1791, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001],
    },
    tolerance: 'abs:4e-4',
    source: {
      title: 'SALib Sobol_G docstring',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/src/SALib/test_functions/Sobol_G.py',
    },
    right: true,
  },
  {
    id: 'S-003',
    topic: 'sensitivity',
    model: 'Sobol g-function',
    inputs: {
      a: [78, 12, 0.5, 2, 97, 33],
    },
    expected: {
      V: 0.19347,
      S1: [0.000276, 0.010195, 0.765743, 0.191436, 0.000179, 0.00149],
      ST: [0.0003294577, 0.01214324, 0.7959698, 0.2203131, 0.0002140966, 0.001778255],
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'SALib test_test_functions.py',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/tests/test_test_functions.py',
    },
    right: true,
  },
  {
    id: 'S-004',
    topic: 'sensitivity',
    model: 'Sobol g-function value',
    inputs: {
      a: [0, 1, 4.5, 9, 99, 99, 99, 99],
      x: [0, 0, 0, 0, 0, 0, 0, 0],
    },
    expected: {
      y: 4.0583,
    },
    tolerance: 'abs:1e-4',
    source: {
      title: 'SALib test_test_functions.py',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/tests/test_test_functions.py',
    },
    right: true,
  },
  {
    id: 'S-005',
    topic: 'sensitivity',
    model: 'Morris elementary effects',
    inputs: {
      X: [
        [0, 0.333333],
        [0, 1],
        [0.666667, 1],
        [0, 0.333333],
        [0.666667, 0.333333],
        [0.666667, 1],
        [0.666667, 0],
        [0.666667, 0.666667],
        [0, 0.666667],
        [0.333333, 1],
        [1, 1],
        [1, 0.333333],
        [0.333333, 1],
        [0.333333, 0.333333],
        [1, 0.333333],
        [0.333333, 0.666667],
        [0.333333, 0],
        [1, 0],
      ],
      Y: [
        0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1,
      ],
      levels: 4,
    },
    expected: {
      mu: [0.66, 0.21],
      muStar: [1.62, 0.35],
      sigma: [1.79, 0.41],
    },
    tolerance: 'abs:0.0101',
    source: {
      title: 'SALib test_analyze_morris.py (Saltelli 2008 ex.4 p.138)',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/tests/test_analyze_morris.py',
    },
    right: true,
  },
  {
    id: 'S-006',
    topic: 'sensitivity',
    model: 'PERT (beta) distribution',
    inputs: {
      min: 2,
      mode: 5,
      max: 14,
    },
    expected: {
      mean: 6,
      alpha: 2,
      beta: 4,
      p10: 3.34682,
      p90: 9.006684,
    },
    tolerance: 'abs:1e-5',
    source: {
      title: 'PERT lambda=4 (Vose); Clark 1962',
      url: 'https://en.wikipedia.org/wiki/PERT_distribution',
    },
    right: true,
  },
  {
    id: 'S-007',
    topic: 'sensitivity',
    model: 'lognormal from P10/P90',
    inputs: {
      p10: 10,
      p90: 90,
    },
    expected: {
      mu: 3.4011973816621555,
      sigma: 0.857254,
      p50: 30,
      mean: 43.321,
    },
    tolerance: 'abs:0.001',
    source: {
      title: 'sigma = ln(P90/P10)/(2 z.90)',
      url: 'https://en.wikipedia.org/wiki/Log-normal_distribution',
    },
    right: true,
  },
  {
    id: 'O-001',
    topic: 'optimisation',
    model: 'multiple-choice knapsack (cost, latency) cheapest under SLO',
    inputs: {
      layers: [
        [
          [4, 90],
          [7, 40],
          [12, 15],
        ],
        [
          [3, 60],
          [6, 30],
          [10, 10],
        ],
        [
          [5, 50],
          [8, 25],
          [15, 5],
        ],
      ],
      slo: [200, 120, 90, 60, 30],
    },
    expected: {
      '30': [37, 30],
      '60': [30, 50],
      '90': [25, 75],
      '120': [18, 120],
      '200': [12, 200],
    },
    tolerance: 'exact',
    source: {
      title: 'Constructed, brute force 27 combinations (Kellerer et al. 2004 ch.11 for the method)',
      url: 'https://doi.org/10.1007/978-3-540-24777-7',
    },
    right: true,
  },
  {
    id: 'O-003',
    topic: 'optimisation',
    model: '2-D Pareto front of the 27 combinations',
    inputs: {
      layers: [
        [
          [4, 90],
          [7, 40],
          [12, 15],
        ],
        [
          [3, 60],
          [6, 30],
          [10, 10],
        ],
        [
          [5, 50],
          [8, 25],
          [15, 5],
        ],
      ],
    },
    expected: {
      front: [
        [12, 200],
        [15, 150],
        [18, 120],
        [21, 95],
        [25, 75],
        [26, 70],
        [30, 50],
        [37, 30],
      ],
    },
    tolerance: 'exact',
    source: {
      title: 'Constructed, brute force (Kung, Luccio & Preparata 1975)',
      url: 'https://doi.org/10.1145/321906.321910',
    },
    right: true,
  },
  {
    id: 'C-001',
    topic: 'complexity',
    model: 'graph energy',
    inputs: {
      graphs: ['K2', 'K3', 'K4', '2K2'],
    },
    expected: {
      E: [2, 4, 6, 4],
    },
    tolerance: 'abs:1e-9',
    source: {
      title: 'FindStat St000422 (E(K_n)=2n-2)',
      url: 'https://www.findstat.org/StatisticsDatabase/St000422',
    },
    right: true,
  },
  {
    id: 'C-002',
    topic: 'complexity',
    model: 'graph energy',
    inputs: {
      graphs: ['star5', 'path4', 'cycle6', 'Petersen'],
    },
    expected: {
      E: [4, 4.472136, 8, 16],
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Gutman 1978; spectra in Brouwer & Haemers',
      url: 'https://en.wikipedia.org/wiki/Graph_energy',
    },
    right: true,
  },
  {
    id: 'C-003',
    topic: 'complexity',
    model: 'Sinha-de Weck C = C1 + C2*C3',
    inputs: {
      graph: 'star6',
      alpha: [1, 1, 1, 1, 1, 1],
      betaPerEdge: 0.5,
    },
    expected: {
      C1: 6,
      C2: 2.5,
      C3: 0.745356,
      C: 7.86339,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Sinha & de Weck 2012/2013 (IEEE SysCon; ICED13) formula; numbers constructed',
      url: 'https://attachments.academia-assets.com/31255905/1.html',
    },
    right: true,
  },
  {
    id: 'C-005',
    topic: 'complexity',
    model: 'Sinha-de Weck C = C1 + C2*C3',
    inputs: {
      graph: 'cycle6',
      alpha: [1, 1, 1, 1, 1, 1],
      betaPerEdge: 0.5,
    },
    expected: {
      C1: 6,
      C2: 3,
      C3: 1.333333,
      C: 10,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Sinha & de Weck 2012/2013 (IEEE SysCon; ICED13) formula; numbers constructed',
      url: 'https://attachments.academia-assets.com/31255905/1.html',
    },
    right: true,
  },
  {
    id: 'C-006',
    topic: 'complexity',
    model: 'Sinha-de Weck C = C1 + C2*C3',
    inputs: {
      graph: 'complete6',
      alpha: [1, 1, 1, 1, 1, 1],
      betaPerEdge: 0.5,
    },
    expected: {
      C1: 6,
      C2: 7.5,
      C3: 1.666667,
      C: 18.5,
    },
    tolerance: 'abs:1e-6',
    source: {
      title: 'Sinha & de Weck 2012/2013 (IEEE SysCon; ICED13) formula; numbers constructed',
      url: 'https://attachments.academia-assets.com/31255905/1.html',
    },
    right: true,
  },
  {
    id: 'D-001',
    topic: 'des',
    model: 'SplitMix64 known answers',
    inputs: {
      seed: 1234567,
    },
    expected: {
      out: [
        '6457827717110365317',
        '3203168211198807973',
        '9817491932198370423',
        '4593380528125082431',
        '16408922859458223821',
      ],
    },
    tolerance: 'exact',
    source: {
      title: 'Rosetta Code SplitMix64 / Vigna splitmix64.c',
      url: 'https://prng.di.unimi.it/splitmix64.c',
    },
    right: true,
  },
  {
    id: 'D-004',
    topic: 'des',
    model: 'PCG32 (XSH-RR) known answers',
    inputs: {
      seed: 42,
      stream: 54,
    },
    expected: {
      out: ['0xa15c02b7', '0x7b47f409', '0xba1d3330', '0x83d2f293', '0xbfa4784b', '0xcbed606e'],
    },
    tolerance: 'exact',
    source: {
      title: 'pcg-c-basic demo output',
      url: 'https://www.pcg-random.org/using-pcg-c-basic.html',
    },
    right: true,
  },
  {
    id: 'D-005',
    topic: 'des',
    model: 'Philox4x32-10 known answers (counter-based)',
    inputs: {
      cases: [
        'ctr=0,key=0',
        'ctr=ff..,key=ff..',
        'ctr=243f6a88 85a308d3 13198a2e 03707344,key=a4093822 299f31d0',
      ],
    },
    expected: {
      out: [
        '6627e8d5 e169c58d bc57ac4c 9b00dbd8',
        '408f276d 41c83b0e a20bc7c6 6d5451fd',
        'd16cfe09 94fdcceb 5001e420 24126ea1',
      ],
    },
    tolerance: 'exact',
    source: {
      title: 'Random123 kat_vectors (Salmon et al. SC11)',
      url: 'https://doi.org/10.1145/2063384.2063405',
    },
    right: true,
  },
];
