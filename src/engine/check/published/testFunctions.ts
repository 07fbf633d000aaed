/** Functions whose variance shares are known exactly: oracles for the estimators. */

export interface ExactShares {
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** On -pi … pi. Source: Ishigami & Homma 1990. */
export function ishigami(x: readonly number[], a: number, b: number): number {
  const [first = 0, second = 0, third = 0] = x;
  return Math.sin(first) + a * Math.sin(second) ** 2 + b * third ** 4 * Math.sin(first);
}

/** Source: Saltelli et al., Global Sensitivity Analysis: The Primer, 2008. */
export function ishigamiShares(a: number, b: number): ExactShares & { readonly firstAndThird: number } {
  const alone = 1 / 2 + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 50;
  const second = a ** 2 / 8;
  const together = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = alone + second + together;
  return {
    variance,
    first: [alone / variance, second / variance, 0],
    total: [(alone + together) / variance, second / variance, together / variance],
    firstAndThird: together / variance,
  };
}

/** On 0 … 1: the product of (|4x - 2| + a)/(1 + a). Source: Sobol 1993. */
export function sobolG(x: readonly number[], a: readonly number[]): number {
  return a.reduce(
    (product, weight, input) => product * ((Math.abs(4 * (x[input] ?? 0) - 2) + weight) / (1 + weight)),
    1,
  );
}

export function sobolGShares(a: readonly number[]): ExactShares {
  const parts = a.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const product = parts.reduce((value, part) => value * (1 + part), 1);
  const variance = product - 1;
  return {
    variance,
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * product) / (1 + part) / variance),
  };
}
