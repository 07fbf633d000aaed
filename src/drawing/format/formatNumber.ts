/** Writes a plain number with a fixed most number of decimals; the minus is U+2212. */
const formats = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made;
}

/** Trailing zeros are dropped: 4 decimals of 97.5 read "97.5". */
export function formatNumber(value: number, decimals: number): string {
  const text = formatWith(decimals).format(value);
  return text === '-0' ? '0' : text.replace('-', '\u2212');
}
