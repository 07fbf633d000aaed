/** The distribution function of a law on a grid. */
import type { GridLaw } from './gridLaw';

/** P(X <= x); mass spreads evenly inside a cell. */
export function gridCdf(law: GridLaw, x: number): number {
  if (x < 0) return 0;
  let sum = 0;
  for (const atom of law.atoms) if (atom.at <= x) sum += atom.weight;
  const place = Math.min(x / law.grid.cellWidth, law.grid.cellCount);
  const whole = Math.floor(place);
  for (let cell = 0; cell < whole; cell += 1) sum += law.cells[cell] as number;
  return sum + (place - whole) * (law.cells[whole] ?? 0);
}
