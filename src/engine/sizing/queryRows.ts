/** Rows that a query reads: lognormal on raw events and on roll-ups, and the 95th percentile of their mixture. */

import { lognormalFromMoments, lognormalQuantile, lognormalTail } from '../../math/lognormal';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { QueryRows } from './storeWork';

const TAIL = 0.05;
const P95 = 0.95;
const BISECTIONS = 40;

/** Rows are exact for the mixture: bisection on the sum of two lognormal tails. */
export function queryRows(d: Demand, k: ConstantValues): QueryRows {
  const lawOf = (mean: number) => lognormalFromMoments(mean, mean * k.queryVariation);
  const raw = lawOf(d.rawQueryRows);
  const rollup = lawOf(d.rollupQueryRows);
  const share = d.assumptions.rawQueryShare;
  const tail = (rows: number) => share * lognormalTail(raw, rows) + (1 - share) * lognormalTail(rollup, rows);
  let low = rollup.mu - rollup.sigma;
  let high = raw.mu + 3 * raw.sigma;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (tail(Math.exp(middle)) > TAIL) low = middle;
    else high = middle;
  }
  return {
    rawP95: lognormalQuantile(raw, P95),
    rawMean: d.rawQueryRows,
    mixedP95: Math.exp((low + high) / 2),
    mixedMean: share * d.rawQueryRows + (1 - share) * d.rollupQueryRows,
  };
}
