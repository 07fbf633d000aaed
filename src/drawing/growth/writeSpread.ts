/** A number with its range behind it, "2.9 (1.2–6.9)", or the range alone; none where it has no width. */
import type { Spread } from '../../engine';

type Write = (value: number) => string;

export const hasRange = ({ low, high }: Spread) => low < high;

export function writeRange({ low, high }: Spread, write: Write): string {
  const [least, most] = [write(low), write(high)];
  return least === most ? '' : `${least}–${most}`;
}

export function writeSpread(spread: Spread, write: Write): string {
  const range = writeRange(spread, write);
  return range === '' ? write(spread.value) : `${write(spread.value)} (${range})`;
}
