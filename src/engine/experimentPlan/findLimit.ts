/** Where a yes on the way up becomes a no: a ladder first, then bisection between two rungs. Pauses after every question. */

export type Found =
  | { readonly kind: 'limit'; readonly last: number; readonly firstBroken: number }
  | { readonly kind: 'beyond'; readonly last: number }
  | { readonly kind: 'never'; readonly firstBroken: number };

/** The start, then all whole numbers of this series up to its end. */
const STEPS = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8];
const DECADES = 6;
const LADDER = Array.from({ length: DECADES }, (_, decade) =>
  STEPS.map((step) => Math.round(step * 10 ** decade)),
)
  .flat()
  .concat(10 ** DECADES)
  .filter((rung, index, all) => all.indexOf(rung) === index);

/**
 * The most whole number that is kept, going up from the start while every rung is kept; where the start is not kept, going down to
 * the first rung that is. More tests now and then help a promise (a larger store refreshes sooner), so that a kept number far above
 * may be missed, and a broken one between two kept rungs.
 */
export function* findLimit(start: number, keeps: (tests: number) => boolean): Generator<null, Found> {
  let kept: number | null = null;
  let broken: number | null = null;
  if (keeps(start)) {
    kept = start;
    for (const rung of LADDER) {
      if (rung <= start) continue;
      yield null;
      if (!keeps(rung)) {
        broken = rung;
        break;
      }
      kept = rung;
    }
  } else {
    broken = start;
    for (const rung of [0, ...LADDER].reverse()) {
      if (rung >= start) continue;
      yield null;
      if (keeps(rung)) {
        kept = rung;
        break;
      }
      broken = rung;
    }
  }
  if (kept === null) return { kind: 'never', firstBroken: broken ?? start };
  if (broken === null) return { kind: 'beyond', last: kept };
  return yield* halve(kept, broken, keeps);
}

function* halve(kept: number, broken: number, keeps: (tests: number) => boolean): Generator<null, Found> {
  let last = kept;
  let firstBroken = broken;
  while (firstBroken - last > 1) {
    const middle = Math.floor((last + firstBroken) / 2);
    yield null;
    if (keeps(middle)) last = middle;
    else firstBroken = middle;
  }
  return { kind: 'limit', last, firstBroken };
}
