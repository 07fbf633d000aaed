/** The receipts of a migration: engineer-hours, lead time and cost, each with its law and the numbers put in. */
import type { ReceiptLine, ReceiptSection, Standing } from '../decision/metricReceipt';
import { compact, line } from '../decision/receiptLine';
import { usd } from '../decision/words';
import type { Migration } from './growth';
import type { Spread } from './spread';

const estimate = (note: string): Standing => ({ kind: 'estimate', note });
const STANDINGS = {
  hours: estimate(
    'The sum is exact, what goes into it is judgement or inferred from published durations, nearly all told by who was paid for them.',
  ),
  lead: estimate(
    'With our numbers, eight published moves lie within the range, and within a factor of 2.5 of the value. Ranges of hours, team and months side by side are joined as if independent.',
  ),
  cost: estimate(
    'Pay and bills as in the month in which it is done. Hiring, training, contracts that run on, and what waits meanwhile are left out.',
  ),
} as const;

const isKnown = ({ low, high }: Spread) => low === high;
const ranged = (spread: Spread, write: (value: number) => string) => {
  const { value, low, high } = spread;
  return isKnown(spread) ? write(value) : `${write(value)} (${write(low)}–${write(high)})`;
};
/** A line with its range under it, if it has one. */
const rangedLine = (label: string, spread: Spread, unit: ReceiptLine['unit'], write = compact) =>
  isKnown(spread) ? line(label, spread.value, unit) : line(label, spread.value, unit, ranged(spread, write));

/** `number` counts the moves of the plan from 1. */
export function explainMigration(migration: Migration, number: number): readonly ReceiptSection[] {
  const { effortHours, leadMonths, effortUsd, parallelRunUsd, reckoning } = migration;
  const { parts, teamEngineers, parallelRunMonths, hoursPerYear, engineerUsdPerYear, movedUsdPerMonth } =
    reckoning;
  const title = (words: string) => `Move ${number}: ${words}`;
  const terms = parts.map(({ hours, times }) =>
    times === 1 ? `${compact(hours.value)} h` : `${compact(hours.value)} h × ${compact(times)}`,
  );
  return [
    {
      title: title('engineer-hours'),
      law: 'Σ over layers that change (hours to the option + hours per thing × things)',
      standing: STANDINGS.hours,
      substituted: `${terms.join(' + ')} = ${ranged(effortHours, compact)} h`,
      result: line('Engineer-hours', effortHours.value, 'count'),
      lines: parts.map(({ name, hours, times }) =>
        times === 1
          ? rangedLine(name, hours, 'count')
          : line(name, hours.value * times, 'count', `${ranged(hours, compact)} × ${compact(times)}`),
      ),
    },
    {
      title: title('lead time, months'),
      law: 'engineer-hours ÷ (team × hours a year ÷ 12) + months side by side; started so many whole months before, rounded up. Team = the larger of its least and its share of those who run the new architecture',
      standing: STANDINGS.lead,
      substituted: `${compact(effortHours.value)} ÷ (${compact(teamEngineers.value)} × ${compact(hoursPerYear)} ÷ 12) + ${compact(parallelRunMonths.value)} = ${ranged(leadMonths, compact)}`,
      result: line('Lead time, months', leadMonths.value, 'count'),
      lines: [
        rangedLine('Team, engineers', teamEngineers, 'count'),
        rangedLine('Old and new side by side, months', parallelRunMonths, 'count'),
      ],
    },
    {
      title: title('cost'),
      law: 'engineer-hours × cost of an engineer ÷ hours a year + months side by side × bill of the layers that change, all in the month in which it is done',
      standing: STANDINGS.cost,
      substituted: `${compact(effortHours.value)} × ${usd(engineerUsdPerYear)} ÷ ${compact(hoursPerYear)} + ${compact(parallelRunMonths.value)} × ${usd(movedUsdPerMonth)} = ${usd(effortUsd.value + parallelRunUsd.value)}`,
      result: line('Cost of the move', effortUsd.value + parallelRunUsd.value, 'usd-per-month'),
      lines: [
        rangedLine('Work', effortUsd, 'usd-per-month', usd),
        rangedLine('Old and new side by side', parallelRunUsd, 'usd-per-month', usd),
      ],
    },
  ];
}
