/** The receipt of the choice itself: how the cheapest is found, what binds, where it flips. */
import {
  type Assessment,
  type Binding,
  type Decision,
  DRIVER_IDS,
  type FlipPoint,
  LAYER_IDS,
  listConstants,
  objectiveUsd,
} from '../../engine';
import { formatTerm } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatUsd } from '../format/usd';
import { LAYER_NAMES } from '../layers';
import { optionName } from '../options';
import { PROMISE_NAMES } from '../promises';
import { line, type Receipt, type ReceiptSection, receiptInputs } from './receipt';
import { STANDINGS } from './standings';

const PARTS = { total: 'infrastructure + people', infrastructure: 'infrastructure' } as const;

export function makeChoiceReceipt(
  decision: Decision,
  binding: Binding | null,
  flips: readonly FlipPoint[],
): Receipt {
  return {
    definition:
      'Among all architectures of the catalog that keep every promise, the one that costs least; what holds it there, and where it changes.',
    sections: [
      searchSection(decision),
      ...(binding === null ? [] : [bindingSection(decision, binding)]),
      ...(flips.length === 0 ? [] : [flipSection(flips)]),
    ],
    inputs: receiptInputs(decision.scenario, { drivers: DRIVER_IDS, assumptions: [] }),
    constants: listConstants(decision, []),
    limits:
      'Differences under 5% are a toss-up. Sizes follow a rule and are not searched; intervals come from a list of eighteen. Migration is left out.',
  };
}

function searchSection({ scenario, chosen, kind }: Decision): ReceiptSection {
  const { infrastructureUsdPerMonth, peopleUsdPerMonth } = chosen.cost;
  const sum =
    scenario.objective === 'total'
      ? `${formatUsd(infrastructureUsdPerMonth)} + ${formatUsd(peopleUsdPerMonth)}`
      : formatUsd(infrastructureUsdPerMonth);
  return {
    title: scenario.held
      ? `What is held, which ${kind === 'feasible' ? 'keeps every promise' : 'breaks a promise here'}`
      : kind === 'feasible'
        ? 'The cheapest that keeps every promise'
        : 'The nearest, as nothing keeps every promise',
    law: scenario.held
      ? `${PARTS[scenario.objective]} of the held options, redundancy and interval; sizes follow the load`
      : `least (${PARTS[scenario.objective]}) over all compatible designs that keep every promise`,
    standing: STANDINGS.search,
    substituted: `${sum} = ${formatUsd(objectiveUsd(chosen, scenario))}`,
    result: line('A month', objectiveUsd(chosen, scenario), 'usd-per-month'),
    lines: [
      ...LAYER_IDS.map((layer) =>
        line(
          `${LAYER_NAMES[layer]}: ${optionName(chosen.parts[layer].option)}`,
          chosen.parts[layer].infrastructureUsdPerMonth + chosen.parts[layer].peopleUsdPerMonth,
          'usd-per-month',
        ),
      ),
      ...usedPromises(chosen),
    ],
  };
}

function usedPromises({ promises }: Assessment) {
  return promises
    .filter(({ usedRatio }) => Number.isFinite(usedRatio))
    .map(({ id, usedRatio }) => line(`Used of the promise: ${PROMISE_NAMES[id]}`, usedRatio, 'ratio'));
}

function bindingSection({ scenario, chosen }: Decision, binding: Binding): ReceiptSection {
  const now = objectiveUsd(chosen, scenario);
  return {
    title: `What binds: ${binding.cause}`,
    law: 'saving = cost now − cost of the decision with this one loosened to its next labelled tick',
    standing: STANDINGS.binding,
    substituted: `${formatUsd(now)} − ${formatUsd(now - binding.savedUsdPerMonth)} = ${formatUsd(binding.savedUsdPerMonth)}, at ${tick(binding, binding.to)} instead of ${tick(binding, binding.from)}`,
    result: line('Saved a month', binding.savedUsdPerMonth, 'usd-per-month'),
    lines: [],
  };
}

function tick({ cause }: Binding, value: number): string {
  return cause === 'reliability' || cause === 'data-loss' ? formatRatio(value) : formatTerm(value);
}

function flipSection(flips: readonly FlipPoint[]): ReceiptSection {
  return {
    title: 'Where the sliders change it',
    law: 'the next place of a slider at which an option differs, the other three held',
    standing: STANDINGS.flips,
    substituted: `${flips.length} places`,
    result: line('Places', flips.length, 'count'),
    lines: flips.map(({ driver, direction, toValue, changes }) =>
      line(
        `${driver}, ${direction === 'up' ? 'rightwards' : 'leftwards'}: ${changes.map(({ to }) => optionName(to)).join(', ') || 'no answer'}`,
        toValue,
        driver === 'reliability' ? 'ratio' : driver === 'freshness' ? 'seconds' : 'count',
      ),
    ),
  };
}
