/** Places values on a scale whose promise stands at four fifths of the width, or less when more has to fit. */
const PROMISE_PLACE_RATIO = 0.8;
const END_MARGIN = 1.04;

export interface PromiseScale {
  readonly promiseRatio: number;
  readonly place: (value: number) => number;
}

export function placeOnScale(promised: number, largest: number): PromiseScale {
  const wide = promised / PROMISE_PLACE_RATIO;
  const reach = Number.isFinite(largest) ? Math.max(wide, largest * END_MARGIN) : wide;
  const place = (value: number): number => (reach > 0 ? Math.min(Math.max(value / reach, 0), 1) : 0);
  return { promiseRatio: place(promised), place };
}
