/** Writes plain numbers: counts in short, chosen numbers without loss, rates and bytes. Everything that prints a number ends here. */

/** From here one more decimal would make four figures. */
export const ONE_DECIMAL_BELOW = 99.95;

const formats = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made;
}

/** Trailing zeros are dropped: 4 decimals of 97.5 read "97.5". The minus is U+2212. */
export function formatNumber(value: number, decimals: number): string {
  const text = formatWith(decimals).format(value);
  return text === '-0' ? '0' : text.replace('-', '\u2212');
}

/** At most three figures: one decimal below a hundred, none above; the mantissa of every amount and count is written so. */
export function formatShort(value: number): string {
  return formatNumber(value, Math.abs(value) < ONE_DECIMAL_BELOW ? 1 : 0);
}

/** What stands for a value that is no number of things: beyond any limit, or unknown. */
export function formatEndless(value: number): string {
  return value > 0 ? 'no limit' : '\u2013';
}

const SCALES = [
  { size: 1, short: '', spoken: '' },
  { size: 1e3, short: 'K', spoken: 'thousand' },
  { size: 1e6, short: 'M', spoken: 'million' },
  { size: 1e9, short: 'B', spoken: 'billion' },
  { size: 1e12, short: 'T', spoken: 'trillion' },
] as const;

interface Scaled {
  readonly mantissa: number;
  readonly short: string;
  readonly spoken: string;
}

/** Picks the scale after rounding, so that 999.6 counts in thousands. */
export function pickScale(value: number): Scaled {
  const size = Math.abs(value);
  const scale = SCALES.findLast((candidate) => size >= candidate.size * 0.9995) ?? SCALES[0];
  return { mantissa: value / scale.size, short: scale.short, spoken: scale.spoken };
}

/** Less is a residue of reckoning. */
const NOTHING = 1e-9;
const TENTH_FROM = 0.05;

/** In short: 7, 310, 1.2K, 100M, 2.5B; what is less than a tenth and not nothing is not written as 0. */
export function formatCount(value: number): string {
  if (!Number.isFinite(value)) return formatEndless(value);
  if (value > NOTHING && value < TENTH_FROM) return 'under 0.1';
  const { mantissa, short } = pickScale(value);
  return formatShort(mantissa) + short;
}

/** "2.5 million". */
export function formatCountSpoken(value: number, decimals = 1): string {
  if (!Number.isFinite(value)) return 'no limit';
  const { mantissa, spoken } = pickScale(value);
  const number = formatNumber(mantissa, decimals);
  return spoken ? `${number} ${spoken}` : number;
}

const WHOLE_FROM = 10;

/** "6 brokers", "1 broker", "2.4 cores", whole from ten on; `many` for what does not end in s. */
export function formatThings(value: number, one: string, many = `${one}s`): string {
  const count = formatCount(value < WHOLE_FROM ? value : Math.round(value));
  return `${count} ${count === '1' ? one : many}`;
}

const FIGURES = 4;

/** A number that somebody chose, in short and without losing it, up to four figures: 3.15M, 2.5B, 40. */
export function formatFigures(value: number): string {
  const { mantissa, short } = pickScale(value);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(Math.abs(mantissa), 1))) + 1);
  return formatNumber(mantissa, Math.max(FIGURES - whole, 0)) + short;
}

const SMALL = 0.1;
const SMALL_FIGURES = 3;
const MOST_DECIMALS = 12;

function formatSmall(value: number): string {
  const decimals = SMALL_FIGURES - 1 - Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, Math.min(decimals, MOST_DECIMALS));
}

/** A constant of the model or its bound, small ones included: 0.0104, 57M. */
export function formatConstant(value: number): string {
  return value === 0 || Math.abs(value) >= SMALL ? formatFigures(value) : formatSmall(value);
}

/** A number that a formula multiplies or adds, to three figures, small ones included: 0.0104, 0.344, 1.16K. */
export function formatTerm(value: number): string {
  if (!Number.isFinite(value)) return formatEndless(value);
  if (value === 0) return '0';
  const { mantissa, short } = pickScale(value);
  return formatSmall(mantissa) + short;
}

const RATE_FIGURES = 2;
const PER_MINUTE = 60;
const PER_HOUR = 3600;

const twoFigures = (rate: number): string => formatCount(Number(rate.toPrecision(RATE_FIGURES)));

/** A rate of events in two figures with the unit that reads best: 4.6/s, 29K/s, 42/min, 0.4/h. */
export function formatRate(perSecond: number): string {
  if (perSecond >= 1 || !(perSecond > 0)) return `${twoFigures(perSecond)}/s`;
  if (perSecond * PER_MINUTE >= 1) return `${twoFigures(perSecond * PER_MINUTE)}/min`;
  return `${twoFigures(perSecond * PER_HOUR)}/h`;
}

const BYTES_PER_GB = 1e9;
const BYTE_SCALES = [
  [1e15, 'PB'],
  [1e12, 'TB'],
] as const;

/** Stored bytes: 3 GB, 1.2 TB, 43 PB; never less than a gigabyte. */
export function formatBytes(bytes: number): string {
  for (const [size, unit] of BYTE_SCALES) if (bytes >= size) return `${formatShort(bytes / size)} ${unit}`;
  return `${formatNumber(Math.max(1, bytes / BYTES_PER_GB), 0)} GB`;
}

const inField = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 8 });

/** A number in a field where it is typed: all its figures, thousands parted. */
export function formatField(value: number): string {
  return inField.format(value);
}
