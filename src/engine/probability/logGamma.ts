/** The logarithm of the gamma function. */
import { evaluatePolynomial } from './evaluatePolynomial';

/** From here on Stirling's series is exact to the last digit; smaller arguments are shifted up. */
const STIRLING_FROM = 10;
/** B(2k)/(2k(2k-1)), k = 7 … 1. */
const STIRLING = [1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** ln Γ(x) for x > 0, relative error near 1e-15. Source: DLMF 5.11.1 with the recurrence 5.5.1. */
export function logGamma(x: number): number {
  let argument = x;
  let product = 1;
  while (argument < STIRLING_FROM) {
    product *= argument;
    argument += 1;
  }
  const correction = evaluatePolynomial(STIRLING, 1 / (argument * argument)) / argument;
  return (
    (argument - 1 / 2) * Math.log(argument) - argument + LOG_ROOT_TWO_PI + correction - Math.log(product)
  );
}
