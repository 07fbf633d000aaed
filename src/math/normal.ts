/** The standard normal law: distribution function, made for speed, and quantile. */

/** Where one approximation hands over to the next, and where erfc underflows. */
const ERFC_CENTRE_ENDS = 0.46875;
const ERFC_MIDDLE_ENDS = 4;
const ERFC_VANISHES_AT = 26.543;

const ERFC_CENTRE_TOP = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
];
const ERFC_CENTRE_BOTTOM = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const ERFC_MIDDLE_TOP = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
  881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const ERFC_MIDDLE_BOTTOM = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const ERFC_TAIL_TOP = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const ERFC_TAIL_BOTTOM = [
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
  if (size <= ERFC_CENTRE_ENDS) {
    const square = x * x;
    return (
      1 - (x * evaluatePolynomial(ERFC_CENTRE_TOP, square)) / evaluatePolynomial(ERFC_CENTRE_BOTTOM, square)
    );
  }
  const upper = size >= ERFC_VANISHES_AT ? 0 : expMinusSquare(size) * scaledTail(size);
  return x > 0 ? upper : 2 - upper;
}

/** exp(x²) erfc(x) beyond the centre. */
function scaledTail(x: number): number {
  if (x <= ERFC_MIDDLE_ENDS)
    return evaluatePolynomial(ERFC_MIDDLE_TOP, x) / evaluatePolynomial(ERFC_MIDDLE_BOTTOM, x);
  const inverse = 1 / (x * x);
  const correction =
    (inverse * evaluatePolynomial(ERFC_TAIL_TOP, inverse)) / evaluatePolynomial(ERFC_TAIL_BOTTOM, inverse);
  return (INVERSE_ROOT_PI - correction) / x;
}

/** By Horner's rule, highest power first. */
function evaluatePolynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const INVERSE_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

/** Density at x. */
function normalPdf(x: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp((-x * x) / 2);
}

/** The table reaches so many standard deviations either side; beyond it erfc answers. */
const REACH = 8;
const CELLS_PER_UNIT = 64;
const CELL = 1 / CELLS_PER_UNIT;
const NODES = Array.from({ length: 2 * REACH * CELLS_PER_UNIT + 1 }, (_, index) => index * CELL - REACH);
const VALUES = Float64Array.from(NODES, (x) => erfc(-x * Math.SQRT1_2) / 2);
const DENSITIES = Float64Array.from(NODES, normalPdf);

/**
 * P(Z <= x), with an absolute error below 1e-15 and a relative one below 1e-11 down to x = -8.
 * For an upper tail of high precision ask for normalCdf(-x), never for 1 - normalCdf(x).
 * Source: Taylor's series to the sixth power about the nearest node of a table of Cody's erfc.
 */
export function normalCdf(x: number): number {
  if (!(x > -REACH && x < REACH)) return erfc(-x * Math.SQRT1_2) / 2;
  const index = Math.round((x + REACH) * CELLS_PER_UNIT);
  const node = index * CELL - REACH;
  return (VALUES[index] as number) + (DENSITIES[index] as number) * areaPerDensity(node, x - node);
}

/**
 * Integral of the density over one step from the node, divided by the density at the node.
 * The terms obey t[k+2] = -step (node (k+1) t[k+1] + step k t[k]) / ((k+1)(k+2)).
 */
function areaPerDensity(node: number, step: number): number {
  const second = (-step * node * step) / 2;
  const third = (-step * (2 * node * second + step * step)) / 6;
  const fourth = (-step * (3 * node * third + 2 * step * second)) / 12;
  const fifth = (-step * (4 * node * fourth + 3 * step * third)) / 20;
  const sixth = (-step * (5 * node * fifth + 4 * step * fourth)) / 30;
  return step + second + third + fourth + fifth + sixth;
}

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
