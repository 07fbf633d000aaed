// One rule for rounding: what two places print of one number is equal, and no amount has more than three figures.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewTable } from '../../../src/drawing/diagram/viewTable';
import { describeMetrics } from '../../../src/drawing/metrics/describeMetrics';
import { decide, LAYER_IDS } from '../../../src/engine';
import { formatCount, formatTerm } from '../../../src/words/format/number';
import { formatHours } from '../../../src/words/format/time';
import { formatUsd } from '../../../src/words/format/usd';
import { formatReceiptLine } from '../../../src/words/receipts/formatLine';
import { makeMetricReceipt } from '../../../src/words/receipts/metric';
import { makePartReceipt } from '../../../src/words/receipts/part';
import { arbitraryScenario } from '../../builders/arbitraryScenario';

const figures = (text: string) => text.replace(/^\D*0\.0*/, '').replace(/\D/g, '').length;

it('writes money, counts, terms and late hours of any size with at most three figures', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 9e14, noNaN: true }), (value) => {
      for (const format of [formatUsd, formatCount, formatTerm])
        expect(figures(format(value))).toBeLessThan(4);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 730.5, noNaN: true }), (hours) => {
      expect(figures(formatHours(hours))).toBeLessThan(4);
    }),
  );
});

it('puts into a formula the very text that stands beside it', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const decision = decide(scenario);
      const cost = makeMetricReceipt(decision, 'cost');
      const parts = LAYER_IDS.map((layer) => makePartReceipt(decision, layer).sections[1]);
      for (const section of [...cost.sections, ...parts])
        expect(section?.substituted.split(' = ').at(-1)).toBe(section && formatReceiptLine(section.result));
      const [late] = makeMetricReceipt(decision, 'reliability').sections;
      expect(late?.substituted.split(' = ').at(-1)).toBe(late && formatReceiptLine(late.result));
    }),
    { numRuns: 60 },
  );
});

it('prints a bill the same on its card, in the table and in the receipt', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const decision = decide(scenario);
      const { chosen } = decision;
      const bill = formatUsd(chosen.cost.infrastructureUsdPerMonth);
      expect(makeMetricReceipt(decision, 'cost').sections[0]?.substituted).toContain(bill);
      const cards = JSON.stringify(describeMetrics({ now: chosen, before: null, cause: null, doubt: null }));
      expect(cards).toContain(bill.slice(1));
      viewTable(chosen, null).forEach(({ infrastructure, layer }) => {
        const line = makePartReceipt(decision, layer).sections[1]?.result;
        expect(line && formatReceiptLine(line)).toBe(infrastructure);
      });
    }),
    { numRuns: 60 },
  );
});
