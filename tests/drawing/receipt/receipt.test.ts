// Tests how a receipt is written: lines by unit, constants of any size, JSON that can be read back.
import { expect, test } from 'vitest';
import { writeReceiptJson } from '../../../src/drawing/receipt/writeReceiptJson';
import { decide, PRESETS } from '../../../src/engine';
import { formatConstant } from '../../../src/words/format/number';
import { formatReceiptLine } from '../../../src/words/receipts/formatLine';
import { makeMetricReceipt } from '../../../src/words/receipts/metric';

test('small constants keep three figures, large ones are written in short', () => {
  expect([0, 0.0104, 0.000_002_5, 0.5, 57e6].map(formatConstant)).toEqual([
    '0',
    '0.0104',
    '0.0000025',
    '0.5',
    '57M',
  ]);
});

test.each([
  ['usd', 8100, '$8.1K'],
  ['usd-per-month', 8100, '$8.1K'],
  ['seconds', 108, '1.8 min'],
  ['hours', 21.9, '21.9 h'],
  ['ratio', 0.97, '97%'],
  ['count', 1200, '1.2K'],
  ['bytes', 2e12, '2TB'],
  ['rows-per-second', 57e6, '57M rows/s'],
  ['plain', 2.5, '2.5'],
] as const)('a line in %s is written with its unit', (unit, value, text) => {
  expect(formatReceiptLine({ label: 'any', unit, value })).toBe(text);
});

test('a copied receipt carries the scenario that it speaks of', () => {
  const decision = decide(PRESETS.growth);
  const receipt = makeMetricReceipt(decision, 'cost');
  const read = JSON.parse(writeReceiptJson(receipt, decision.scenario)) as Record<string, unknown>;
  expect(read).toMatchObject({ metric: 'cost', scenario: { eventsPerDay: PRESETS.growth.eventsPerDay } });
});
