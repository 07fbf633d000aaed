/** The tail of a call that is sent a second time when the first is slow. */

/**
 * P(both copies take longer than x), given the tail of one and the delay before the copy, in one unit of time.
 * The extra load is tail(copyDelay). Source: Dean & Barroso, The Tail at Scale, 2013.
 */
export function hedgedTail(tail: (x: number) => number, copyDelay: number, x: number): number {
  return x < copyDelay ? tail(x) : tail(x) * tail(x - copyDelay);
}
