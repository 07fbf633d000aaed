// Holds the written values and bounds of the constants to their definitions.

import { expect, test } from 'vitest';
import { isMigrationConstant } from '../../../src/engine/data/catalog';
import { constantBounds } from '../../../src/engine/data/constantBounds';
import { planValue } from '../../../src/engine/data/constantLaw';
import { CONSTANT_LIST, CONSTANTS } from '../../../src/engine/data/constants';
import { CONSTANT_BOUNDS } from '../../../src/engine/data/standardBounds';
import { STANDARD_VALUES } from '../../../src/engine/data/standardValues';

const each = <T>(read: (constant: (typeof CONSTANTS)[keyof typeof CONSTANTS]) => T) =>
  Object.fromEntries(Object.entries(CONSTANTS).map(([id, constant]) => [id, read(constant)]));

test('the values that decisions use are what the definitions are expected to be (npm run constants rewrites them)', () => {
  expect(STANDARD_VALUES).toEqual(each(planValue));
});

test('the bounds of own numbers follow the ranges (npm run constants rewrites them)', () => {
  expect(CONSTANT_BOUNDS).toEqual(each(constantBounds));
});

test('our own value and its whole range are within the bounds of every constant', () => {
  for (const [id, { value, low, high }] of Object.entries(CONSTANTS)) {
    const planned = STANDARD_VALUES[id as keyof typeof CONSTANTS];
    const [least, most] = constantBounds(CONSTANTS[id as keyof typeof CONSTANTS]);
    for (const number of [value, planned, low, high]) {
      expect(number, id).toBeGreaterThanOrEqual(least);
      expect(number, id).toBeLessThanOrEqual(most);
    }
  }
});

test('every constant is in the list once, and the names of those of migration begin alike, and no others', () => {
  expect(CONSTANT_LIST.map(({ id }) => id)).toEqual(Object.keys(CONSTANTS));
  const ofMigration = CONSTANT_LIST.filter(({ group }) => group === 'migration');
  expect(ofMigration.length).toBeGreaterThan(30);
  expect(CONSTANT_LIST.filter(({ id }) => isMigrationConstant(id))).toEqual(ofMigration);
});
