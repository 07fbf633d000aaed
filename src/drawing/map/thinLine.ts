/** Leaves out points of a line that lie on it anyway (Douglas and Peucker 1973). Points are pairs; both ends stay. */
export function thinLine(points: Float32Array, tolerance: number): Float32Array {
  const count = points.length / 2;
  const isKept = new Uint8Array(count);
  isKept[0] = 1;
  isKept[count - 1] = 1;
  const stack: [number, number][] = [[0, count - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    let farthest = 0;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToChord(points, from, to, index);
      if (distance > farthest) {
        farthest = distance;
        at = index;
      }
    }
    if (at < 0 || farthest <= tolerance) continue;
    isKept[at] = 1;
    stack.push([from, at], [at, to]);
  }
  return points.filter((_, index) => isKept[index >> 1] === 1);
}

function distanceToChord(points: Float32Array, from: number, to: number, index: number): number {
  const at = (point: number) => [points[2 * point] as number, points[2 * point + 1] as number] as const;
  const [ax, ay] = at(from);
  const [bx, by] = at(to);
  const [px, py] = at(index);
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(px - ax, py - ay);
  return Math.abs((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / length;
}
