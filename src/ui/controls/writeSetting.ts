/** Writes the number of an assumption: all its figures, thousands parted. */
const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 8 });

export function writeSetting(value: number): string {
  return format.format(value);
}
