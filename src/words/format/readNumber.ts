/** Reads the digits that a typed text begins with, in English and in continental writing; what can be either is given back as both. */

/** No-break, narrow and thin spaces are typed by some keyboards and written by some programs. */
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;

/** Lower case, one kind of space, one kind of minus. */
export function tidyText(text: string): string {
  return text.replace(SPACES, ' ').replace('\u2212', '-').trim().toLowerCase();
}

export interface NumberReading {
  /** The likelier reading first; more than one where a mark may part thousands or decimals. */
  readonly values: readonly number[];
  /** True where neither reading is the likelier: "5.000". */
  readonly isOpen: boolean;
  /** What follows the digits. */
  readonly rest: string;
}

const DIGITS = /^\+?(\d[\d.,_' ]*\d|\d|[.,]\d+)(e[+-]?\d{1,2}(?![a-z\d]))?/;
const PLAIN = /^\d*(?:[.,]\d+)?$/;
/** Up to three digits that may part thousands, then one group of three. */
const ONE_GROUP = /^[1-9]\d{0,2}([.,])\d{3}$/;
/** Groups of three with one mark throughout, and decimals behind the other mark. */
const GROUPED =
  /^[1-9]\d{0,2}(?:([ _'])\d{3}(?:\1\d{3})*(?:[.,]\d+)?|,\d{3}(?:,\d{3})*\.\d+|\.\d{3}(?:\.\d{3})*,\d+|,\d{3}(?:,\d{3})+|\.\d{3}(?:\.\d{3})+)$/;

const asDecimal = (digits: string) => Number(digits.replace(',', '.'));

function readDigits(digits: string): Pick<NumberReading, 'values' | 'isOpen'> | null {
  const mark = ONE_GROUP.exec(digits)?.[1];
  if (mark) {
    const values = [Number(digits.replace(mark, '')), asDecimal(digits)];
    return { values, isOpen: mark === '.' };
  }
  if (PLAIN.test(digits)) return { values: [asDecimal(digits)], isOpen: false };
  if (!GROUPED.test(digits)) return null;
  const decimals = /^.*\d{3}([.,])\d+$/.exec(digits);
  const parts = digits.split(/[.,_' ]/);
  const last = digits.charAt(digits.length - (parts.at(-1)?.length ?? 0) - 1);
  const first = /[.,_' ]/.exec(digits)?.[0];
  const hasDecimals = decimals !== null && last !== first;
  const whole = (hasDecimals ? parts.slice(0, -1) : parts).join('');
  return { values: [Number(hasDecimals ? `${whole}.${parts.at(-1)}` : whole)], isOpen: false };
}

/** Takes a tidied text. Null when it begins with no number, or its marks stand before no groups of three. */
export function readNumber(text: string): NumberReading | null {
  const [all = '', digits, exponent = ''] = DIGITS.exec(text) ?? [];
  if (digits === undefined) return null;
  const read = readDigits(digits);
  if (!read) return null;
  const values = read.values.map((value) => Number(value + exponent)).filter(Number.isFinite);
  return values.length === 0 ? null : { ...read, values, rest: text.slice(all.length).trim() };
}
