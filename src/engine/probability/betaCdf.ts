/** The distribution function of the beta law: the regularised incomplete beta function. */
import { continuedFraction } from './continuedFraction';
import { logGamma } from './logGamma';

export interface BetaLaw {
  readonly alpha: number;
  readonly beta: number;
}

/** P(X <= x) for x in 0 … 1. Source: DLMF 8.17.22, mirrored above the mean so that it converges fast. */
export function betaCdf(law: BetaLaw, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const mirrored = x > (law.alpha + 1) / (law.alpha + law.beta + 2);
  return mirrored ? 1 - lowerBeta(law.beta, law.alpha, 1 - x) : lowerBeta(law.alpha, law.beta, x);
}

function lowerBeta(a: number, b: number, x: number): number {
  const logWeight =
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a);
  const fraction = continuedFraction(1, (index) => ({ numerator: betaTerm(a, b, x, index), denominator: 1 }));
  return Math.exp(logWeight) / fraction;
}

function betaTerm(a: number, b: number, x: number, index: number): number {
  const half = Math.floor(index / 2);
  const place = a + 2 * half;
  if (index % 2 === 0) return (half * (b - half) * x) / ((place - 1) * place);
  return (-(a + half) * (a + b + half) * x) / (place * (place + 1));
}
