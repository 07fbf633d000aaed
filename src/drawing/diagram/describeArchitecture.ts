/** The architecture as one paragraph, for screen readers, print and exports. */
import { type Assessment, type Decision, LAYER_IDS } from '../../engine';
import { formatEventsPerDay } from '../../words/format/driver';
import { formatCount, formatRate } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { countUnits } from '../../words/parts';
import { PROMISE_NAMES } from '../../words/promises';
import { tellBrokenPromise } from '../metrics/tellBrokenPromise';
import { viewLoad } from './viewLoad';

function tellLayers({ parts }: Assessment): string {
  const layers = LAYER_IDS.map((layer) => {
    const load = viewLoad(parts[layer]);
    const used = load ? `, ${load.limit} at ${load.percent}` : '';
    return `${LAYER_NAMES[layer]}: ${optionName(parts[layer].option)} (${countUnits(parts[layer])}${used})`;
  });
  return `${layers.join('; ')}.`;
}

function tellFlow({ demand, freshness, serving }: Assessment): string {
  const { queriesPerDay } = demand.assumptions;
  const reader = freshness.consumer === 'dashboards' ? 'dashboards' : 'the online store';
  const decisions =
    serving.decisionP95Seconds === null
      ? 'No decision is asked online.'
      : `Online decisions take ${formatSeconds(serving.decisionP95Seconds)} at p95.`;
  return [
    `${formatEventsPerDay(demand.scenario.eventsPerDay)} (${formatRate(demand.eventsPerSecond)}) reach ${reader} within ${formatSeconds(freshness.p95Seconds)} at p95.`,
    `${formatCount(queriesPerDay)} queries a day are answered within ${formatSeconds(serving.dashboardP95Seconds)} at p95.`,
    decisions,
  ].join(' ');
}

function tellPrice({ cost, reliability }: Assessment): string {
  const late = `${formatHours(reliability.lateHoursPerMonth)} late a month (${formatRatio(reliability.onTimeRatio)} on time)`;
  return `A failure is seen after ${formatSeconds(reliability.detectSeconds)} and repaired in ${formatSeconds(reliability.repairSeconds)}: ${late}. It costs ${formatUsd(cost.infrastructureUsdPerMonth)} of infrastructure and ${formatUsd(cost.peopleUsdPerMonth)} of people a month.`;
}

function tellBroken({ promises }: Assessment): string {
  const broken = promises
    .filter(({ kept }) => !kept)
    .map((promise) => `${PROMISE_NAMES[promise.id]} (${tellBrokenPromise(promise)})`);
  return broken.length > 0 ? ` Broken promises: ${broken.join('; ')}.` : '';
}

function tellOpening(decision: Decision): string {
  if (decision.kind === 'feasible') return '';
  const isPinned = Object.keys(decision.scenario.pins).length > 0;
  return decision.broken.includes('pins')
    ? 'The pinned layers exclude each other; this is the answer without pins. '
    : decision.scenario.held
      ? 'This is held, and breaks a promise here. '
      : `Nothing ${isPinned ? 'that the pins leave' : 'in the catalog'} keeps every promise; this comes nearest. `;
}

export function describeArchitecture(decision: Decision): string {
  const { chosen } = decision;
  return `${tellOpening(decision)}${tellLayers(chosen)} ${tellFlow(chosen)} ${tellPrice(chosen)}${tellBroken(chosen)}`;
}
