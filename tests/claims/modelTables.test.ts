// What MODEL.md prints of a constant is what the constant says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSTANT_LIST } from '../../src/engine/data/constants';

const MODEL = readFileSync(new URL('../../src/engine/MODEL.md', import.meta.url), 'utf8');
const BY_ID = new Map<string, (typeof CONSTANT_LIST)[number]>(CONSTANT_LIST.map((one) => [one.id, one]));
const ROWS = [...MODEL.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)].flatMap(
  ([, id = '', value = '', range = '', origin = '']) => {
    const constant = BY_ID.get(id);
    return constant === undefined ? [] : [{ constant, value, range, origin }];
  },
);

const NUMBER = /[\d,.]+(?: · 10\^-?\d+)?/g;
/** Printed figures may be rounded, to three places where they are powers of ten. */
const ROUNDING = 1e-3;

function numbersOf(words: string): readonly number[] {
  return (words.match(NUMBER) ?? []).map((figure) => {
    const [digits = '', power = '0'] = figure.replace(/,/g, '').split(' · 10^');
    return Number(digits) * 10 ** Number(power);
  });
}

describe('a constant in the tables of MODEL.md', () => {
  it('is one of many', () => {
    expect(ROWS.length).toBeGreaterThan(150);
  });

  it.each(ROWS)('$constant.id', ({ constant, value, range, origin }) => {
    const [printed = Number.NaN] = numbersOf(value);
    expect(Math.abs(printed - constant.value)).toBeLessThanOrEqual(ROUNDING * Math.abs(constant.value));
    expect(value.endsWith(` ${constant.unit}`)).toBe(true);
    const [low, high] = range === 'fixed' ? [constant.value, constant.value] : numbersOf(range);
    for (const [end, is] of [
      [low, constant.low],
      [high, constant.high],
    ] as const)
      expect(Math.abs((end ?? Number.NaN) - is)).toBeLessThanOrEqual(ROUNDING * Math.abs(is));
    const sources = constant.evidence.length > 0 ? `: ${constant.evidence.join(', ')}` : '';
    expect(origin).toBe(`${constant.kind}${sources}`);
  });
});
