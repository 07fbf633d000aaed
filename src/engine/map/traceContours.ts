/** Lines of equal cost at 1 and 3 times powers of ten, within ground where every promise is kept. */
import type { MapContour } from './map';
import type { MapLattice } from './mapLattice';

const STEPS = [1, 3];
const LINES_HIGH = 9;
/** Nodes along each side of the squares that are crossed. */
const STRIDE = 2;

export function traceContours(lattice: MapLattice): readonly MapContour[] {
  const logUsd = Float64Array.from(lattice.costsUsd, Math.log);
  return contourLevels(lattice.costsUsd).map((usd) => ({ usd, pieces: levelPieces(lattice, logUsd, usd) }));
}

function contourLevels(costsUsd: Float32Array): readonly number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const usd of costsUsd) {
    if (usd < low) low = usd;
    if (usd > high) high = usd;
  }
  if (!(high > low)) return [];
  const levels: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
    for (const step of STEPS) levels.push(step * 10 ** power);
  const inside = levels.filter((usd) => usd > low && usd < high);
  return inside.length > LINES_HIGH ? inside.filter((usd) => Number.isInteger(Math.log10(usd))) : inside;
}

/** Straight pieces through squares whose corners all keep every promise; costs are even in ratio between corners. */
function levelPieces({ columns, rows }: MapLattice, logUsd: Float64Array, usd: number): Float32Array {
  const level = Math.log(usd);
  const width = columns + 1;
  const pieces: number[] = [];
  for (let y = 0; y + STRIDE <= rows; y += STRIDE)
    for (let x = 0; x + STRIDE <= columns; x += STRIDE) {
      const node = y * width + x;
      const a = (logUsd[node] as number) - level;
      const b = (logUsd[node + STRIDE] as number) - level;
      const c = (logUsd[node + STRIDE * width + STRIDE] as number) - level;
      const d = (logUsd[node + STRIDE * width] as number) - level;
      if (Number.isNaN(a + b + c + d) || (a < 0 === b < 0 && b < 0 === c < 0 && c < 0 === d < 0)) continue;
      const cut = (from: number, to: number, x0: number, y0: number, dx: number, dy: number) => {
        if (from < 0 === to < 0) return;
        const share = from / (from - to);
        pieces.push((x0 + dx * share) / columns, (y0 + dy * share) / rows);
      };
      // Counterclockwise; two or four sides are cut, so that points come in pairs.
      cut(a, b, x, y, STRIDE, 0);
      cut(b, c, x + STRIDE, y, 0, STRIDE);
      cut(c, d, x + STRIDE, y + STRIDE, -STRIDE, 0);
      cut(d, a, x, y + STRIDE, 0, -STRIDE);
    }
  return Float32Array.from(pieces);
}
