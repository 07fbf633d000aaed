// Evenly spread points against a reference, and the evenness that scrambling must leave.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hashWord } from '../../src/math/random';
import { owenScramble, paddedSobol, reverseBits, scrambledSobol, sobolWord } from '../../src/math/sobol';

const WORDS = 2 ** 32;
const DIMENSIONS = 64;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The first eight points of scipy.stats.qmc.Sobol without scrambling, which walks the indices in Gray code. */
const REFERENCE = new Map([
  [0, [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]],
  [1, [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]],
  [2, [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]],
  [5, [0, 0.5, 0.75, 0.25, 0.125, 0.625, 0.875, 0.375]],
  [31, [0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875]],
  [63, [0, 0.5, 0.75, 0.25, 0.125, 0.625, 0.875, 0.375]],
]);

test.each([...REFERENCE])('dimension %d agrees with the reference', (dimension, expected) => {
  expect(expected.map((_, step) => sobolWord(step ^ (step >> 1), dimension) / WORDS)).toEqual(expected);
});

test('every dimension meets each of 2^m equal parts once, scrambled or not', () => {
  const count = 256;
  for (const dimension of upTo(DIMENSIONS)) {
    const plain = upTo(count).map((index) => Math.floor((sobolWord(index, dimension) / WORDS) * count));
    const scrambled = upTo(count).map((index) => Math.floor(scrambledSobol(index, dimension, 9) * count));
    expect(new Set(plain).size).toBe(count);
    expect(new Set(scrambled).size).toBe(count);
  }
});

test('the first two dimensions meet each small rectangle once, also when scrambled', () => {
  const count = 256;
  for (const columns of [2, 4, 16, 64, 128]) {
    const rows = count / columns;
    const cells = upTo(count).map((index) => {
      const column = Math.floor(scrambledSobol(index, 0, 4) * columns);
      return column * rows + Math.floor(scrambledSobol(index, 1, 4) * rows);
    });
    expect(new Set(cells).size).toBe(count);
  }
});

test('another seed is another scramble', () => {
  const points = (seed: number) => upTo(64).map((index) => scrambledSobol(index, 0, seed));
  expect(points(1)).toEqual(points(1));
  expect(points(1)).not.toEqual(points(2));
});

test('scrambling keeps common leading digits common', () => {
  // Two words that first differ at some bit still first differ there.
  for (const [first, second] of [
    [0x80000000, 0xc0000000],
    [0x12340000, 0x12350000],
  ] as const) {
    const before = Math.clz32(first ^ second);
    expect(Math.clz32(owenScramble(first, 77) ^ owenScramble(second, 77))).toBe(before);
  }
});

test('bits reversed twice are as before', () => {
  expect(reverseBits(1)).toBe(0x80000000);
  for (const word of [0, 1, 0xdeadbeef, 0xffffffff]) expect(reverseBits(reverseBits(word))).toBe(word);
});

test('hashes of neighbours differ', () => {
  const hashes = upTo(1000).flatMap((word) => upTo(10).map((salt) => hashWord(word, salt)));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('there is no dimension beyond the table', () => {
  expect(() => sobolWord(1, DIMENSIONS)).toThrow(RangeError);
});

describe('points of any number of dimensions', () => {
  it('fall one into each equal part, in every dimension, for the first power of two of them', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(1e6), fc.integer({ min: 0, max: 7 }), (dimension, seed, power) => {
        const count = 2 ** power;
        const parts = Array.from(
          { length: count },
          (_, index) => paddedSobol(index, dimension, seed) * count,
        );
        expect(new Set(parts.map(Math.floor)).size).toBe(count);
        for (const part of parts) expect(part / count).toBeGreaterThan(0);
      }),
    );
  });

  it('differ by dimension and by seed, across copies too', () => {
    const column = (dimension: number, seed = 1) =>
      Array.from({ length: 16 }, (_, index) => paddedSobol(index, dimension, seed)).join();
    expect(new Set([0, 1, 63, 64, 65, 127, 128, 192].map((dimension) => column(dimension))).size).toBe(8);
    expect(column(70, 1)).not.toBe(column(70, 2));
  });
});
