// Holds the one reader of typed fields: it reads right, asks, or refuses with a sentence; it never takes something else.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readQuantity } from '../../../src/words/format/readQuantity';

const field = (unit: string, low: number, high: number, isWhole = false) => ({
  unit,
  low,
  high,
  isWhole,
  example: '5k',
  write: String,
});
const usd = field('USD a month', 1, 1e9);
const people = field('people', 0, 100, true);
const months = field('months', 1, 84);
const share = field('share', 0, 1);

describe('a typed amount', () => {
  it.each([
    ['$5,000', 5000, usd],
    ['5k', 5000, usd],
    ['USD 5k a month', 5000, usd],
    ['5 000 USD/month', 5000, usd],
    ['5.000,50', 5000.5, usd],
    ['5.000.000', 5e6, usd],
    ["5'000'000", 5e6, usd],
    ['2,5M', 2.5e6, usd],
    ['0,5', 0.5, share],
    ['12%', 0.12, share],
    ['12,5\u202f%', 0.125, share],
    ['0.125', 0.125, share],
    ['5.000', 5, field('times', 1, 20)],
    ['99.95%', 99.95, field('% of time', 0, 100)],
    ['2 years', 24, months],
    ['3', 3, people],
    ['3 people', 3, people],
    ['5k', 5, field('k events/s', 1, 1000)],
    ['5', 5, field('k events/s', 1, 1000)],
    ['\u22125 %', -5, field('% a month', -20, 100)],
  ])('%s is %d', (text, value, of) => {
    expect(readQuantity(text, of)).toEqual({ value: expect.closeTo(value, 9), remark: null });
  });

  it.each([
    ['5.000', 'That can mean two numbers. Type 5000 or 5.0000.', usd],
    ['2.5', 'Only whole people count. Type 2 or 3.', people],
    ['30/s', '“/s” is no unit of this field. Try 5k.', usd],
    ['5k a year', '“k a year” is no unit of this field. Try 5k.', usd],
    ['0x10', '“x10” is no unit of this field. Try 5k.', usd],
    ['12%', '“%” is no unit of this field. Try 5k.', usd],
    ['$3', '“$” is no unit of this field. Try 5k.', people],
    ['5m', '“m” is no unit of this field. Try 5k.', months],
    ['5,00,000', 'Not understood. Try 5k.', usd],
    ['1.2.3', 'Not understood. Try 5k.', usd],
    ['-5', 'Not understood. Try 5k.', usd],
    ['lots', 'Not understood. Try 5k.', usd],
  ])('%s gets a sentence and changes nothing', (text, remark, of) => {
    expect(readQuantity(text, of)).toEqual({ value: null, remark });
  });
});

test('a number reads the same however its thousands and decimals are marked', () => {
  const marks = fc.constantFrom([',', '.'], ['.', ','], [' ', '.'], [' ', ','], ['\u00a0', ','], ["'", '.']);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      marks,
      (whole, cents, [thousands = '', decimal = '']) => {
        const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
        const text = `${grouped}${decimal}${String(cents).padStart(2, '0')}`;
        expect(readQuantity(text, usd).value).toBeCloseTo(whole + cents / 100, 6);
      },
    ),
  );
});

test('whatever is typed, the value is within bounds or there is a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,' kmx%$/a-e-]{1,12}$/)), (text) => {
      const { value, remark } = readQuantity(text, usd);
      expect(value === null ? remark : value >= usd.low && value <= usd.high).toBeTruthy();
    }),
  );
});
