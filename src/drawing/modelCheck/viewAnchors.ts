/** Published bills and sizes as rows. */
import type { AnchorRow } from '../../engine';
import { formatCount, formatNumber } from '../../words/format/number';
import { formatError } from '../../words/format/ratio';
import { type CheckGroupView, groupOf } from './checkView';

const PERCENT = 100;

/** Exact to the dollar: a check is no place for rounding. */
const FORMATS: Readonly<Record<AnchorRow['unit'], (value: number) => string>> = {
  usd: (value) => `$${formatNumber(value, value < 100 ? 2 : 0)}`,
  count: formatCount,
  times: (value) => `${formatNumber(value, 2)} times`,
  requests: (value) => `${formatNumber(value, 0)} a second`,
};

function writeBand(low: number, high: number, format: (value: number) => string): string {
  if (low === high) return format(low);
  return low === 0 ? `at most ${format(high)}` : `${format(low)}–${format(high)}`;
}

export function viewAnchors(rows: readonly AnchorRow[]): CheckGroupView {
  return groupOf(
    rows.map(({ id, title, source, unit, published, toleranceRatio, computed, errorRatio, passes }) => {
      const format = FORMATS[unit];
      const { low, high } = published;
      return {
        id,
        title,
        note: `${source.title}; ${toleranceRatio > 0 ? `within ${toleranceRatio * PERCENT}%` : 'within the band'}`,
        source,
        published: writeBand(low, high, format),
        computed: format(computed),
        error: formatError(errorRatio, true),
        passes,
        state: null,
        sentence: null,
      };
    }),
  );
}
