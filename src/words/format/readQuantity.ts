/** The one reader of every typed field: a value within the field's bounds, or a sentence that says what is wrong, or asks. */
import { type NumberReading, readNumber, tidyText } from './readNumber';
import { scaleOf, secondsIn, takeScale, unitsPerTyped } from './typedUnits';

export interface TypedField {
  readonly low: number;
  readonly high: number;
  /** As it stands beside the field: "USD a month". */
  readonly unit: string;
  readonly isWhole?: boolean;
  /** What to type, for a sentence: "5k or 12%". */
  readonly example: string;
  readonly write: (value: number) => string;
  /** Own rules for what follows the number: the value in the field's unit; null where the words are none of the field's. */
  readonly convert?: (value: number, rest: string) => number | null;
}

export interface Judgement {
  /** Null when the text could not be taken. */
  readonly value: number | null;
  /** Null when it was taken as it stands. */
  readonly remark: string | null;
}

/** Digits that a number typed by hand can carry; keeps 99.95% from becoming 0.9995000000000001. */
const TYPED_DIGITS = 12;

const refuse = (remark: string): Judgement => ({ value: null, remark });

/** In units of time "m" is minutes or months, never a million. */
function convertByUnit(unit: string): (value: number, rest: string) => number | null {
  const isTime = secondsIn(unit.toLowerCase()) !== undefined;
  return (value, rest) => {
    const { scale, rest: words } = isTime ? { scale: 1, rest } : takeScale(rest);
    const factor = unitsPerTyped(words, unit);
    if (factor === null) return null;
    return (value * scale * factor) / (scale === 1 ? 1 : scaleOf(unit));
  };
}

/** Where marks can mean both, the reading that fits the field counts; where both fit, the page asks. */
function pick(reading: NumberReading, values: readonly number[], field: TypedField): Judgement {
  const fits = (value: number) => value >= field.low && value <= field.high;
  const fitting = values.filter(fits);
  const [first = 0, second] = fitting.length > 0 ? fitting : values;
  if (reading.isOpen && second !== undefined && fitting.length !== 1) {
    const [thousands = 0, decimal = 0] = reading.values;
    return refuse(`That can mean two numbers. Type ${thousands} or ${decimal.toFixed(4)}.`);
  }
  return { value: first, remark: null };
}

function keepWithin(value: number, { low, high, isWhole, unit, write }: TypedField): Judgement {
  if (value < low) return { value: low, remark: `The least here is ${write(low)}.` };
  if (value > high) return { value: high, remark: `The most here is ${write(high)}.` };
  if (!isWhole || Number.isInteger(value)) return { value, remark: null };
  return refuse(`Only whole ${unit || 'numbers'} count. Type ${Math.floor(value)} or ${Math.ceil(value)}.`);
}

export function readQuantity(text: string, field: TypedField): Judgement {
  const { unit, example, convert = convertByUnit(unit) } = field;
  const tidy = tidyText(text);
  const isNegative = tidy.startsWith('-');
  const [, currency = '', digits = ''] = /^-?\s*(\$|usd)?\s*(.*)$/.exec(tidy) ?? [];
  const reading = readNumber(digits);
  if (!reading || (isNegative && field.low >= 0)) return refuse(`Not understood. Try ${example}.`);
  const isForeign = currency !== '' && unitsPerTyped('usd', unit) === null;
  const values = reading.values.map((value) =>
    isForeign ? null : convert(isNegative ? -value : value, reading.rest),
  );
  const known = values
    .filter((value) => value !== null)
    .map((value) => Number(value.toPrecision(TYPED_DIGITS)));
  if (known.length < values.length || !known.every(Number.isFinite))
    return refuse(`“${isForeign ? currency : reading.rest}” is no unit of this field. Try ${example}.`);
  const picked = pick(reading, known, field);
  return picked.value === null ? picked : keepWithin(picked.value, field);
}
