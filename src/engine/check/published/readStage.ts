/** Reads one stage of a path: a law of delay, by the name that sources use. */
import { discretise } from '../../probability/discretise';
import { gammaCdf } from '../../probability/gammaCdf';
import type { Grid, GridLaw } from '../../probability/gridLaw';
import type { Lognormal } from '../../probability/lognormal';
import { lognormalCdf } from '../../probability/lognormalCdf';
import { lognormalFromMoments } from '../../probability/lognormalFromMoments';
import { lognormalMoments } from '../../probability/lognormalMoments';
import type { Moments } from '../../probability/moments';
import { uniformCdf } from '../../probability/uniformCdf';
import type { CaseRecord } from './publishedCase';
import { numberOf, numbersOf } from './readInputs';

export interface Stage {
  readonly moments: Moments;
  readonly place: (grid: Grid) => GridLaw;
}

function continuous(moments: Moments, continuousCdf: (x: number) => number): Stage {
  return { moments, place: (grid) => discretise({ continuousCdf }, grid) };
}

/** exp: rate; uniform: lowest and highest; lognormal: mu and sigma, or mean and cv; gamma: shape and rate; fixed: value. */
export function readStage(stage: CaseRecord): Stage {
  if ('exp' in stage) {
    const rate = numberOf(stage, 'exp');
    return continuous({ mean: 1 / rate, variance: 1 / rate ** 2 }, (x) => -Math.expm1(-rate * x));
  }
  if ('uniform' in stage) {
    const [low = 0, high = 0] = numbersOf(stage, 'uniform');
    const moments = { mean: (low + high) / 2, variance: (high - low) ** 2 / 12 };
    return continuous(moments, (x) => uniformCdf(high - low, x - low));
  }
  if ('gamma' in stage) {
    const [shape = 1, rate = 1] = numbersOf(stage, 'gamma');
    return continuous({ mean: shape / rate, variance: shape / rate ** 2 }, (x) =>
      gammaCdf({ shape, rate }, x),
    );
  }
  if ('fixed' in stage) {
    const at = numberOf(stage, 'fixed');
    return {
      moments: { mean: at, variance: 0 },
      place: (grid) => discretise({ atoms: [{ at, weight: 1 }] }, grid),
    };
  }
  const law = readLognormal(stage);
  return continuous(lognormalMoments(law), (x) => lognormalCdf(law, x));
}

function readLognormal(stage: CaseRecord): Lognormal {
  const value = stage.lognormal as CaseRecord | undefined;
  if (value === undefined) throw new Error(`Unknown stage ${JSON.stringify(stage)}.`);
  if (Array.isArray(value)) {
    const [mu = 0, sigma = 0] = numbersOf(stage, 'lognormal');
    return { mu, sigma };
  }
  if ('mu' in value) return { mu: numberOf(value, 'mu'), sigma: numberOf(value, 'sigma') };
  const mean = numberOf(value, 'mean');
  return lognormalFromMoments(mean, mean * numberOf(value, 'cv'));
}
