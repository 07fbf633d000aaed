/** The receipt of a layer's own numbers: how full it is, its share of the bill, its hours of people. */
import {
  type Assessment,
  COST_CATEGORIES,
  type Decision,
  type LayerId,
  listPartConstants,
  type Part,
} from '../../engine';
import { formatTerm } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatUsd } from '../format/usd';
import { LAYER_NAMES } from '../layers';
import { optionName } from '../options';
import { LIMIT_NAMES, unitName } from '../parts';
import { changeSection } from './metric';
import { INPUTS, line, type Receipt, type ReceiptSection, receiptInputs } from './receipt';
import { STANDINGS } from './standings';

const LIMITS =
  'Sizes vary without steps where the service allows it. Capacities are published limits or come from one benchmark; skewed keys, cold starts and noisy neighbours are left out.';

/** What costs less is rounding. */
const LEAST_USD = 0.5;

export function makePartReceipt(decision: Decision, layer: LayerId): Receipt {
  const { chosen, scenario } = decision;
  const part = chosen.parts[layer];
  const isPlane = layer === 'deployment' || layer === 'monitoring';
  return {
    definition: `What ${optionName(part.option)} carries in the layer ${LAYER_NAMES[layer]}, how full it is, and what it costs a month.`,
    sections: [
      sizeSection(part, chosen),
      billSection(part),
      peopleSection(part),
      ...(isPlane ? [changeSection(chosen)] : []),
    ],
    inputs: receiptInputs(scenario, INPUTS.cost),
    constants: listPartConstants(decision, layer),
    limits: LIMITS,
  };
}

function sizeSection({ limits, unitCount, unit }: Part, { demand }: Assessment): ReceiptSection {
  const [tightest] = limits;
  return {
    title: 'How full it is',
    law: 'load = used ÷ capacity, the tightest limit shown',
    standing: STANDINGS.limit,
    substituted:
      tightest === undefined
        ? 'no ceiling is known for it'
        : `${LIMIT_NAMES[tightest.id]}: ${formatTerm(tightest.used)} ÷ ${formatTerm(tightest.capacity)} ${unitName(tightest.unit)} = ${formatRatio(tightest.utilizationRatio)}`,
    result: line('Load', tightest?.utilizationRatio ?? 0, 'ratio'),
    lines: [
      line(`Size, ${unitName(unit)}`, unitCount, 'plain'),
      line('Events a second, mean', demand.eventsPerSecond, 'plain'),
      line('Events a second, busiest hour', demand.peakEventsPerSecond, 'plain'),
      ...limits.map((limit) =>
        line(
          LIMIT_NAMES[limit.id],
          limit.utilizationRatio,
          'ratio',
          `${formatTerm(limit.used)} ÷ ${formatTerm(limit.capacity)} ${unitName(limit.unit)}`,
        ),
      ),
    ],
  };
}

function billSection({ cost, infrastructureUsdPerMonth }: Part): ReceiptSection {
  const categories = COST_CATEGORIES.filter((category) => cost[category] >= LEAST_USD);
  const sum = categories.map((category) => formatUsd(cost[category])).join(' + ');
  return {
    title: 'Its share of the bill',
    law: 'bill = (compute + storage + requests + transfer + licences + observability) × price factor of the region',
    standing: STANDINGS.bill,
    substituted: `${sum || formatUsd(0)} = ${formatUsd(infrastructureUsdPerMonth)}`,
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
    substituted: `${formatTerm(hours)} h × ${formatUsd(hourUsd)} = ${formatUsd(peopleUsdPerMonth)}`,
    result: line('People a month', peopleUsdPerMonth, 'usd-per-month'),
    lines: [line('Hours a month', hours, 'plain')],
  };
}
