/** The sections of the cost receipt: the bill, and the people beside it. */
import type { Assessment } from '../assessment/assessment';
import { LAYER_IDS, LAYER_NAMES } from '../scenario/layers';
import type { ReceiptSection } from './metricReceipt';
import { compact, line } from './receiptLine';
import { STANDINGS } from './standings';
import { usd } from './words';

export function billSection(chosen: Assessment): ReceiptSection {
  const { cost } = chosen;
  return {
    title: 'Infrastructure',
    law: 'bill = Σ over layers (compute + storage + requests + transfer + licences + observability) × price factor of the region',
    standing: STANDINGS.bill,
    substituted: `${LAYER_IDS.map((layer) => usd(cost.byLayer[layer].infrastructureUsdPerMonth)).join(' + ')} = ${usd(cost.infrastructureUsdPerMonth)}`,
    result: line('Infrastructure a month', cost.infrastructureUsdPerMonth, 'usd-per-month'),
    lines: LAYER_IDS.map((layer) => {
      const part = chosen.parts[layer];
      const pieces = Object.entries(part.cost)
        .filter(([, amount]) => amount >= 0.5)
        .map(([category, amount]) => `${category} ${usd(amount)}`);
      return line(
        `${LAYER_NAMES[layer]}: ${part.name}`,
        part.infrastructureUsdPerMonth,
        'usd-per-month',
        pieces.join(' + ') || undefined,
      );
    }),
  };
}

export function peopleSection(chosen: Assessment): ReceiptSection {
  const hours = LAYER_IDS.reduce((sum, layer) => sum + chosen.parts[layer].peopleHoursPerMonth, 0);
  const hourUsd = chosen.cost.peopleUsdPerMonth / hours;
  return {
    title: 'People',
    law: 'people = hours of upkeep, incidents and tests × cost of an hour',
    standing: STANDINGS.people,
    substituted: `${compact(hours)} h × ${usd(hourUsd)} = ${usd(chosen.cost.peopleUsdPerMonth)}`,
    result: line('People a month', chosen.cost.peopleUsdPerMonth, 'usd-per-month'),
    lines: LAYER_IDS.map((layer) => {
      const part = chosen.parts[layer];
      return line(
        `${LAYER_NAMES[layer]}: ${part.name}`,
        part.peopleUsdPerMonth,
        'usd-per-month',
        `${compact(part.peopleHoursPerMonth)} h × ${usd(hourUsd)}`,
      );
    }),
  };
}
