/** How full a part is: the share of its tightest limit, ready to be drawn and read. */
import type { Limit, Part } from '../../engine';
import { formatLoad } from '../../words/format/ratio';
import { LIMIT_NAMES } from '../../words/parts';

export interface Load {
  /** 0 to 1, for the bar. */
  readonly fill: number;
  readonly percent: string;
  /** Name of the limit, for example "write throughput". */
  readonly limit: string;
  readonly isSaturated: boolean;
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
    limit: LIMIT_NAMES[tightest.id],
    isSaturated: ratio > 1,
  };
}
