// Holds what people type into the sliders' fields, and what the sliders write and say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, DRIVERS, type DriverId } from '../../../src/engine';
import { formatDriverSpoken, formatDriverTick, formatDriverValue } from '../../../src/words/format/driver';
import { readDriver } from '../../../src/words/format/readDriver';

const read = (driver: DriverId, text: string, current: number) =>
  readDriver(DRIVERS[driver], text, current).value;

describe('a typed value', () => {
  it.each([
    ['2.5m', 2.5e6],
    ['2.5 million', 2.5e6],
    ['2.5 million events a day', 2.5e6],
    ['100M', 1e8],
    ['100k/day', 1e5],
    ['30/s', 2_592_000],
    ['30 events per second', 2_592_000],
    ['2k / min', 2_880_000],
    ['1,000,000', 1e6],
    ['1e9', 1e9],
    ['3bn', 3e9],
    ['1t', 1e12],
    ['700k a week', 1e5],
    ['100k daily', 1e5],
    ['2,5M', 2.5e6],
    ['2.500.000', 2.5e6],
    ['2\u00a0500\u00a0000', 2.5e6],
    ['2 500 000,5', 2_500_000.5],
    ['1,234,567.5', 1_234_567.5],
    ['2.5000m', 2.5e6],
    ['5,000 k', 5e6],
  ])('of traffic, %s, is %d events a day', (text, value) => {
    expect(read('traffic', text, 1)).toBeCloseTo(value, 6);
  });

  it.each([
    ['40', 40],
    ['40 tests', 40],
    ['1k', 1000],
    ['2,5', 2.5],
    ['0,500', 0.5],
    ['480/year', 40],
    ['10 a week', 43.482],
  ])('of experiments, %s, is %d tests a month', (text, value) => {
    expect(read('experiments', text, 1)).toBeCloseTo(value, 2);
  });

  it.each([
    ['99.95', 0.9995],
    ['99.95%', 0.9995],
    ['97 percent', 0.97],
    ['0.999', 0.999],
    ['.9', 0.9],
    ['99,95', 0.9995],
    ['99,999', 0.99999],
    ['97,5\u00a0% on time', 0.975],
    ['99.999', 0.99999],
  ])('of reliability, %s, is the ratio %d', (text, value) => {
    expect(read('reliability', text, 0.97)).toBe(value);
  });

  it.each([
    ['1 h', 3600],
    ['15 min', 900],
    ['15m', 900],
    ['500 ms', 0.5],
    ['1h 30m', 5400],
    ['1 hour and 5 minutes', 3900],
    ['1,5 h', 5400],
    ['0,5', 1800],
    ['0,5 min', 30],
    ['at most 4 h', 14_400],
    ['2', 7200],
  ])('of freshness, %s, is %d seconds (a bare number keeps the unit)', (text, value) => {
    expect(read('freshness', text, 3600)).toBeCloseTo(value, 9);
  });

  it.each([
    ['traffic', ''],
    ['traffic', 'lots'],
    ['traffic', '30/parsec'],
    ['traffic', '-5'],
    ['traffic', '2.5m apples'],
    ['reliability', 'three nines'],
    ['freshness', '1 parsec'],
    ['freshness', 'h'],
    ['traffic', '2 years'],
    ['traffic', '0x10'],
    ['traffic', '1,00,000'],
    ['traffic', '12.34.56'],
    ['traffic', '2.5m apples a day'],
    ['experiments', '40 USD'],
    ['experiments', '$40'],
    ['reliability', '97 days'],
    ['freshness', '1 h 5 apples'],
    ['freshness', '5 events'],
  ] as const)('that makes no sense (%s: "%s") is refused', (driver, text) => {
    expect(read(driver, text, 1)).toBeNull();
  });

  it.each([
    ['traffic', '5.000m', 'That can mean two numbers. Type 5000 or 5.0000.'],
    ['freshness', '1.500 s', 'That can mean two numbers. Type 1500 or 1.5000.'],
    ['traffic', '2 years', '“years” is no unit of this field. Try 2.5m, 100k/day or 30/s.'],
  ] as const)(
    'that can mean two things or is of another kind gets a sentence (%s: "%s")',
    (driver, text, remark) => {
      expect(readDriver(DRIVERS[driver], text, 3600)).toEqual({ value: null, remark });
    },
  );

  it('beyond the range is clamped and says so, in units of any length', () => {
    expect(readDriver(DRIVERS.freshness, '2 years', 3600)).toEqual({
      value: 86_400,
      remark: 'The most here is 24 h.',
    });
  });

  it('is never anything but a finite number or a refusal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DRIVER_IDS), fc.string(), (driver, text) => {
        const value = read(driver, text, 3600);
        return value === null || (Number.isFinite(value) && value >= 0);
      }),
    );
  });

  it('may be the text that the slider itself writes, at every detent', () => {
    for (const driver of DRIVER_IDS) {
      for (const value of DRIVERS[driver].detents) {
        expect(read(driver, formatDriverValue(driver, value), value)).toBeCloseTo(value, 9);
      }
    }
  });
});

describe('a slider', () => {
  it('says its value with a second unit', () => {
    expect(formatDriverSpoken('traffic', 1e8)).toBe('100 million events a day, about 1.2 thousand a second');
    expect(formatDriverSpoken('experiments', 1)).toBe('1 test a month');
    expect(formatDriverSpoken('reliability', 0.999)).toBe(
      '99.9 percent on time, at most 43.8 minutes late a month',
    );
    expect(formatDriverSpoken('freshness', 0.1)).toBe('at most 100 milliseconds old');
  });

  it('writes its ticks short', () => {
    expect(DRIVERS.freshness.ticks.map((tick) => formatDriverTick('freshness', tick))).toEqual([
      '24 h',
      '4 h',
      '1 h',
      '10 min',
      '1 min',
      '1 s',
      '0.1 s',
    ]);
    expect(formatDriverTick('reliability', 0.99999)).toBe('99.999');
  });
});
