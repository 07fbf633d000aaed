/** The standard normal distribution function, from a table made for speed: a search asks for it 100,000 times. */
import { erfc } from './erfc';
import { normalPdf } from './normalPdf';

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
