/** A dot drawn as a round cap of a line without length: many dots are one path. */
export function drawDot(x: number, y: number): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h.01`;
}
