/** A number with its range behind it: "2.9 (1.2–6.9)"; alone where the range has no width. */
import type { Spread } from '../../engine';

export function writeSpread({ value, low, high }: Spread, write: (value: number) => string): string {
  const [least, most] = [write(low), write(high)];
  return least === most ? write(value) : `${write(value)} (${least}–${most})`;
}
