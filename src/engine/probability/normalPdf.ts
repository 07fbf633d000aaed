/** The density of the standard normal law. */
const INVERSE_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

export function normalPdf(x: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp((-x * x) / 2);
}
