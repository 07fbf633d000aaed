/** Moves labels apart so that none covers another, each as near its place as the order allows. */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spread = [...places];
  let least = low;
  for (const index of order) {
    spread[index] = Math.max(spread[index] ?? low, least);
    least = (spread[index] ?? low) + gap;
  }
  let most = high;
  for (const index of [...order].reverse()) {
    spread[index] = Math.min(spread[index] ?? high, most);
    most = (spread[index] ?? high) - gap;
  }
  return spread;
}
