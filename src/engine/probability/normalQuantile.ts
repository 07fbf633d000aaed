/** The inverse of the standard normal distribution function. */
import { evaluatePolynomial } from './evaluatePolynomial';

/** Half the width of the centre around the median, in probability, and the bounds of its variable. */
const CENTRE_HALF_WIDTH = 0.425;
const CENTRE_SQUARE = CENTRE_HALF_WIDTH * CENTRE_HALF_WIDTH;
const NEAR_TAIL_ENDS = 5;
const NEAR_TAIL_SHIFT = 1.6;

const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const NEAR_TAIL_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const NEAR_TAIL_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR_TAIL_TOP = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_TAIL_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * x with P(Z <= x) = probability, accurate to about one part in 1e16; minus and plus infinity at 0 and 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477.
 */
export function normalQuantile(probability: number): number {
  const fromMedian = probability - 1 / 2;
  if (Math.abs(fromMedian) <= CENTRE_HALF_WIDTH) {
    const r = CENTRE_SQUARE - fromMedian * fromMedian;
    return (fromMedian * evaluatePolynomial(CENTRE_TOP, r)) / evaluatePolynomial(CENTRE_BOTTOM, r);
  }
  const tail = fromMedian < 0 ? probability : 1 - probability;
  return Math.sign(fromMedian) * upperQuantile(tail);
}

function upperQuantile(tail: number): number {
  if (tail <= 0) return Number.POSITIVE_INFINITY;
  const depth = Math.sqrt(-Math.log(tail));
  if (depth <= NEAR_TAIL_ENDS) {
    const r = depth - NEAR_TAIL_SHIFT;
    return evaluatePolynomial(NEAR_TAIL_TOP, r) / evaluatePolynomial(NEAR_TAIL_BOTTOM, r);
  }
  const r = depth - NEAR_TAIL_ENDS;
  return evaluatePolynomial(FAR_TAIL_TOP, r) / evaluatePolynomial(FAR_TAIL_BOTTOM, r);
}
