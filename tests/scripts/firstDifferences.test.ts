// Tests that no difference between two tables of answers is missed, and that what is shown of it is short.
import { expect, test } from 'vitest';
import { firstDifferences } from '../../scripts/answers/firstDifferences.mjs';

const TABLE = 'header\n\npreset/growth\ntotal 100\nloss 0.1\n\nrandom/001\ntotal 7\n';

test('equal tables have no difference', () => {
  expect(firstDifferences(TABLE, TABLE, 5)).toEqual({ count: 0, report: '' });
});

test('a changed fact is shown under the name of its block, before and after', () => {
  const { count, report } = firstDifferences(TABLE, TABLE.replace('total 100', 'total 101'), 5);
  expect({ count, report }).toEqual({ count: 1, report: 'preset/growth\n- total 100\n+ total 101' });
});

test.each([
  ['a fact is lost', TABLE.replace('\nloss 0.1', '')],
  ['a fact is there twice', TABLE.replace('loss 0.1', 'loss 0.1\nloss 0.1')],
  ['two facts change places', TABLE.replace('total 100\nloss 0.1', 'loss 0.1\ntotal 100')],
  ['a block is lost', TABLE.replace('random/001\ntotal 7\n', '')],
  ['a block is new', `${TABLE}\nrandom/002\ntotal 8\n`],
  ['a block is there twice', `${TABLE}\nrandom/001\ntotal 7\n`],
  ['two blocks change places', 'header\n\nrandom/001\ntotal 7\n\npreset/growth\ntotal 100\nloss 0.1\n'],
  ['the header changes', TABLE.replace('header', 'heading')],
])('it is a difference when %s', (_, after) => {
  const { count, report } = firstDifferences(TABLE, after, 5);
  expect(count).toBeGreaterThan(0);
  expect(report).not.toBe('');
});

test('all blocks that differ are counted, and only the first are spelt out', () => {
  const { count, report } = firstDifferences(TABLE, TABLE.replaceAll('total', 'sum'), 1);
  expect(count).toBe(2);
  expect(report).not.toContain('random/001');
});
