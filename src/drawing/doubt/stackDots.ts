/** Stacks dots that would overlap into columns (a quantile dot plot): twenty futures, each as likely as any other. */
export interface Dot {
  readonly index: number;
  readonly placeRatio: number;
  /** Dots below it in its column. */
  readonly height: number;
  readonly keeps: boolean;
}

/** Dots on either side of a promise never share a column. */
export function stackDots(
  values: readonly number[],
  place: (value: number) => number,
  { widthRatio, promised }: { readonly widthRatio: number; readonly promised: number | null },
): readonly Dot[] {
  const columns: { readonly keeps: boolean; readonly from: number; readonly places: number[] }[] = [];
  for (const value of values) {
    const at = place(value);
    const keeps = promised === null || value <= promised;
    const last = columns.at(-1);
    if (last && last.keeps === keeps && at - last.from < widthRatio) last.places.push(at);
    else columns.push({ keeps, from: at, places: [at] });
  }
  let index = 0;
  return columns.flatMap(({ keeps, places }) => {
    const middle = places.reduce((sum, at) => sum + at, 0) / places.length;
    return places.map((_, height) => {
      index += 1;
      return { index: index - 1, placeRatio: middle, height, keeps };
    });
  });
}
