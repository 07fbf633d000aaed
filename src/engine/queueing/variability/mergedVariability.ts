/** How irregular several streams are when they flow together. */

export interface ArrivalStream {
  readonly perSecond: number;
  /** Squared coefficient of variation of the time between arrivals. */
  readonly variability: number;
}

/** Mean weighted by rate: the asymptotic method, which overstates regularity of many thin streams. Source: Whitt 1983. */
export function mergedVariability(streams: readonly ArrivalStream[]): number {
  const rate = streams.reduce((sum, stream) => sum + stream.perSecond, 0);
  if (rate === 0) return 1;
  return streams.reduce((sum, stream) => sum + (stream.perSecond / rate) * stream.variability, 0);
}
