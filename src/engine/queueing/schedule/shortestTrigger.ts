/** The shortest interval at which micro-batches keep up with their input. */

export interface MicroBatchWork {
  /** Time that every batch takes whatever its size. */
  readonly fixedSeconds: number;
  /** Processing time per second of input collected. */
  readonly workRatio: number;
}

export type ShortestTrigger =
  | { readonly kind: 'stable'; readonly intervalSeconds: number }
  /** A second of input takes a second or more: no interval keeps up. */
  | { readonly kind: 'saturated'; readonly workRatio: number };

/** f/(1 - v): there f + vI = I, and it is the best interval for freshness too. */
export function shortestTrigger({ fixedSeconds, workRatio }: MicroBatchWork): ShortestTrigger {
  if (workRatio >= 1) return { kind: 'saturated', workRatio };
  return { kind: 'stable', intervalSeconds: fixedSeconds / (1 - workRatio) };
}
