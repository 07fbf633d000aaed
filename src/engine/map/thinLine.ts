/** Leaves out points of a line that lie on it anyway (Douglas and Peucker 1973). Points are pairs; both ends stay. */
export function thinLine(points: Float32Array, tolerance: number): Float32Array {
  const count = points.length / 2;
  const isKept = new Uint8Array(count);
  isKept[0] = 1;
  isKept[count - 1] = 1;
  const spans = [0, count - 1];
  while (spans.length > 0) {
    const to = spans.pop() as number;
    const from = spans.pop() as number;
    const at = farthestPoint(points, from, to, tolerance);
    if (at === null) continue;
    isKept[at] = 1;
    spans.push(from, at, at, to);
  }
  return points.filter((_, index) => isKept[index >> 1] === 1);
}

/** Of the points between two, the one farthest from their chord; null where none is farther than the tolerance. Plain numbers only: a map has tens of thousands. */
function farthestPoint(points: Float32Array, from: number, to: number, tolerance: number): number | null {
  const ax = points[2 * from] as number;
  const ay = points[2 * from + 1] as number;
  const dx = (points[2 * to] as number) - ax;
  const dy = (points[2 * to + 1] as number) - ay;
  const lengthSquared = dx * dx + dy * dy;
  // Twice the area of a triangle over its base, squared; the distance to the point itself where the chord is a point.
  let farthest = tolerance * tolerance * (lengthSquared || 1);
  let found: number | null = null;
  for (let index = from + 1; index < to; index += 1) {
    const px = (points[2 * index] as number) - ax;
    const py = (points[2 * index + 1] as number) - ay;
    const cross = dx * py - px * dy;
    const distance = lengthSquared === 0 ? px * px + py * py : cross * cross;
    if (distance <= farthest) continue;
    farthest = distance;
    found = index;
  }
  return found;
}
