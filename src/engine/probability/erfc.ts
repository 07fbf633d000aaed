/** The complementary error function, by rational Chebyshev approximation. */
import { evaluatePolynomial } from './evaluatePolynomial';

/** Where one approximation hands over to the next, and where erfc underflows. */
const CENTRE_ENDS = 0.46875;
const MIDDLE_ENDS = 4;
const VANISHES_AT = 26.543;

const CENTRE_TOP = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
];
const CENTRE_BOTTOM = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const MIDDLE_TOP = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
  881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const MIDDLE_BOTTOM = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const TAIL_TOP = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const TAIL_BOTTOM = [
  1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];
const INVERSE_ROOT_PI = 1 / Math.sqrt(Math.PI);

/** exp(-x²) loses digits when x² is rounded; x is split into a short head and a rest. */
const HEAD_STEPS = 16;

function expMinusSquare(x: number): number {
  const head = Math.trunc(x * HEAD_STEPS) / HEAD_STEPS;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

/**
 * erfc(x) = 1 - erf(x), with a relative error below 1e-15 until it underflows at 26.5.
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631.
 */
export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size <= CENTRE_ENDS) {
    const square = x * x;
    return 1 - (x * evaluatePolynomial(CENTRE_TOP, square)) / evaluatePolynomial(CENTRE_BOTTOM, square);
  }
  const upper = size >= VANISHES_AT ? 0 : expMinusSquare(size) * scaledTail(size);
  return x > 0 ? upper : 2 - upper;
}

/** exp(x²) erfc(x) beyond the centre. */
function scaledTail(x: number): number {
  if (x <= MIDDLE_ENDS) return evaluatePolynomial(MIDDLE_TOP, x) / evaluatePolynomial(MIDDLE_BOTTOM, x);
  const inverse = 1 / (x * x);
  const correction =
    (inverse * evaluatePolynomial(TAIL_TOP, inverse)) / evaluatePolynomial(TAIL_BOTTOM, inverse);
  return (INVERSE_ROOT_PI - correction) / x;
}
