/** A receipt as text for a clipboard: the scenario it speaks of, then all that it shows. */
import type { Scenario } from '../../engine';
import type { Receipt } from '../../words/receipts/receipt';

const INDENT = 2;

export function writeReceiptJson(receipt: Receipt, scenario: Scenario): string {
  return JSON.stringify({ scenario, ...receipt }, null, INDENT);
}
