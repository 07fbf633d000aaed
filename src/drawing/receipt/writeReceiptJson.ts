/** A receipt as text for a clipboard: the scenario it speaks of, then all that it shows. */
import type { Receipt, Scenario } from '../../engine';

const INDENT = 2;

export function writeReceiptJson(receipt: Receipt, scenario: Scenario): string {
  return JSON.stringify({ scenario, ...receipt }, null, INDENT);
}
