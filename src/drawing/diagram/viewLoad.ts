/** How full a part is: the share of its tightest limit, ready to be drawn and read. */
import type { Limit, Part } from '../../engine';
import { formatNumber } from '../format/formatNumber';

export interface Load {
  /** 0 to 1, for the bar. */
  readonly fill: number;
  readonly percent: string;
  /** Name of the limit, for example "write throughput". */
  readonly limit: string;
  readonly isSaturated: boolean;
}

const PERCENT_PER_RATIO = 100;
const WORTH_WRITING = 10;

/** Never rounds a full part to "not full" or a part with room to "full". */
export function formatLoad(ratio: number): string {
  if (!(ratio > 0)) return '0%';
  if (ratio > WORTH_WRITING) return 'over 1,000%';
  if (ratio < 1 / PERCENT_PER_RATIO) return 'under 1%';
  const percent = Math.round(ratio * PERCENT_PER_RATIO);
  const honest = ratio < 1 ? Math.min(percent, PERCENT_PER_RATIO - 1) : percent;
  return `${formatNumber(ratio > 1 ? Math.max(percent, PERCENT_PER_RATIO + 1) : honest, 0)}%`;
}

function isKnown(limit: Limit | undefined): limit is Limit {
  return limit !== undefined && !Number.isNaN(limit.utilizationRatio);
}

/** Null when the part has no published or estimated ceiling. */
export function viewLoad(part: Part): Load | null {
  const tightest = part.limits[0];
  if (!isKnown(tightest)) return null;
  const ratio = tightest.utilizationRatio;
  return {
    fill: Math.min(Math.max(ratio, 0), 1),
    percent: formatLoad(ratio),
    limit: tightest.name,
    isSaturated: ratio > 1,
  };
}
