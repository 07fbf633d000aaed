/** Parts a written number from its unit: "52 min" and "97.5%", so that the unit can be set smaller. */
export interface NumberWithUnit {
  readonly number: string;
  readonly unit: string;
}

export function splitUnit(text: string): NumberWithUnit {
  if (text.endsWith('%')) return { number: text.slice(0, -1), unit: '%' };
  const space = text.lastIndexOf(' ');
  if (space < 0 || !/\d/.test(text.slice(0, space))) return { number: text, unit: '' };
  return { number: text.slice(0, space), unit: text.slice(space + 1) };
}
