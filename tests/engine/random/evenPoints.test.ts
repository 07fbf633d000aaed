import { expect, test } from 'vitest';
import { halton } from '../../../src/engine/random/halton';
import { hashWord } from '../../../src/engine/random/hashWord';
import { owenScramble } from '../../../src/engine/random/owenScramble';
import { reverseBits } from '../../../src/engine/random/reverseBits';
import { scrambledSobol } from '../../../src/engine/random/scrambledSobol';
import { sobolWord } from '../../../src/engine/random/sobolWord';

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
  expect(() => halton(1, 7)).toThrow(RangeError);
});

test('Halton points mirror the digits of their index', () => {
  expect(halton(1, 2)).toEqual([1 / 2, 1 / 3]);
  expect(halton(6, 3)).toEqual([
    expect.closeTo(3 / 8, 15),
    expect.closeTo(2 / 9, 15),
    expect.closeTo(6 / 25, 15),
  ]);
});
