// The pieces of the model check on cases made by hand: what matches, and by how much it is off.
import { describe, expect, it } from 'vitest';
import { type Anchor, checkAnchor } from '../../../src/engine/check/anchors/anchor';
import { checkPublished } from '../../../src/engine/check/checkPublished';
import type { CaseNumbers, PublishedCase } from '../../../src/engine/check/published/publishedCase';
import { STANDARD_VALUES } from '../../../src/engine/index';

const made = (changes: Partial<PublishedCase>): PublishedCase => ({
  id: 'a',
  law: 'A law',
  usedBy: 'decision',
  source: { title: 'a source', url: 'https://example.org' },
  expected: { x: 10 },
  within: { absolute: 0.5 },
  run: () => ({ x: 10 }),
  ...changes,
});
const passes = (
  computed: CaseNumbers[string],
  expected: CaseNumbers[string],
  within: PublishedCase['within'],
) => checkPublished(made({ expected: { x: expected }, within, run: () => ({ x: computed }) })).passes;

describe('a published case', () => {
  it('comes out within its tolerance, the edge included', () => {
    expect(passes(10.5, 10, { absolute: 0.5 })).toBe(true);
    expect(passes(9.5, 10, { absolute: 0.5 })).toBe(true);
    expect(passes(10.6, 10, { absolute: 0.5 })).toBe(false);
    expect(passes(-110, -100, { ratio: 0.1 })).toBe(true);
    expect(passes(-111, -100, { ratio: 0.1 })).toBe(false);
    expect(passes(3, 3, { absolute: 0 })).toBe(true);
    expect(passes(3 + 1e-12, 3, { absolute: 0 })).toBe(false);
  });

  it('compares lists number by number, and may compute more than is published', () => {
    expect(passes([1, 2, 3], [1, 2], { absolute: 0 })).toBe(true);
    expect(passes([1], [1, 2], { absolute: 0 })).toBe(false);
    expect(passes([1, 3], [1, 2], { absolute: 0 })).toBe(false);
  });

  it('says by which ratio its worst number is off, and of a zero by how much', () => {
    const off = (computed: number, expected: number) =>
      checkPublished(made({ expected: { good: 1, x: expected }, run: () => ({ good: 1, x: computed }) }))
        .errorRatio;
    expect(off(8, 10)).toBeCloseTo(0.2, 12);
    expect(off(12, 10)).toBeCloseTo(0.2, 12);
    expect(off(-0.25, 0)).toBe(0.25);
  });

  it('that is wrong passes when it does not come out', () => {
    expect(checkPublished(made({ isWrong: true, run: () => ({ x: 12 }) }))).toMatchObject({
      passes: true,
      right: false,
    });
    expect(checkPublished(made({ isWrong: true })).passes).toBe(false);
  });

  it('shows both sides in six digits, name by name, and the first four of a list', () => {
    const expected = { x: 1 / 3, list: [1, 2, 3, 4, 5], four: [1, 2, 3, 4], none: 7 };
    const run = () => ({ x: 2 / 3, list: [6, 7, 8, 9, 10], four: [0.1234567, 2, 3, 4] });
    expect(checkPublished(made({ expected, run })).values).toEqual([
      { name: 'x', published: '0.333333', computed: '0.666667' },
      { name: 'list', published: '1, 2, 3, 4, …', computed: '6, 7, 8, 9, …' },
      { name: 'four', published: '1, 2, 3, 4', computed: '0.123457, 2, 3, 4' },
      { name: 'none', published: '7', computed: 'nothing' },
    ]);
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
