// Holds every number format against the style the page promises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEventsPerDay, formatEventsPerDaySpoken } from '../../../src/words/format/driver';
import { formatCount, formatCountSpoken, formatFigures } from '../../../src/words/format/number';
import { formatRatio, formatRatioSpoken } from '../../../src/words/format/ratio';
import {
  formatHours,
  formatHoursSpoken,
  formatSeconds,
  formatSecondsSpoken,
} from '../../../src/words/format/time';
import { formatUsd, formatUsdChange, formatUsdSpoken } from '../../../src/words/format/usd';

describe('money', () => {
  it.each([
    [0, '$0'],
    [0.2, 'under $1'],
    [7.6, '$8'],
    [640, '$640'],
    [999.4, '$999'],
    [999.7, '$1K'],
    [8123, '$8.1K'],
    [43_000, '$43K'],
    [99_960, '$100K'],
    [117_400, '$117K'],
    [999_960, '$1M'],
    [1_240_000, '$1.2M'],
    [-310, '\u2212$310'],
    [Number.POSITIVE_INFINITY, 'no limit'],
  ])('writes %d as %s', (usd, text) => expect(formatUsd(usd)).toBe(text));

  it.each([
    [24_700, '+$24.7K'],
    [-2100, '\u2212$2.1K'],
    [0.2, 'no change'],
  ])('writes a change of %d as %s', (usd, text) => expect(formatUsdChange(usd)).toBe(text));

  it.each([
    [8123, '8.1 thousand dollars'],
    [1, '1 dollar'],
    [-640.2, 'minus 640 dollars'],
  ])('says %d as %s', (usd, text) => expect(formatUsdSpoken(usd)).toBe(text));
});

describe('durations', () => {
  it.each([
    [0.0004, '0.4 ms'],
    [0.053, '53 ms'],
    [0.1, '100 ms'],
    [0.9996, '1 s'],
    [9.42, '9.4 s'],
    [60, '1 min'],
    [75, '75 s'],
    [90, '1.5 min'],
    [3120, '52 min'],
    [3600, '1 h'],
    [3599, '1 h'],
    [5400, '1.5 h'],
    [14_400, '4 h'],
    [86_400, '24 h'],
    [172_800, '2 days'],
    [0, '0 ms'],
  ])('writes %d seconds as %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

  it.each([
    [0.1, '100 milliseconds'],
    [3600, '1 hour'],
    [1200, '20 minutes'],
    [259_200, '3 days'],
  ])('says %d seconds as %s', (seconds, text) => expect(formatSecondsSpoken(seconds)).toBe(text));

  it.each([
    [21.915, '21.9 h'],
    [0.7305, '43.8 min'],
    [0.07305, '4.4 min'],
    [73.05, '73.1 h'],
    [0, '0 h'],
    [-2.5, '\u22122.5 h'],
  ])('writes %d hours as %s', (hours, text) => expect(formatHours(hours)).toBe(text));

  it('says hours of a month in words', () => expect(formatHoursSpoken(0.7305)).toBe('43.8 minutes'));
});

describe('ratios', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.97, '97%'],
    [0.975, '97.5%'],
    [0.999, '99.9%'],
    [0.9995, '99.95%'],
    [0.99999, '99.999%'],
    [0.3156, '32%'],
    [0.0002, '0.02%'],
    [1.12, '112%'],
    [1e-9, 'under 0.000001%'],
  ])('writes %d as %s', (ratio, text) => expect(formatRatio(ratio)).toBe(text));

  it('says percent in words', () => expect(formatRatioSpoken(0.999)).toBe('99.9 percent'));

  it('never rounds a broken promise up to a kept one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 0.9999999, noNaN: true }),
        (ratio) => formatRatio(ratio) !== '100%',
      ),
    );
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [4.62, '4.6'],
    [310, '310'],
    [999.7, '1K'],
    [1157, '1.2K'],
    [1e8, '100M'],
    [2.5e9, '2.5B'],
    [1e13, '10T'],
    [0.0116, 'under 0.1'],
    [0.05, '0.1'],
    [1e-12, '0'],
  ])('writes %d as %s', (count, text) => expect(formatCount(count)).toBe(text));

  it('says counts in words', () => expect(formatCountSpoken(2_500_000)).toBe('2.5 million'));

  it.each([
    [3_150_000, '3.15M'],
    [40, '40'],
    [2_345_678, '2.346M'],
    [2.5e9, '2.5B'],
  ])('keeps the figures of a chosen %d', (value, text) => expect(formatFigures(value)).toBe(text));

  it('writes and says traffic', () => {
    expect(formatEventsPerDay(1e8)).toBe('100M events a day');
    expect(formatEventsPerDaySpoken(3_150_000)).toBe('3.15 million events a day');
  });
});

it('gives text without surprises for any finite number', () => {
  const formats = [formatUsd, formatSeconds, formatHours, formatRatio, formatCount, formatFigures];
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) =>
      formats.every((format) => !/NaN|undefined|Infinity|-/.test(format(value))),
    ),
  );
});
