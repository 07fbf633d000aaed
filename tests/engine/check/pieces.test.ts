// The pieces of the model check on cases made by hand: what matches, and by how much it is off.
import { describe, expect, it } from 'vitest';
import { type Anchor, checkAnchor } from '../../../src/engine/check/anchors/anchor';
import { checkPublished } from '../../../src/engine/check/checkPublished';
import { findAdapter } from '../../../src/engine/check/published/findAdapter';
import { matches } from '../../../src/engine/check/published/matches';
import type { PublishedCase } from '../../../src/engine/check/published/publishedCase';
import { PUBLISHED_CASES } from '../../../src/engine/check/published/publishedCases';
import { STANDARD_VALUES } from '../../../src/engine/index';

describe('a computed value', () => {
  it('matches a number within the tolerance, its edge included', () => {
    expect(matches(10.5, 10, 'abs:0.5')).toBe(true);
    expect(matches(9.5, 10, 'abs:0.5')).toBe(true);
    expect(matches(10.6, 10, 'abs:0.5')).toBe(false);
    expect(matches(-110, -100, 'rel:0.1')).toBe(true);
    expect(matches(-111, -100, 'rel:0.1')).toBe(false);
    expect(matches(3, 3, 'exact')).toBe(true);
    expect(matches(3 + 1e-12, 3, 'exact')).toBe(false);
    expect(matches('3', 3, 'abs:1')).toBe(false);
    expect(() => matches(1, 1, 'about:1')).toThrow('about:1');
  });

  it('matches words, truths and nothing as they are', () => {
    expect(matches('yes', 'yes', 'exact')).toBe(true);
    expect(matches('no', 'yes', 'exact')).toBe(false);
    expect(matches(null, null, 'exact')).toBe(true);
    expect(matches(undefined, null, 'exact')).toBe(false);
    expect(matches(true, true, 'exact')).toBe(true);
  });

  it('matches lists and records part by part, and may say more', () => {
    expect(matches([1, 2, 3], [1, 2], 'exact')).toBe(true);
    expect(matches([1], [1, 2], 'exact')).toBe(false);
    expect(matches([1, 3], [1, 2], 'exact')).toBe(false);
    expect(matches(1, [1], 'exact')).toBe(false);
    expect(matches({ a: 1, b: [2], c: 9 }, { a: 1, b: [2] }, 'exact')).toBe(true);
    expect(matches({ a: 1 }, { a: 1, b: 2 }, 'exact')).toBe(false);
    expect(matches(undefined, { a: 1 }, 'exact')).toBe(false);
  });
});

describe('a published case', () => {
  const numbers = PUBLISHED_CASES.filter(
    ({ expected, right }) => right && Object.values(expected).every((value) => typeof value === 'number'),
  );
  const scaled = (one: PublishedCase, factor: number): PublishedCase => ({
    ...one,
    tolerance: 'rel:0.001',
    expected: Object.fromEntries(
      Object.entries((findAdapter(one.model)?.compute(one.inputs) ?? {}) as Record<string, number>).flatMap(
        ([name, value]) => (name in one.expected ? [[name, value * factor]] : []),
      ),
    ),
  });

  it('says by which ratio its worst number is off', () => {
    expect(numbers.length).toBeGreaterThan(20);
    for (const one of numbers.filter((_, index) => index % 3 === 0)) {
      const computed = findAdapter(one.model)?.compute(one.inputs) as Record<string, number>;
      if (Object.keys(one.expected).some((name) => !computed[name])) continue;
      const row = checkPublished(scaled(one, 1.25));
      expect(row.errorRatio).toBeCloseTo(0.2, 9);
      expect(row.passes).toBe(false);
      expect(checkPublished({ ...scaled(one, 1.25), right: false }).passes).toBe(true);
      expect(checkPublished(scaled(one, 1))).toMatchObject({ passes: true, errorRatio: 0 });
    }
  });

  it('shows both sides in six digits, name by name', () => {
    for (const one of numbers) {
      const { id, topic, model, source, right, tolerance, values } = checkPublished(one);
      expect({ id, topic, model, source, right, tolerance }).toEqual({
        id: one.id,
        topic: one.topic,
        model: one.model,
        source: one.source,
        right: one.right,
        tolerance: one.tolerance,
      });
      expect(values.map(({ name, published }) => [name, published])).toEqual(
        Object.entries(one.expected).map(([name, value]) => [
          name,
          String(Number((value as number).toPrecision(6))),
        ]),
      );
    }
  });

  it('of an unknown law has nothing computed, and is off by no measure', () => {
    const [first] = numbers as [PublishedCase];
    const strange = {
      ...first,
      model: 'no such law',
      expected: { zero: 0, list: [1, 2, 3, 4, 5], record: { a: 1 }, word: 'yes' },
    };
    expect(checkPublished(strange)).toMatchObject({
      passes: false,
      errorRatio: Number.POSITIVE_INFINITY,
      values: [
        { name: 'zero', published: '0', computed: 'nothing' },
        { name: 'list', published: '1, 2, 3, 4, …', computed: 'nothing' },
        { name: 'record', published: 'a 1', computed: 'nothing' },
        { name: 'word', published: 'yes', computed: 'nothing' },
      ],
    });
    expect(
      checkPublished({ ...strange, expected: { word: 'yes', four: [1, 2, 3, 4].map(String) } }),
    ).toMatchObject({
      errorRatio: null,
      values: [{ published: 'yes' }, { published: '1, 2, 3, 4' }],
    });
  });
});

describe('an anchor', () => {
  const at = (computed: number, low: number, high: number, toleranceRatio: number) => {
    const source = { title: 'a source', url: 'https://example.org' };
    const anchor: Anchor = {
      id: 'a',
      title: 'An anchor',
      source,
      unit: 'usd',
      low,
      high,
      toleranceRatio,
      compute: () => computed,
    };
    return checkAnchor(anchor, STANDARD_VALUES);
  };

  it('is off from the nearer end of what is published', () => {
    expect(at(125, 100, 100, 0.25)).toMatchObject({
      errorRatio: 0.25,
      passes: true,
      computed: 125,
    });
    expect(at(75, 100, 100, 0.25)).toMatchObject({
      errorRatio: -0.25,
      passes: true,
      published: { low: 100, high: 100 },
    });
    expect(at(74, 100, 100, 0.25)).toMatchObject({ passes: false });
    expect(at(15, 10, 20, 0)).toMatchObject({ errorRatio: 0, passes: true });
    expect(at(30, 10, 20, 0).errorRatio).toBeCloseTo(0.5, 12);
    expect(at(5, 10, 20, 0)).toMatchObject({ errorRatio: -0.5, passes: false });
  });
});
