// Holds the written values of the constants to their definitions.
import { expect, test } from 'vitest';
import { CONSTANTS } from '../../../src/engine/catalog/constants';
import { STANDARD_VALUES } from '../../../src/engine/catalog/standardValues';

test('the values that decisions use are those of the definitions (npm run constants rewrites them)', () => {
  const defined = Object.fromEntries(Object.entries(CONSTANTS).map(([id, constant]) => [id, constant.value]));
  expect(STANDARD_VALUES).toEqual(defined);
});
