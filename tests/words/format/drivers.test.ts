// Holds what people type into the sliders' fields, and what the sliders write and say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, DRIVERS } from '../../../src/engine';
import { formatDriverSpoken, formatDriverTick, formatDriverValue } from '../../../src/words/format/driver';
import { readDriverText } from '../../../src/words/format/read';

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
    ['700 a week', 100],
    ['100 daily', 100],
  ])('of traffic, %s, is %d events a day', (text, value) => {
    expect(readDriverText('traffic', text, 1)).toBeCloseTo(value, 6);
  });

  it.each([
    ['40', 40],
    ['40 tests', 40],
    ['1k', 1000],
    ['480/year', 40],
    ['10 a week', 43.482],
  ])('of experiments, %s, is %d tests a month', (text, value) => {
    expect(readDriverText('experiments', text, 1)).toBeCloseTo(value, 2);
  });

  it.each([
    ['99.95', 0.9995],
    ['99.95%', 0.9995],
    ['97 percent', 0.97],
    ['0.999', 0.999],
    ['.9', 0.9],
    ['99.999', 0.99999],
  ])('of reliability, %s, is the ratio %d', (text, value) => {
    expect(readDriverText('reliability', text, 0.97)).toBe(value);
  });

  it.each([
    ['1 h', 3600],
    ['15 min', 900],
    ['15m', 900],
    ['500 ms', 0.5],
    ['1h 30m', 5400],
    ['1 hour and 5 minutes', 3900],
    ['2 days', 172_800],
    ['at most 4 h', 14_400],
    ['2', 7200],
  ])('of freshness, %s, is %d seconds (a bare number keeps the unit)', (text, value) => {
    expect(readDriverText('freshness', text, 3600)).toBeCloseTo(value, 9);
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
  ] as const)('that makes no sense (%s: "%s") is refused', (driver, text) => {
    expect(readDriverText(driver, text, 1)).toBeNull();
  });

  it('is never anything but a finite number or a refusal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DRIVER_IDS), fc.string(), (driver, text) => {
        const value = readDriverText(driver, text, 3600);
        return value === null || (Number.isFinite(value) && value >= 0);
      }),
    );
  });

  it('may be the text that the slider itself writes, at every detent', () => {
    for (const driver of DRIVER_IDS) {
      for (const value of DRIVERS[driver].detents) {
        expect(readDriverText(driver, formatDriverValue(driver, value), value)).toBeCloseTo(value, 9);
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
