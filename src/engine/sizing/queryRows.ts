/** Rows that a query reads: lognormal on raw events and on roll-ups, and the 95th percentile of their mixture. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { normalCdf } from '../probability/normalCdf';
import type { QueryRows } from './storeWork';

const TAIL = 0.05;
const Z95 = 1.6448536269514722;
const BISECTIONS = 40;

/** Rows are exact for the mixture: bisection on the sum of two lognormal tails. */
export function queryRows(d: Demand, k: ConstantValues): QueryRows {
  const variance = Math.log(1 + k.queryVariation ** 2);
  const sigma = Math.sqrt(variance);
  const median = (mean: number) => mean * Math.exp(-variance / 2);
  const rawMedian = median(d.rawQueryRows);
  const rollupMedian = median(d.rollupQueryRows);
  const share = d.assumptions.rawQueryShare;
  const tail = (rows: number) =>
    share * normalCdf(Math.log(rawMedian / rows) / sigma) +
    (1 - share) * normalCdf(Math.log(rollupMedian / rows) / sigma);
  let low = Math.log(rollupMedian) - sigma;
  let high = Math.log(rawMedian) + 3 * sigma;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (tail(Math.exp(middle)) > TAIL) low = middle;
    else high = middle;
  }
  return {
    rawP95: rawMedian * Math.exp(sigma * Z95),
    rawMean: d.rawQueryRows,
    mixedP95: Math.exp((low + high) / 2),
    mixedMean: share * d.rawQueryRows + (1 - share) * d.rollupQueryRows,
  };
}
