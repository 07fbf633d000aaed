/** The percentile at which each time is promised and told. */

export const PERCENTILES = { freshness: 95, serving: 95, decision: 99 } as const;
