/** Many dots as one path of points without length: a round line cap draws them. Those on one pixel are drawn once. */
interface Dot {
  readonly x: number;
  readonly y: number;
}

export function dotPath(dots: readonly Dot[]): string {
  const pixels = new Set<string>();
  for (const { x, y } of dots) pixels.add(`M${Math.round(x)} ${Math.round(y)}h0`);
  return [...pixels].join('');
}
