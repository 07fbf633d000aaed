/** Three digits of a load, to the safe side: what is kept is rounded down, what is broken up. */
const DIGITS = 3;

export function roundPlace(value: number, side: 'kept' | 'broken'): number {
  if (value < 10 ** DIGITS) return side === 'kept' ? Math.floor(value) : Math.ceil(value);
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - DIGITS);
  return (side === 'kept' ? Math.floor(value / step) : Math.ceil(value / step)) * step;
}
