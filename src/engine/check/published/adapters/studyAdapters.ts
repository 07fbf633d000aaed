/** Sensitivity, optimisation, complexity and random numbers. */
import { adjacencyMatrix } from '../../../complexity/adjacencyMatrix';
import { graphEnergy } from '../../../complexity/graphEnergy';
import { structuralComplexity } from '../../../complexity/structuralComplexity';
import { allChoices } from '../../../optimisation/allChoices';
import { cheapestChoice } from '../../../optimisation/cheapestChoice';
import type { ForbiddenPair, LayeredProblem } from '../../../optimisation/layeredChoice';
import { paretoFront } from '../../../optimisation/paretoFront';
import { lognormalMean } from '../../../probability/lognormalMean';
import { lognormalQuantile } from '../../../probability/lognormalQuantile';
import { pcg32 } from '../../../random/pcg32';
import { philox4x32 } from '../../../random/philox4x32';
import { splitMix64 } from '../../../random/splitMix64';
import { xoshiro128 } from '../../../random/xoshiro128';
import { lognormalFromRange } from '../../../sensitivity/lognormalFromRange';
import { morrisEffects } from '../../../sensitivity/morrisEffects';
import { pertLaw } from '../../../sensitivity/pertLaw';
import { pertQuantile } from '../../../sensitivity/pertQuantile';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { readGraph } from '../readGraph';
import { listOf, numberOf, numbersOf, textOf } from '../readInputs';
import { ishigamiShares, sobolG, sobolGShares } from '../testFunctions';

const OUTPUTS = 16;
const hexWord = (word: number) => word.toString(16).padStart(8, '0');

function layeredProblem(inputs: CaseRecord): LayeredProblem {
  const layers = listOf(inputs, 'layers') as unknown as readonly (readonly (readonly [number, number])[])[];
  const pairs = ('forbidden' in inputs ? listOf(inputs, 'forbidden') : []) as unknown as readonly [
    readonly [number, number],
    readonly [number, number],
  ][];
  return {
    layers: layers.map((options) => options.map(([cost, delay]) => ({ cost, delay }))),
    forbidden: pairs.map(
      ([first, second]): ForbiddenPair => ({
        firstLayer: first[0],
        firstOption: first[1],
        secondLayer: second[0],
        secondOption: second[1],
      }),
    ),
  };
}

/** "ctr=243f6a88 85a308d3 …,key=a4093822 …"; "0" is all zero, "ff.." all ones. */
function readWords(text: string, count: number): readonly number[] {
  if (text === '0') return new Array<number>(count).fill(0);
  if (text.startsWith('ff..')) return new Array<number>(count).fill(0xffffffff);
  return text.split(' ').map((word) => Number.parseInt(word, 16));
}

function philoxWords(text: string): string {
  const [, counter = '', key = ''] = /^ctr=(.*),key=(.*)$/.exec(text) ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = readWords(counter, 4);
  const [first = 0, second = 0] = readWords(key, 2);
  return philox4x32([a, b, c, d], { first, second }).map(hexWord).join(' ');
}

export const studyAdapters: readonly Adapter[] = [
  {
    model: /^Ishigami/,
    compute: (inputs) => {
      const shares = ishigamiShares(numberOf(inputs, 'a'), numberOf(inputs, 'b'));
      return { S1: shares.first, ST: shares.total, V: shares.variance, S13: shares.firstAndThird };
    },
  },
  {
    model: /^Sobol g-function value/,
    compute: (inputs) => ({ y: sobolG(numbersOf(inputs, 'x'), numbersOf(inputs, 'a')) }),
  },
  {
    model: /^Sobol g-function/,
    compute: (inputs) => {
      const shares = sobolGShares(numbersOf(inputs, 'a'));
      return { S1: shares.first, ST: shares.total, V: shares.variance };
    },
  },
  {
    model: /^Morris/,
    compute: (inputs) => {
      const points = listOf(inputs, 'X') as unknown as readonly (readonly number[])[];
      const outputs = numbersOf(inputs, 'Y');
      const inputCount = points[0]?.length ?? 0;
      const trajectories = Array.from({ length: points.length / (inputCount + 1) }, (_, index) => {
        const from = index * (inputCount + 1);
        const to = from + inputCount + 1;
        return { points: points.slice(from, to), outputs: outputs.slice(from, to) };
      });
      const effects = morrisEffects(trajectories, inputCount);
      return { mu: effects.mean, muStar: effects.meanAbsolute, sigma: effects.sd };
    },
  },
  {
    model: /^PERT/,
    compute: (inputs) => {
      const law = pertLaw({
        lowest: numberOf(inputs, 'min'),
        likeliest: numberOf(inputs, 'mode'),
        highest: numberOf(inputs, 'max'),
      });
      return {
        mean: law.mean,
        ...law.beta,
        p10: pertQuantile(law, 0.1),
        p50: pertQuantile(law, 0.5),
        p90: pertQuantile(law, 0.9),
      };
    },
  },
  {
    model: /^lognormal from P10\/P90/,
    compute: (inputs) => {
      const law = lognormalFromRange(numberOf(inputs, 'p10'), numberOf(inputs, 'p90'));
      return { ...law, p50: lognormalQuantile(law, 0.5), mean: lognormalMean(law) };
    },
  },
  {
    model: /^multiple-choice knapsack/,
    compute: (inputs) =>
      Object.fromEntries(
        numbersOf(inputs, 'slo').map((limit) => {
          const best = cheapestChoice(layeredProblem(inputs), limit);
          return [limit, best.kind === 'found' ? [best.cost, best.delay] : null];
        }),
      ),
  },
  {
    model: /^2-D Pareto front/,
    compute: (inputs) => ({
      front: paretoFront(allChoices(layeredProblem(inputs)), ({ cost, delay }) => [cost, delay]).map(
        ({ cost, delay }) => [cost, delay],
      ),
    }),
  },
  {
    model: /^graph energy/,
    compute: (inputs) => ({
      E: listOf(inputs, 'graphs').map((name) => {
        const { nodeCount, edges } = readGraph(String(name));
        return graphEnergy(adjacencyMatrix(nodeCount, edges));
      }),
    }),
  },
  {
    model: /^Sinha-de Weck/,
    compute: (inputs) => {
      const { edges } = readGraph(textOf(inputs, 'graph'));
      const complexity = numberOf(inputs, 'betaPerEdge');
      const result = structuralComplexity(
        numbersOf(inputs, 'alpha'),
        edges.map((edge) => ({ ...edge, complexity })),
      );
      return { C1: result.components, C2: result.interfaces, C3: result.topology, C: result.total };
    },
  },
  {
    model: /^SplitMix64/,
    compute: (inputs) => ({ out: splitMix64(BigInt(numberOf(inputs, 'seed')), OUTPUTS).map(String) }),
  },
  {
    model: /^PCG32/,
    compute: (inputs) => {
      const next = pcg32(BigInt(numberOf(inputs, 'seed')), BigInt(numberOf(inputs, 'stream')));
      return { out: Array.from({ length: OUTPUTS }, () => `0x${hexWord(next())}`) };
    },
  },
  {
    model: /^xoshiro128/,
    compute: (inputs) => {
      const [a = 0, b = 0, c = 0, d = 0] = numbersOf(inputs, 'state');
      return { out: Array.from({ length: OUTPUTS }, xoshiro128([a, b, c, d])) };
    },
  },
  {
    model: /^Philox4x32/,
    compute: (inputs) => ({ out: listOf(inputs, 'cases').map((text) => philoxWords(String(text))) }),
  },
];
