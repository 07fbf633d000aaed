/** The receipt of a layer's own numbers: how full it is, its share of the bill, its hours of people. */

import { type Catalog, catalogOf } from '../data/catalog';
import type { Assessment } from '../laws/assessment';
import type { Part } from '../laws/part';
import { COST_CATEGORIES } from '../laws/spend';
import { LAYER_NAMES, type LayerId } from '../layers';
import type { Decision } from '../search/decide';
import { changeSection } from './explainMetric';
import {
  compact,
  INPUTS,
  line,
  percent,
  type Receipt,
  type ReceiptSection,
  receiptInputs,
  STANDINGS,
  usd,
} from './receipt';
import { optionConstants, ownConstants } from './receiptConstants';

const LIMITS =
  'Sizes vary without steps where the service allows it. Capacities are published limits or come from one benchmark; skewed keys, cold starts and noisy neighbours are left out.';

/** What costs less is rounding. */
const LEAST_USD = 0.5;

export function explainPart(
  decision: Decision,
  layer: LayerId,
  catalog: Catalog = catalogOf(decision.scenario),
): Receipt {
  const { chosen, scenario } = decision;
  const part = chosen.parts[layer];
  const isPlane = layer === 'deployment' || layer === 'monitoring';
  return {
    definition: `What ${part.name} carries in the layer ${LAYER_NAMES[layer]}, how full it is, and what it costs a month.`,
    sections: [
      sizeSection(part, chosen),
      billSection(part),
      peopleSection(part),
      ...(isPlane ? [changeSection(chosen)] : []),
    ],
    inputs: receiptInputs(scenario, INPUTS.cost),
    constants: optionConstants(part.option, catalog.constants, ownConstants(scenario)),
    limits: LIMITS,
  };
}

function sizeSection({ limits, unitCount, unitName }: Part, { demand }: Assessment): ReceiptSection {
  const [tightest] = limits;
  return {
    title: 'How full it is',
    law: 'load = used ÷ capacity, the tightest limit shown',
    standing: STANDINGS.limit,
    substituted:
      tightest === undefined
        ? 'no ceiling is known for it'
        : `${tightest.name}: ${compact(tightest.used)} ÷ ${compact(tightest.capacity)} ${tightest.unit} = ${percent(tightest.utilizationRatio)}`,
    result: line('Load', tightest?.utilizationRatio ?? 0, 'ratio'),
    lines: [
      line(`Size, ${unitName}`, unitCount, 'plain'),
      line('Events a second, mean', demand.eventsPerSecond, 'plain'),
      line('Events a second, busiest hour', demand.peakEventsPerSecond, 'plain'),
      ...limits.map((limit) =>
        line(
          limit.name,
          limit.utilizationRatio,
          'ratio',
          `${compact(limit.used)} ÷ ${compact(limit.capacity)} ${limit.unit}`,
        ),
      ),
    ],
  };
}

function billSection({ cost, infrastructureUsdPerMonth }: Part): ReceiptSection {
  const categories = COST_CATEGORIES.filter((category) => cost[category] >= LEAST_USD);
  const sum = categories.map((category) => usd(cost[category])).join(' + ');
  return {
    title: 'Its share of the bill',
    law: 'bill = (compute + storage + requests + transfer + licences + observability) × price factor of the region',
    standing: STANDINGS.bill,
    substituted: `${sum || usd(0)} = ${usd(infrastructureUsdPerMonth)}`,
    result: line('Infrastructure a month', infrastructureUsdPerMonth, 'usd-per-month'),
    lines: categories.map((category) => line(category, cost[category], 'usd-per-month')),
  };
}

function peopleSection({ peopleHoursPerMonth: hours, peopleUsdPerMonth }: Part): ReceiptSection {
  const hourUsd = hours > 0 ? peopleUsdPerMonth / hours : 0;
  return {
    title: 'Its people',
    law: 'people = hours of upkeep, incidents and tests × cost of an hour',
    standing: STANDINGS.people,
    substituted: `${compact(hours)} h × ${usd(hourUsd)} = ${usd(peopleUsdPerMonth)}`,
    result: line('People a month', peopleUsdPerMonth, 'usd-per-month'),
    lines: [line('Hours a month', hours, 'plain')],
  };
}
