/** Both journeys in words: the drawing says no more than this paragraph. */
import type { Assessment } from '../../engine';
import { formatFigures } from '../../words/format/number';
import { formatHours, formatSeconds } from '../../words/format/time';
import { tellLateness } from './tellLateness';
import { tellStages } from './tellStages';

function tellFall({ freshness, demand }: Assessment): string {
  const way = tellStages(freshness)
    .flatMap(({ wait, work }) => [wait, work])
    .flatMap((words) => (words ? [words.text] : []));
  const verdict = freshness.p95Seconds > demand.scenario.freshnessSeconds ? 'too late for' : 'within';
  const lake =
    freshness.consumer === 'online-store'
      ? ` The tables behind it are ${formatSeconds(freshness.tablesP95Seconds)} old.`
      : '';
  return `${formatFigures(demand.scenario.eventsPerDay)} events a day fall through the layers: ${way.join(', ')}. They are ${formatSeconds(freshness.p5Seconds)} to ${formatSeconds(freshness.p95Seconds)} old on arrival, ${verdict} the promise of ${formatSeconds(demand.scenario.freshnessSeconds)}.${lake}`;
}

function tellReturn({ reliability }: Assessment): string {
  const verdict = reliability.budgetLeftHoursPerMonth < 0 ? 'more than' : 'within';
  return `A failure is seen after ${formatSeconds(reliability.detectSeconds)} and repaired in ${formatSeconds(reliability.repairSeconds)}: ${tellLateness(reliability)} a month, ${verdict} the ${formatHours(reliability.budgetHoursPerMonth)} that the promise allows.`;
}

export function describeTime(assessment: Assessment): string {
  return `${tellFall(assessment)} ${tellReturn(assessment)}`;
}
