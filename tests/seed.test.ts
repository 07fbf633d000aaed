// Tests that chance never decides whether a test passes.
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('random cases are the same in every run', () => {
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), 5));
});
