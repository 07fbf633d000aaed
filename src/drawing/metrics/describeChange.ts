import { formatCount, formatNumber } from '../../words/format/number';
import type { MetricChange } from './metricView';

const PERCENT_PER_RATIO = 100;
/** From ten times on, either way, a factor reads better than a percentage. */
const FACTOR_FROM = 10;
/** Differences below a thousandth are noise. */
const SAME_BELOW_RATIO = 0.001;

export interface Comparison {
  readonly before: number;
  readonly now: number;
  readonly format: (value: number) => string;
  /** What more and less are called: "dearer", "cheaper". */
  readonly more: string;
  readonly less: string;
}

function writeRatio(before: number, now: number): string {
  if (before <= 0) return '';
  const factor = now / before;
  if (factor >= FACTOR_FROM) return ` (× ${formatCount(factor)})`;
  if (factor * FACTOR_FROM <= 1 && factor > 0) return ` (÷ ${formatCount(1 / factor)})`;
  const percent = (factor - 1) * PERCENT_PER_RATIO;
  const sign = percent > 0 ? '+' : '';
  return ` (${sign}${formatNumber(percent, Math.abs(percent) < FACTOR_FROM ? 1 : 0)}%)`;
}

export function describeChange({ before, now, format, more, less }: Comparison): MetricChange {
  const difference = now - before;
  if (!Number.isFinite(difference)) return { direction: 'none', text: '', spoken: '' };
  if (Math.abs(difference) <= SAME_BELOW_RATIO * Math.max(Math.abs(before), Math.abs(now)))
    return { direction: 'none', text: 'no change', spoken: 'no change' };
  const up = difference > 0;
  const text = `${up ? '+' : '\u2212'}${format(Math.abs(difference))}${writeRatio(before, now)}`;
  return {
    direction: up ? 'up' : 'down',
    text,
    spoken: `${format(Math.abs(difference))} ${up ? more : less} than before`,
  };
}
