/** Reads a number as people type it: 2.5m, 2.5 million, 100k, 1,000, 1e9, with the rest of the text behind it. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const AMOUNT = /^([+]?\d[\d,_ ']*(?:\.\d+)?|\.\d+)(e[+-]?\d{1,2})?\s*([a-z]*)\s*(.*)$/;
const LONGEST_TEXT = 60;

export interface Amount {
  readonly value: number;
  /** What follows the number and its scale, for example "/s" or "events a day". */
  readonly rest: string;
}

/** A word behind the number that is no scale belongs to the rest: "40 tests". Null when there is no number. */
export function parseAmount(text: string): Amount | null {
  const tidy = text.trim().toLowerCase().slice(0, LONGEST_TEXT);
  const [, digits, exponent = '', word = '', rest = ''] = AMOUNT.exec(tidy) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(/[,_ ']/g, '') + exponent);
  const scale = SCALES.get(word);
  const value = number * (scale ?? 1);
  if (!Number.isFinite(value)) return null;
  return { value, rest: (scale === undefined ? `${word} ${rest}` : rest).trim() };
}
