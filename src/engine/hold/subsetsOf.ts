/** All subsets of one size, in the order of the items. */
export function subsetsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((first, index) =>
    subsetsOf(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
